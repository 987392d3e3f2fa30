/** Invitations on paper. */
@NullMarked
package vn.nhipcau.organization.export;

import org.jspecify.annotations.NullMarked;
