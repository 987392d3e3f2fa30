package vn.nhipcau.importer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.importer.DraftRow.Fate;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.Schedule;

import static org.assertj.core.api.Assertions.assertThat;

class DraftContentTests {

	private static final PlanDocument DOCUMENT = new PlanDocument(null, "1/KH", null, null, null, null);

	@Test
	void aDraftKeptByAnOlderVersionIsStillRead() {
		String old = """
				{"document":{"type":null,"number":"31/KH-UBND","date":"2026-05-05","issuingBody":null,"title":null,"signer":null},
				"rows":[{"number":1,"revision":2,"paragraph":false,"fate":"KEPT","task":{"clause":"II.1","title":"a","text":"a",
				"section":[],"assignments":[{"written":"Sở Y tế","part":"LEAD","chosen":null}],
				"schedule":{"kind":"UNDATED","due":null,"reportDay":null},"targets":[]},"timeline":null,"doubts":[]}],
				"remarks":["ENCODING_GUESSED"]}""";
		DraftContent content = new JsonMapper().readValue(old, DraftContent.class);
		assertThat(content.rows().get(0).ties()).isEqualTo(RowTies.NONE);
		assertThat(content.rows().get(0).willBeGiven()).isTrue();
	}

	@Test
	void mergingAddsWordsAndAgenciesAndSplittingTakesThemAwayAgain() {
		DraftRow first = row(1, false, 10, "kiểm tra", "Sở Y tế");
		DraftRow second = row(2, false, 20, "báo cáo", "Sở Y tế", "Sở Tài chính");
		DraftContent merged = content(first, second).merged(second).orElseThrow();
		DraftRow both = merged.row(1).orElseThrow();
		assertThat(both.task().text()).isEqualTo("kiểm tra\nbáo cáo");
		assertThat(both.task().leads().map(NewAssignment::written)).containsExactly("Sở Y tế", "Sở Tài chính");
		assertThat(merged.row(2).orElseThrow().fate()).isEqualTo(Fate.MERGED);
		DraftContent apart = merged.split(both).orElseThrow();
		assertThat(apart.row(1).orElseThrow().task()).isEqualTo(first.task());
		assertThat(apart.row(2).orElseThrow().fate()).isEqualTo(Fate.WAITING);
		assertThat(apart.row(1).orElseThrow().revision()).isGreaterThan(both.revision());
	}

	@Test
	void whatWasMergedTwiceComesApartInTheOtherOrder() {
		DraftRow first = row(1, false, 10, "a", "Sở Y tế");
		DraftRow second = row(2, false, 20, "b", "Sở Y tế");
		DraftRow third = row(3, false, 30, "c", "Sở Y tế");
		DraftContent content = content(first, second, third).merged(second).orElseThrow();
		content = content.merged(content.row(3).orElseThrow()).orElseThrow();
		assertThat(content.row(1).orElseThrow().task().text()).isEqualTo("a\nb\nc");
		content = content.split(content.row(1).orElseThrow()).orElseThrow();
		assertThat(content.row(1).orElseThrow().task().text()).isEqualTo("a\nb");
		content = content.split(content.row(1).orElseThrow()).orElseThrow();
		assertThat(content.row(1).orElseThrow().task()).isEqualTo(first.task());
		assertThat(content.split(content.row(1).orElseThrow())).isEmpty();
	}

	@Test
	void aParagraphJoinsTheTaskAboveItInTheDocumentThoughItIsNumberedBehindAll() {
		DraftRow first = row(1, false, 10, "a", "Sở Y tế");
		DraftRow second = row(2, false, 30, "b", "Sở Y tế");
		DraftRow paragraph = row(3, true, 20, "và báo cáo");
		DraftContent merged = content(first, second, paragraph).merged(paragraph).orElseThrow();
		assertThat(merged.row(1).orElseThrow().task().text()).isEqualTo("a\nvà báo cáo");
		assertThat(merged.row(1).orElseThrow().doubts()).isEmpty();
		assertThat(merged.row(2).orElseThrow()).isEqualTo(second);
	}

	@Test
	void nothingStandsAboveTheFirst() {
		DraftRow first = row(1, false, 10, "a", "Sở Y tế");
		assertThat(content(first).merged(first)).isEmpty();
		DraftRow second = row(2, false, 20, "b", "Sở Y tế");
		assertThat(content(first.as(Fate.DROPPED), second).merged(second)).isEmpty();
	}

	private static DraftContent content(DraftRow... rows) {
		return new DraftContent(DOCUMENT, List.of(), List.of(), Map.of()).with(List.of(rows));
	}

	private static DraftRow row(int number, boolean paragraph, int line, String text, String... leads) {
		NewTask task = new NewTask(null, text, text, List.of(),
				List.of(leads).stream().map(NewAssignment::lead).toList(), Schedule.undated(), List.of());
		List<RowDoubt> doubts = paragraph ? List.of(new RowDoubt(Doubt.Code.UNREAD_ASSIGNMENT, text)) : List.of();
		return new DraftRow(number, 0, paragraph, Fate.WAITING, task, null, doubts, RowTies.at(new Place(null, line)));
	}

}
