package vn.nhipcau.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.DraftWords;
import vn.nhipcau.importer.NewAgency;
import vn.nhipcau.importer.RowView;
import vn.nhipcau.plan.ScheduleWords;

/**
 * A row as the page shows it.
 *
 * @param lines of the document it was read from
 * @param here whether it is the one looked at
 */
public record RowItem(RowView view, String mark, String leads, String schedule, List<String> notes, Set<Integer> lines,
		boolean here) {

	static RowItem of(Words words, RowView row, Set<Integer> lines, boolean here) {
		List<Html> notes = new ArrayList<>();
		if (!row.row().fate().isOver()) {
			if (row.compared() != null) {
				notes.addAll(DraftWords.differences(words, row.compared()));
			}
			notes.addAll(DraftWords.doubts(words, row));
		}
		return new RowItem(row, DraftWords.mark(row), DraftWords.leads(row),
				ScheduleWords.of(words, row.row().task().schedule()).plain(), notes.stream().map(Html::plain).toList(),
				lines, here);
	}

	/** By which the page's script finds the lines. */
	public String marked() {
		return String.join(" ", this.lines.stream().map(String::valueOf).toList());
	}

	public boolean open() {
		return !this.view.row().fate().isOver();
	}

	public boolean paragraph() {
		return this.view.row().paragraph();
	}

	public boolean gone() {
		return this.view.compared() != null && this.view.compared().isGone();
	}

	public boolean compared() {
		return this.view.compared() != null;
	}

	public boolean unknown() {
		return this.view.unknownLeads().stream().findFirst().filter(NewAgency::isNamed).isPresent();
	}

	/**
	 * What sort the unknown agency most likely is; {@code null} where its name does not
	 * tell.
	 */
	public @Nullable NewAgency likely() {
		return this.view.unknownLeads().stream().findFirst().flatMap(NewAgency::evident).orElse(null);
	}

}
