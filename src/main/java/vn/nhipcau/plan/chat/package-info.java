/** Plans in conversation: new work, lists of plans, adding a task. */
@NullMarked
package vn.nhipcau.plan.chat;

import org.jspecify.annotations.NullMarked;
