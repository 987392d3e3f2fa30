/** Keeps the bytes that people send, once each, sealed, with what became of them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "storage" })
package vn.nhipcau.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
