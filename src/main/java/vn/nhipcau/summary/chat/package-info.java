/**
 * Summaries in chat: commands, lists that page in place, the picture and the file as
 * jobs.
 */
@NullMarked
package vn.nhipcau.summary.chat;

import org.jspecify.annotations.NullMarked;
