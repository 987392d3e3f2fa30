/** Writes the workbook of a list. */
@NullMarked
package vn.nhipcau.summary.export;

import org.jspecify.annotations.NullMarked;
