package vn.nhipcau.importer;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.nhipcau.importer.Reading.Read;
import vn.nhipcau.testing.LongTexts;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingPropertyTests {

	private final PlanReader reader = new PlanReader();

	@Property(tries = 300)
	void readingNeverFails(@ForAll("texts") String text) {
		assertThat(read(text)).isNotNull();
	}

	@Property(tries = 300)
	void readingNeverFailsOnBytes(@ForAll byte[] bytes) {
		assertThat(this.reader.read(bytes)).isNotNull();
	}

	@Property(tries = 300)
	void composedAndDecomposedLettersGiveTheSameDraft(@ForAll("texts") String text) {
		Reading composed = read(Normalizer.normalize(text, Form.NFC));
		Reading decomposed = read(Normalizer.normalize(text, Form.NFD));
		assertThat(decomposed.getClass()).isEqualTo(composed.getClass());
		if (composed instanceof Read one && decomposed instanceof Read other) {
			assertThat(withoutSpans(other.draft())).isEqualTo(withoutSpans(one.draft()));
		}
	}

	@Property(tries = 300)
	void everySpanLiesInsideTheText(@ForAll("texts") String text) {
		if (read(text) instanceof Read read) {
			assertThat(places(read.draft())).allSatisfy((place) -> {
				assertThat(place.span()).isNotNull();
				assertThat(place.span().start()).isNotNegative().isLessThan(place.span().end());
				assertThat(place.span().end()).isLessThanOrEqualTo(text.length());
			});
		}
	}

	@Property(tries = 100)
	void noParagraphIsTooLong(@ForAll("long") String text) {
		LongTexts.isReadFast(this::read, text);
	}

	@Example
	void namesAndNumbersMayGoOnAndOn() {
		LongTexts.isReadFast(this::read, "Số: 147/KH-UBND" + " - A".repeat(5000) + "\n1. Sở Y tế chủ trì báo cáo.");
		LongTexts.isReadFast(this::read, "1. UBND các huyện Bắc" + ", Nam".repeat(4000) + " chủ trì báo cáo.");
	}

	@Provide("long")
	Arbitrary<String> longTexts() {
		return LongTexts.of("KẾ HOẠCH", "Số:", "147/KH-UBND", " - A", "-", "1.", "Điều 2.", "Giao", "Đề nghị",
				"Sở Y tế", "chủ trì,", "phối hợp với", "UBND các xã Bắc, Nam", ", Đông", "các sở, ban, ngành;",
				"trước ngày", "15/12/2027", "hằng năm", "cuối quý II/2027", "giai đoạn 2025-2030", "100.000", ".000",
				"%", "hộ", "(kèm theo", "phụ lục", ")", "Nơi nhận:", ";", "TM. ỦY BAN NHÂN DÂN", "Nguyễn Văn An",
				"ĐỘ MẬT", "\t", "khi có khó khăn", "báo cáo");
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> pieces = Arbitraries.of("KẾ HOẠCH", "I. MỤC TIÊU", "II. NHIỆM VỤ", "1. ", "1.1. ", "a) ",
				"đ) ", "- ", "Sở Y tế ", "chủ trì, ", "phối hợp với ", "các sở, ban, ngành; ", "UBND các xã, phường ",
				"Giao ", "Đề nghị ", "trước ngày 31/02/2027", "trước ngày 15/12 hằng năm", "cuối tháng 6/2027. ",
				"báo cáo UBND tỉnh ", "435km đường", "\n", "\n", "\n",
				"TT\nNội dung nhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\n", "Hằng năm\n", "PHỤ LỤC\n",
				"Nơi nhận:\n", "TM. ỦY BAN NHÂN DÂN\n", "Nguyễn Văn An\n",
				"Trong quá trình thực hiện, nếu có vướng mắc, báo cáo Sở Nội vụ", "\u00A0", "\u0323", "; ", ". ", ": ",
				"(", "xây dựng đường làng ");
		Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(12);
		return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, pieces), net.jqwik.api.Tuple.of(1, noise))
			.list()
			.ofMaxSize(60)
			.map((all) -> String.join("", all))
			.filter((text) -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text));
	}

	private Reading read(String text) {
		return this.reader.read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<Object> withoutSpans(PlanDraft draft) {
		List<TaskDraft> tasks = draft.tasks()
			.stream()
			.map((task) -> new TaskDraft(task.ref(), task.title(), task.text(), new Place(null, task.place().line()),
					task.section(), task.leads(), task.coordinators(), task.timeline(), task.due(), task.targets()))
			.toList();
		List<String> doubts = draft.doubts().stream().map((doubt) -> doubt.code() + doubt.excerpt()).toList();
		return List.of(tasks, doubts, draft.document(), draft.reports(), draft.consolidations(), draft.recipients());
	}

	private static List<Place> places(PlanDraft draft) {
		return Stream.concat(draft.tasks().stream().map(TaskDraft::place), draft.doubts().stream().map(Doubt::place))
			.toList();
	}

}
