/** The chat in Telegram: what people send there, and what they are sent. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "access", "files", "storage", "chat", "chat::spi", "delivery", "delivery::spi" })
package vn.nhipcau.telegram;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
