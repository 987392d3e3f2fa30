/**
 * Pages that need more room than a chat: what every page shares, and one package for each
 * feature's pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "chat", "chat::spi", "delivery", "importer", "organization",
		"plan", "webchat" })
package vn.nhipcau.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
