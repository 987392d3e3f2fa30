/** Draws the picture of a summary. */
@NullMarked
package vn.nhipcau.summary.chart;

import org.jspecify.annotations.NullMarked;
