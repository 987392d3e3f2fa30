/** Plain text, in whatever encoding it came, as a neutral document. */
@NullMarked
package vn.nhipcau.importer.text;

import org.jspecify.annotations.NullMarked;
