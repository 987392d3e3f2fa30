/** Letters out, to people who have joined no chat; nothing comes in this way. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "access", "files", "storage", "chat", "chat::spi", "delivery", "delivery::spi" })
package vn.nhipcau.email;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
