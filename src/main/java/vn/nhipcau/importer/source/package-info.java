/**
 * The neutral document that every reader yields: lines and tables that know where they
 * stand.
 */
@NullMarked
package vn.nhipcau.importer.source;

import org.jspecify.annotations.NullMarked;
