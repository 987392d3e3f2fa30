package vn.nhipcau.storage;

import java.sql.SQLException;
import java.util.Set;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Lets the pool part with connections to an embedded database that closed itself, as it
 * does when its disk is full: the next connection opens it again. Named in the settings.
 */
public class ClosedDatabase implements SQLExceptionOverride {

	/** H2's DATABASE_IS_CLOSED, OBJECT_CLOSED, CONNECTION_BROKEN, and at its shutdown. */
	private static final Set<Integer> CLOSED = Set.of(90098, 90007, 90067, 90121);

	@java.lang.Override
	public Override adjudicate(SQLException fault) {
		return CLOSED.contains(fault.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
