package vn.nhipcau.petition;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.Role;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Who agreed to the use of their data: once for each version of the words, until they
 * take it back.
 */
@Component
@Transactional
public class Consents {

	private final JdbcTemplate jdbc;

	private final PetitionSettings settings;

	private final Audit audit;

	private final Clock clock;

	Consents(JdbcTemplate jdbc, PetitionSettings settings, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
	}

	/** Given to which version of the words, and when. */
	public record Consent(String version, Instant at) {
	}

	/** The citizen's consent to today's words. */
	@Transactional(readOnly = true)
	public Optional<Consent> of(Actor actor) {
		return this.jdbc
			.query("SELECT version, consented_at FROM petition_consent WHERE address = ? AND version = ?",
					(row, index) -> new Consent(row.getString(1),
							Objects.requireNonNull(DatabaseTime.instant(row, "consented_at"))),
					actor.from(), this.settings.consentVersion())
			.stream()
			.findFirst();
	}

	/** Citizens give it for themselves; for anybody else nothing happens. */
	public void give(Actor actor) {
		if (actor.is(Role.CITIZEN) && of(actor).isEmpty()) {
			this.jdbc.update(
					"INSERT INTO petition_consent (address, version, consented_at) VALUES (?, ?, ?)"
							+ " ON CONFLICT DO NOTHING",
					actor.from(), this.settings.consentVersion(), DatabaseTime.column(this.clock.instant()));
			this.audit.record(actor, "consent.given", "consent", null, this.settings.consentVersion());
		}
	}

	/**
	 * From now on nothing more is taken; what was sent before is for
	 * {@link PersonalData}.
	 */
	public void withdraw(Actor actor) {
		if (this.jdbc.update("DELETE FROM petition_consent WHERE address = ?", actor.from()) > 0) {
			this.audit.record(actor, "consent.withdrawn", "consent", this.settings.consentVersion(), null);
		}
	}

}
