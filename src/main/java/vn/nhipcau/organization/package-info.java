/**
 * Knows the province's agencies, their posts, the people who hold them, and the chats
 * those people joined.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "access", "files", "storage", "chat", "chat::spi", "delivery", "delivery::spi" })
package vn.nhipcau.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
