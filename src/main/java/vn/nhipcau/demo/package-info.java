/**
 * A fictitious province to try everything with: only where database and channels are all
 * default.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage", "delivery", "chat", "chat::spi",
		"organization", "obligation", "obligation::spi", "plan", "importer", "petition", "reminder", "webchat" })
package vn.nhipcau.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
