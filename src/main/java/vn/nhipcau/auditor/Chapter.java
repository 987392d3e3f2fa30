package vn.nhipcau.auditor;

import java.util.List;
import java.util.function.Consumer;

/** A part of an audit; reads in pages and short transactions, and locks nothing. */
interface Chapter {

	/** How much is read at once. */
	int PAGE = 500;

	/**
	 * @param found takes what looks wrong in a page
	 */
	void read(Glance glance, Consumer<List<Suspicion>> found);

}
