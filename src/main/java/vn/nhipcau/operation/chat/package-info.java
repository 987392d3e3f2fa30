/** The operator's list in chat. */
@NullMarked
package vn.nhipcau.operation.chat;

import org.jspecify.annotations.NullMarked;
