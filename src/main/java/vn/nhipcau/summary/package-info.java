/**
 * Shows coordinators, leaders and officials the whole of what is owed: figures that add
 * up, lists, a picture, a file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage", "obligation", "obligation::spi",
		"organization", "chat", "chat::spi", "delivery" })
package vn.nhipcau.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
