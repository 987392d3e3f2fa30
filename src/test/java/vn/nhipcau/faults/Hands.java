package vn.nhipcau.faults;

import java.util.List;

/** How updates come to the house: fetched by it, or delivered to it. */
interface Hands extends AutoCloseable {

	void take(List<Traffic.Update> updates);

	@Override
	void close();

}
