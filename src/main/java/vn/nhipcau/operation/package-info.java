/**
 * What an operator sees and does: incidents listed, looked at, replayed or dismissed, in
 * chat and over HTTP.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "storage", "chat", "chat::spi", "delivery", "organization" })
package vn.nhipcau.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
