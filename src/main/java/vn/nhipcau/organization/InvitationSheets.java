package vn.nhipcau.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Sweep;

/**
 * Makes links and the file that holds them in one transaction: a link is readable nowhere
 * else, so neither is worth anything without the other. The file is sealed like every
 * other, and removed after a day.
 */
@Service
public class InvitationSheets implements Sweep {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Invitations invitations;

	private final FileStore files;

	private final JdbcClient jdbc;

	private final InvitationSettings settings;

	private final Clock clock;

	InvitationSheets(Invitations invitations, FileStore files, JdbcClient jdbc, InvitationSettings settings,
			Clock clock) {
		this.invitations = invitations;
		this.files = files;
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	/** Writes the workbook that is printed. */
	@FunctionalInterface
	public interface Writer {

		byte[] write(List<InvitationRow> rows) throws IOException;

	}

	/**
	 * Invites every agency that has not joined; links of an earlier sheet stay valid.
	 * @param title the title of a post that must be made
	 * @param fileName what the file is called
	 * @return empty when there is nobody to invite
	 */
	@Transactional
	public Outcome<Optional<InvitationSheet>> make(Actor actor, String title, String fileName, Writer writer) {
		Outcome<List<InvitationRow>> made = this.invitations.inviteAll(actor, title);
		if (made instanceof Outcome.Refused<List<InvitationRow>> refused) {
			return Outcome.refused(refused.why());
		}
		List<InvitationRow> rows = made.value();
		return Outcome.done(rows.isEmpty() ? Optional.empty() : Optional.of(sheet(rows, fileName, writer)));
	}

	@Override
	public String name() {
		return "invitation-sheets";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	/** Removes the files that have served. */
	@Override
	@Transactional
	public void sweep(Instant at) {
		List<Long> served = this.jdbc.sql("SELECT file_id FROM invitation_sheet WHERE remove_at <= :at")
			.param("at", DatabaseTime.column(at))
			.query(Long.class)
			.list();
		served.forEach((file) -> this.files.forget(new FileId(file)));
		served.forEach((file) -> this.jdbc.sql("DELETE FROM invitation_sheet WHERE file_id = :file")
			.param("file", file)
			.update());
	}

	private InvitationSheet sheet(List<InvitationRow> rows, String fileName, Writer writer) {
		Instant removedAt = this.clock.instant().plus(this.settings.invitation().sheetLasts());
		FileId file = stored(fileName, written(rows, writer));
		this.jdbc.sql("INSERT INTO invitation_sheet (file_id, remove_at) VALUES (:file, :at)")
			.param("file", file.value())
			.param("at", DatabaseTime.column(removedAt))
			.update();
		return new InvitationSheet(file, rows.size(), rows.get(0).link().expiresAt(), removedAt);
	}

	private FileId stored(String fileName, byte[] workbook) {
		if (this.files.store(fileName, XLSX, workbook) instanceof Storing.Stored stored) {
			return stored.file().id();
		}
		throw new IllegalStateException("The sheet of invitations was not taken");
	}

	private static byte[] written(List<InvitationRow> rows, Writer writer) {
		try {
			return writer.write(rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
