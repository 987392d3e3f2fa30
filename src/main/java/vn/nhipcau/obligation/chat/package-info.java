/** What officials and coordinators ask about deadlines and the calendar in chat. */
@NullMarked
package vn.nhipcau.obligation.chat;

import org.jspecify.annotations.NullMarked;
