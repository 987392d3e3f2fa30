/**
 * Who is asking and what they may do: actors, roles, and the audit trail of every change.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "storage" })
package vn.nhipcau.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
