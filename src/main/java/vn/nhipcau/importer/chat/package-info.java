/** Uploading a plan, and going through what was read of it. */
@NullMarked
package vn.nhipcau.importer.chat;

import org.jspecify.annotations.NullMarked;
