/** Reads tables that offices keep, and writes plans as tables that are read again. */
@NullMarked
package vn.nhipcau.importer.table;

import org.jspecify.annotations.NullMarked;
