/** How citizens and officials speak of cases in a chat. */
@NullMarked
package vn.nhipcau.petition.chat;

import org.jspecify.annotations.NullMarked;
