/**
 * Takes what citizens report, ask for and suggest, leads it to the agency that answers,
 * and keeps the citizen informed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage", "delivery", "chat", "chat::spi",
		"organization", "obligation", "obligation::spi" })
package vn.nhipcau.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
