/**
 * Approved plans: the tasks they give, to whom and on which schedule, and what is owed of
 * them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage", "obligation", "obligation::spi",
		"organization", "chat", "chat::spi" })
package vn.nhipcau.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
