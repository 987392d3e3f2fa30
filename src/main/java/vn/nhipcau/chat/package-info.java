/**
 * Turns what people write into commands, forms and presses, and features' replies into
 * messages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage", "delivery", "delivery::spi" })
package vn.nhipcau.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
