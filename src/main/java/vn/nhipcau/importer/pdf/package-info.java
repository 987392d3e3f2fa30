/** PDF files with a text layer as neutral documents. */
@NullMarked
package vn.nhipcau.importer.pdf;

import org.jspecify.annotations.NullMarked;
