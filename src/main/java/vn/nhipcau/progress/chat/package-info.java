/** Reporting in chat: lists, cards, forms, free words, and who is told of what. */
@NullMarked
package vn.nhipcau.progress.chat;

import org.jspecify.annotations.NullMarked;
