/** What people say and press to join, invite, change face and give up a lost phone. */
@NullMarked
package vn.nhipcau.organization.chat;

import org.jspecify.annotations.NullMarked;
