/** The empty template for offices that write their plans as tables. */
@NullMarked
package vn.nhipcau.web.template;

import org.jspecify.annotations.NullMarked;
