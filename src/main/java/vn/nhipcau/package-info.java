/**
 * Nhịp Cầu: a chat-bot backend between a provincial government's plans, the officials who
 * carry them out and the people they are for.
 */
@NullMarked
package vn.nhipcau;

import org.jspecify.annotations.NullMarked;
