/**
 * Reminds people of what is due, in the hours of the office: the holder before and after
 * the day, the leader once a week, the coordinator where nobody can be reached.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage", "obligation", "obligation::spi",
		"organization", "chat", "delivery" })
package vn.nhipcau.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
