/** What coordinators fetch with a browser. */
@NullMarked
package vn.nhipcau.importer.web;

import org.jspecify.annotations.NullMarked;
