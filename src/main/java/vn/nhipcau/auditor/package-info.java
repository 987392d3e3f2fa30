/**
 * Works out from first principles what should have been told by now, compares it with
 * what the house has written down, and tells of every difference; it mends nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "storage", "delivery", "chat", "organization", "obligation",
		"plan", "reminder", "petition", "operation::spi" })
package vn.nhipcau.auditor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
