package vn.nhipcau.operation.spi;

import java.util.List;

/**
 * Somebody who watches over part of the house. Asked at most every few seconds, and never
 * in the way of a message; what it finds stands in the operator's list until it says so
 * no more.
 */
public interface Watch {

	/** A stable name, such as {@code auditor}; it stands in health and metrics. */
	String name();

	/** What is not as it should be now, the oldest first; empty when all is well. */
	List<Concern> look();

}
