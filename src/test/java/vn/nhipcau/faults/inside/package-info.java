/**
 * What the suite puts into the processes it tries: time that can be moved, words that
 * throw, work that falls due while it runs.
 */
package vn.nhipcau.faults.inside;
