/** Reminders in chat: their words, and the buttons below them. */
@NullMarked
package vn.nhipcau.reminder.chat;

import org.jspecify.annotations.NullMarked;
