/**
 * Hands every outgoing message to its channel, in order, until it is sent or listed with
 * its reason.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "files", "storage" })
package vn.nhipcau.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
