package vn.nhipcau.petition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A case with its content, as far as the reader may see it.
 *
 * @param entries oldest first
 */
public record Dossier(PetitionView petition, Particulars particulars, List<Entry> entries) {

	public Dossier {
		entries = List.copyOf(entries);
	}

	/** What the citizen reported. */
	public Said report() {
		return last(Act.RECEIVED).map(Entry::said).orElse(Said.NOTHING);
	}

	/** The latest entry of this act. */
	public Optional<Entry> last(Act act) {
		return this.entries.stream()
			.filter((entry) -> entry.deed().act() == act)
			.max(Comparator.comparingLong(Entry::id));
	}

}
