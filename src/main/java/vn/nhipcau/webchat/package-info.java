/** The chat in the browser: the page, its visitors, what is pushed to them. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "access", "files", "storage", "chat", "chat::spi", "delivery", "delivery::spi" })
package vn.nhipcau.webchat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
