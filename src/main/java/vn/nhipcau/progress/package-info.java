/**
 * What officials say about the work they owe: progress, results with evidence, obstacles;
 * and what the coordinator makes of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage", "delivery", "obligation", "obligation::spi",
		"organization", "chat", "chat::spi" })
package vn.nhipcau.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
