/** Going through a draft with its document beside it. */
@NullMarked
package vn.nhipcau.web.review;

import org.jspecify.annotations.NullMarked;
