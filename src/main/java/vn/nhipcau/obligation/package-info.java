/**
 * What is owed, by whom and by when: obligations with their states and last days, the
 * calendar of working days, and the time limits of law.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "access", "files", "storage", "organization", "chat", "chat::spi", "delivery" })
package vn.nhipcau.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
