/** Saved web pages as neutral documents. */
@NullMarked
package vn.nhipcau.importer.html;

import org.jspecify.annotations.NullMarked;
