/**
 * The house under fire: real processes are killed, held and cut off while updates and
 * reminders flow, and what came of it is counted from outside.
 */
package vn.nhipcau.faults;
