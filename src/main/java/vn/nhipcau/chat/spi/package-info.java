/** What a channel hands in, and what the conversation asks about who speaks. */
@NullMarked
@NamedInterface("spi")
package vn.nhipcau.chat.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
