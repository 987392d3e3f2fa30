package vn.nhipcau.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The database of one run. */
interface Store extends AutoCloseable {

	/** How a house finds it, as environment. */
	Map<String, String> settings();

	/** For the count at the end, past everything that stands between a house and it. */
	Connection connect() throws SQLException;

	@Override
	void close();

}
