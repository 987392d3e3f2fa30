/**
 * Understands a neutral document: its frame, its tasks, who leads them, by when, and what
 * stays doubtful.
 */
@NullMarked
package vn.nhipcau.importer.reading;

import org.jspecify.annotations.NullMarked;
