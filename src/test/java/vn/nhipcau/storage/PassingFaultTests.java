package vn.nhipcau.storage;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

import jakarta.persistence.OptimisticLockException;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.orm.jpa.JpaSystemException;

import static org.assertj.core.api.Assertions.assertThat;

class PassingFaultTests {

	@Test
	void aDatabaseThatIsAwayComesBack() {
		assertThat(PassingFault.is(new DataAccessResourceFailureException("away"))).isTrue();
		assertThat(PassingFault.is(new QueryTimeoutException("slow"))).isTrue();
		assertThat(PassingFault.is(new IllegalStateException(new SQLException("cut", "08006")))).isTrue();
		assertThat(PassingFault.is(new IllegalStateException(new SQLException("stopped by hand", "57P01")))).isTrue();
	}

	@Test
	void aFullDiskWillHaveRoomAgain() {
		assertThat(PassingFault.is(new IllegalStateException(new SQLException("PostgreSQL: disk full", "53100"))))
			.isTrue();
		assertThat(PassingFault.is(new IllegalStateException(new SQLException("H2: cannot write", "90028")))).isTrue();
	}

	@Test
	void aConnectionThatBrokeIsAlsoToldByTheRollbackThatFollows() {
		SQLException closed = new SQLException("Connection is closed");
		assertThat(PassingFault.is(new JpaSystemException(new TransactionException("Unable to rollback", closed))))
			.isTrue();
	}

	@Test
	void whoWasSecondTriesAgain() {
		assertThat(PassingFault.is(new IllegalStateException(new OptimisticLockException()))).isTrue();
	}

	@Test
	void whatIsWrongInItselfDoesNotPass() {
		assertThat(PassingFault.is(new IllegalArgumentException("poison"))).isFalse();
		assertThat(PassingFault
			.is(new IllegalStateException(new SQLIntegrityConstraintViolationException("the same key twice", "23505"))))
			.isFalse();
	}

}
