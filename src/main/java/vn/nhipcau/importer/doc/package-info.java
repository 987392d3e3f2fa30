/** Word files of 1997 to 2003 as neutral documents. */
@NullMarked
package vn.nhipcau.importer.doc;

import org.jspecify.annotations.NullMarked;
