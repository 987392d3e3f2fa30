/** Reads a plan as the document it is and hands out a draft that a coordinator checks. */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage", "plan", "obligation", "organization", "chat",
		"chat::spi", "delivery", "progress", "webchat" })
package vn.nhipcau.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
