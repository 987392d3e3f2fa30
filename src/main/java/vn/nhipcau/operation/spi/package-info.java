/** By which other modules add what they have noticed to the operator's list. */
@NullMarked
@NamedInterface("spi")
package vn.nhipcau.operation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
