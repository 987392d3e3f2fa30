package vn.nhipcau.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Vault;

/** Keeps what was written about each case, sealed. */
@Component
class CaseHistory {

	private record FileRow(long entry, FileId file) {
	}

	private final JdbcTemplate jdbc;

	private final Vault vault;

	private final JsonMapper json;

	CaseHistory(JdbcTemplate jdbc, Vault vault, JsonMapper json) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.json = json;
	}

	/** Its petition's row has to be there already. */
	Entry add(PetitionId petition, Deed deed, @Nullable AgencyId agency, Said said) {
		long id = Objects.requireNonNull(this.jdbc.queryForObject("SELECT nextval('petition_entry_seq')", Long.class));
		this.jdbc.update("""
				INSERT INTO petition_entry (id, petition_id, at, act, person_id, agency_id, words)
				VALUES (?, ?, ?, ?, ?, ?, ?)""", id, petition.value(), DatabaseTime.column(deed.at()),
				deed.act().name(), (deed.by() != null) ? deed.by().value() : null,
				(agency != null) ? agency.value() : null,
				said.words().isEmpty() ? null : this.vault.sealText(said.words(), place(id)));
		for (int position = 0; position < said.files().size(); position++) {
			this.jdbc.update("INSERT INTO petition_file (entry_id, position, file_id) VALUES (?, ?, ?)", id, position,
					said.files().get(position).value());
		}
		return new Entry(id, deed, agency, said);
	}

	/** Oldest first. */
	List<Entry> of(PetitionId petition) {
		Map<Long, List<FileId>> files = this.jdbc
			.query("""
					SELECT f.entry_id, f.file_id FROM petition_file f JOIN petition_entry e ON e.id = f.entry_id
					WHERE e.petition_id = ? ORDER BY f.entry_id, f.position""",
					(row, index) -> new FileRow(row.getLong(1), new FileId(row.getLong(2))), petition.value())
			.stream()
			.collect(Collectors.groupingBy(FileRow::entry, Collectors.mapping(FileRow::file, Collectors.toList())));
		return this.jdbc.query("SELECT * FROM petition_entry WHERE petition_id = ? ORDER BY id",
				(row, index) -> entry(row, files.getOrDefault(row.getLong("id"), List.of())), petition.value());
	}

	/** Puts other words in place of what was reported; the former ones are gone. */
	void reword(PetitionId petition, String words) {
		this.jdbc
			.queryForList("SELECT id FROM petition_entry WHERE petition_id = ? AND act = 'RECEIVED'", Long.class,
					petition.value())
			.forEach((id) -> this.jdbc.update("UPDATE petition_entry SET words = ? WHERE id = ?",
					this.vault.sealText(words, place(id)), id));
	}

	/**
	 * Removes the words and forgets which files there were.
	 * @return those files
	 */
	List<FileId> erase(PetitionId petition) {
		List<FileId> files = of(petition).stream()
			.flatMap((entry) -> entry.said().files().stream())
			.distinct()
			.toList();
		this.jdbc.update("UPDATE petition_entry SET words = NULL WHERE petition_id = ?", petition.value());
		this.jdbc.update(
				"DELETE FROM petition_file WHERE entry_id IN (SELECT id FROM petition_entry WHERE petition_id = ?)",
				petition.value());
		return files;
	}

	byte[] seal(CaseCode code, Particulars particulars) {
		return this.vault.seal(this.json.writeValueAsBytes(particulars), place(code));
	}

	Particulars open(CaseCode code, byte @Nullable [] sealed) {
		return (sealed != null) ? this.json.readValue(this.vault.open(sealed, place(code)), Particulars.class)
				: Particulars.NONE;
	}

	private Entry entry(ResultSet row, List<FileId> files) throws SQLException {
		long id = row.getLong("id");
		byte[] words = row.getBytes("words");
		Long person = row.getObject("person_id", Long.class);
		Long agency = row.getObject("agency_id", Long.class);
		Deed deed = new Deed(Act.valueOf(row.getString("act")), (person != null) ? new PersonId(person) : null,
				Objects.requireNonNull(DatabaseTime.instant(row, "at")));
		return new Entry(id, deed, (agency != null) ? new AgencyId(agency) : null,
				new Said((words != null) ? this.vault.openText(words, place(id)) : "", files));
	}

	private static String place(long entry) {
		return "petition_entry|words|" + entry;
	}

	private static String place(CaseCode code) {
		return "petition|particulars|" + code;
	}

}
