/**
 * What every module's tables share: the database's time, writes gathered until commit,
 * content sealed at rest.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.nhipcau.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
