/** Workbooks as neutral documents, those of before 2007 too. */
@NullMarked
package vn.nhipcau.importer.sheet;

import org.jspecify.annotations.NullMarked;
