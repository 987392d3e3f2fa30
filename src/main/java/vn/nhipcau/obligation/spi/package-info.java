/** What obligations ask of the modules that open them. */
@NullMarked
@NamedInterface("spi")
package vn.nhipcau.obligation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
