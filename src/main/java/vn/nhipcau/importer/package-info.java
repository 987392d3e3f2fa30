/**
 * Reads a plan as the document it is, or an office's own list of tasks, and hands out a
 * draft that a coordinator checks. What a list says has come of its tasks is recorded
 * with {@code progress}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage", "plan", "obligation", "organization", "chat",
		"chat::spi", "delivery", "progress" })
package vn.nhipcau.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
