/**
 * What people say and press to join, invite, change face, give up a lost phone, and keep
 * the register of agencies.
 */
@NullMarked
package vn.nhipcau.organization.chat;

import org.jspecify.annotations.NullMarked;
