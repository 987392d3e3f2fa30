/** What a channel, and whoever knows people's addresses, must answer to delivery. */
@NullMarked
@NamedInterface("spi")
package vn.nhipcau.delivery.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
