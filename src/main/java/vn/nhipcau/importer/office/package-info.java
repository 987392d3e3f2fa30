/**
 * What the formats of an office suite share: their containers and their hidden corners.
 */
@NullMarked
package vn.nhipcau.importer.office;

import org.jspecify.annotations.NullMarked;
