/** What is measured against other bots: as little business as a durable answer needs. */
@NullMarked
package vn.nhipcau.bench;

import org.jspecify.annotations.NullMarked;
