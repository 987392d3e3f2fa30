package vn.nhipcau.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.plan.GivingWords;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.ScheduleWords;

/** Says how rows stand and what became of a wish, for chat and page alike. */
public final class DraftWords {

	private static final int LONGEST_TEXT = 700;

	private DraftWords() {
	}

	/**
	 * How a row stands, as a word of the message patterns: {@code paragraph},
	 * {@code doubtful}, {@code waiting}, {@code kept}, {@code dropped}, {@code merged},
	 * {@code given}.
	 */
	public static String mark(RowView row) {
		if (row.row().paragraph() && row.row().fate() == DraftRow.Fate.WAITING) {
			return "paragraph";
		}
		return row.doubtful() ? "doubtful" : row.row().fate().name().toLowerCase(Locale.ROOT);
	}

	public static String leads(RowView row) {
		return names(row.row().task().leads());
	}

	public static String names(Stream<NewAssignment> names) {
		return names.map(NewAssignment::written).collect(Collectors.joining("; "));
	}

	/** What a person must look at. */
	public static List<Html> doubts(Words words, RowView row) {
		List<Html> lines = new ArrayList<>();
		row.unknownLeads().forEach((name) -> lines.add(words.html("importer.unknown-agency", "written", name)));
		for (RowDoubt doubt : row.row().doubts()) {
			lines.add(words.html("importer.doubt." + doubt.code(), "excerpt", doubt.excerpt()));
		}
		return lines;
	}

	/** What is followed now, where a new reading is otherwise. */
	public static List<Html> differences(Words words, Compared compared) {
		return Stream.of(Change.values())
			.filter(compared.changes()::contains)
			.map((change) -> words.html("importer.difference." + change, "before", before(words, change, compared)))
			.toList();
	}

	public static Html summary(Words words, DraftView draft) {
		if (!draft.isUpdate()) {
			return words.html("importer.summary.counts", "tasks", draft.tasks().count(), "led", draft.led(), "dated",
					draft.dated(), "doubtful", draft.doubtful(), "undecided", draft.undecided());
		}
		return words.html("importer.difference.summary", "fresh", draft.differing(Change.NEW).size(), "changed",
				draft.differing(Change.WORDING, Change.SCHEDULE, Change.LEADS).size(), "gone",
				draft.differing(Change.GONE).size(), "same", draft.given(), "open",
				draft.differing(Change.values()).stream().filter(RowView::doubtful).count(), "taken",
				draft.sure().count(), "undecided", draft.undecided());
	}

	/** What to say of anything but a plain change. */
	public static Html outcome(Words words, Changing changing) {
		if (changing instanceof Changing.Undecided undecided) {
			return words.html("importer.undecided", "n", undecided.draft().undecided());
		}
		if (changing instanceof Changing.Given given) {
			return GivingWords.of(words, given.giving());
		}
		if (changing instanceof Changing.Updated updated) {
			return updated(words, updated);
		}
		if (changing instanceof Changing.NotFounded not) {
			return words.html("organization.refused." + not.why());
		}
		if (changing instanceof Changing.NotCited not) {
			return words.html(switch (not.why()) {
				case NO_NUMBER -> "plan.number-missing";
				case NOT_YET_ISSUED -> "plan.refused.NotYetIssued";
			});
		}
		return (changing instanceof Changing.Finished finished)
				? words.html("importer.finished", "document", finished.draft().reference()) : words.html(key(changing));
	}

	public static String shortened(String text) {
		return (text.length() <= LONGEST_TEXT) ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
	}

	private static String key(Changing changing) {
		if (changing instanceof Changing.NothingToMerge) {
			return "importer.nothing-to-merge";
		}
		if (changing instanceof Changing.NothingSure) {
			return "importer.nothing-sure";
		}
		if (changing instanceof Changing.Stale) {
			return "importer.stale";
		}
		if (changing instanceof Changing.NotYours) {
			return "importer.not-yours";
		}
		return (changing instanceof Changing.Dropped) ? "importer.discarded" : "importer.over";
	}

	private static Html updated(Words words, Changing.Updated updated) {
		List<Html> lines = new ArrayList<>();
		lines.add(words.html("importer.updated", "document", updated.draft().reference(), "added", updated.added(),
				"changed", updated.changed(), "cancelled", updated.cancelled()));
		if (!updated.kept().isEmpty()) {
			lines.add(words.html("importer.updated.kept", "codes",
					updated.kept().stream().map(ObligationView::code).collect(Collectors.joining(", "))));
		}
		updated.refused()
			.forEach((row, why) -> lines
				.add(words.html("importer.updated.refused." + why.getClass().getSimpleName(), "number", row)));
		return Html.join("\n", lines);
	}

	private static Object before(Words words, Change change, Compared compared) {
		if (compared.isNew()) {
			return "";
		}
		NewTask before = Objects.requireNonNull(compared.before());
		return switch (change) {
			case SCHEDULE -> ScheduleWords.of(words, before.schedule());
			case LEADS -> names(before.leads());
			case NEW, GONE, WORDING -> shortened(before.text());
		};
	}

}
