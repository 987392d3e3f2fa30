/**
 * What the tests share: one application per database, a clock that moves, clean tables.
 */
package vn.nhipcau.testing;
