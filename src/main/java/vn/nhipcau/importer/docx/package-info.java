/** Word files as neutral documents. */
@NullMarked
package vn.nhipcau.importer.docx;

import org.jspecify.annotations.NullMarked;
