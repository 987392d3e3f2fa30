/** Reads a plan from the command line, without the server. */
@NullMarked
@NamedInterface("console")
package vn.nhipcau.importer.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
