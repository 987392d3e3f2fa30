package vn.nhipcau.progress.chat;

import java.text.Normalizer;
import java.time.LocalDate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.progress.Document;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.chat.Reading.Doubt;
import vn.nhipcau.progress.chat.Reading.Doubtful;
import vn.nhipcau.progress.chat.Reading.Nothing;
import vn.nhipcau.progress.chat.Reading.Understood;
import vn.nhipcau.testing.LongTexts;

import static org.assertj.core.api.Assertions.assertThat;

class StatusWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "đã hoàn thành", "hoàn thành rồi", "xong", "Xong rồi ạ.", "da hoan thanh", "XONG!",
			"Đã hoàn thành nhiệm vụ này", "em đã làm xong", "xong 100%", "đã hoàn thành 435/435 km", "NV-0042 xong" })
	void theResultIsReported(String said) {
		assertThat(StatusWords.read(said)).isInstanceOfSatisfying(Understood.class,
				(one) -> assertThat(one.done()).isTrue());
		assertThat(StatusWords.read(Normalizer.normalize(said, Normalizer.Form.NFD))).isEqualTo(StatusWords.read(said));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "xong 60%|60", "60%|60", "60 phần trăm|60", "đạt 66,5% khối lượng|66", "Tiến độ: 60 %|60",
					"mới được 30%|30", "300/435 km|68", "xong 300/435km|68", "300 trên tổng số 435 km|68",
					"1.200/2.400 hộ|50", "12,5/25 ha|50", "100%|100", "đang làm, được 40%|40", "300/435 km (69%)|68",
					"3/5 xã xong|60", "chưa làm|0", "chua thuc hien|0" })
	void howFarItHasCome(String said, int percent) {
		Understood understood = (Understood) StatusWords.read(said);
		assertThat(understood.done()).isFalse();
		assertThat(understood.obstacle()).isNull();
		assertThat(understood.progress()).extracting(Progress::percent).isEqualTo(percent);
	}

	@ParameterizedTest
	@ValueSource(strings = { "đang làm", "đang thực hiện", "dang trien khai", "Hiện đang thực hiện bước lấy ý kiến" })
	void workThatGoesOnHasNoFigure(String said) {
		assertThat(StatusWords.read(said)).isEqualTo(new Understood(false, Progress.UNDER_WAY, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "vướng kinh phí|vướng kinh phí", "vuong kinh phi|vuong kinh phi",
					"Vướng mắc về đất|Vướng mắc về đất", "chưa làm được vì mưa lũ|chưa làm được vì mưa lũ",
					"chua lam duoc vi mua lu|chua lam duoc vi mua lu", "Hiện gặp khó khăn về vốn|khó khăn về vốn",
					"chưa triển khai được do 10% hộ chưa bàn giao|chưa triển khai được do 10% hộ chưa bàn giao",
					"vướng|''", "có vướng mắc|''", "chưa làm được|''" })
	void anObstacleIsKeptAsWritten(String said, String obstacle) {
		assertThat(StatusWords.read(said)).isEqualTo(new Understood(false, null, obstacle));
	}

	@Test
	void progressAndObstacleStandInOneSentence() {
		Understood one = (Understood) StatusWords.read("xong 300/435km vướng giải phóng mặt bằng");
		assertThat(one.obstacle()).isEqualTo("vướng giải phóng mặt bằng");
		assertThat(one.progress()).satisfies((progress) -> {
			assertThat(progress.percent()).isEqualTo(68);
			assertThat(progress.figure().unit()).isEqualTo("km");
		});
		Understood other = (Understood) StatusWords.read("vướng kinh phí, mới đạt 60%");
		assertThat(other.progress()).isEqualTo(Progress.percent(60));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "120%|PERCENT", "xong -5%|PERCENT", "500/435 km|FIGURE", "3/0 xã|FIGURE", "15/12|DAY",
					"xong 3/5|DAY", "40% rồi 60%|SEVERAL", "còn 40%|WORDS", "chưa được 60%|WORDS",
					"phấn đấu đạt 60%|WORDS", "đã hoàn thành dự thảo, đang xin ý kiến|WORDS", "bao giờ xong?|WORDS",
					"chưa xong|WORDS", "sắp xong|WORDS", "xong nhưng vướng kinh phí|WORDS", "tháng 8 xong|WORDS" })
	void whatMayMeanSomethingElseIsAsked(String said, Doubt why) {
		assertThat(StatusWords.read(said)).isEqualTo(new Doubtful(why));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xin chào", "cảm ơn đồng chí", "ngày 15/12/2026", "😀😀", "", "   ", "không vướng gì",
			"hết vướng rồi", "số 123/BC-SXD", "300 m vuông", "300 m vuong", "ông Vương gọi", "không có khó khăn gì",
			"NV-0042" })
	void otherWordsAreLeftToOthers(String said) {
		assertThat(StatusWords.read(said)).isEqualTo(new Nothing());
	}

	@Test
	void aCodeNamesTheWork() {
		assertThat(StatusWords.code("nv 42 xong 60%")).contains(new ObligationId(42));
		assertThat(StatusWords.code("xong 60%")).isEmpty();
		assertThat(StatusWords.isCodeAlone(" NV-0042 ")).isTrue();
		assertThat(StatusWords.read("NV-0042: 60%")).isEqualTo(new Understood(false, Progress.percent(60), null));
	}

	@Test
	void aBareNumberAnswersHowFar() {
		assertThat(StatusWords.answer("60")).isEqualTo(new Understood(false, Progress.percent(60), null));
		assertThat(StatusWords.answer("120")).isEqualTo(new Doubtful(Doubt.PERCENT));
		assertThat(StatusWords.answer("300/435 km")).isInstanceOf(Understood.class);
	}

	@Property(tries = 3000)
	void readingNeverThrows(@ForAll String anything) {
		assertThat(StatusWords.read(anything)).isNotNull();
		assertThat(StatusWords.answer(anything)).isNotNull();
		StatusWords.code(anything);
		DocumentWords.find(anything, LocalDate.of(2026, 6, 1));
		DayWords.read(anything, LocalDate.of(2026, 6, 1));
	}

	@Property(tries = 300)
	void noLengthIsTooMuch(@ForAll("long") String text) {
		LongTexts.isReadFast(StatusWords::read, text);
		LongTexts.isReadFast(StatusWords::answer, text);
		LongTexts.isReadFast(StatusWords::code, text);
		LongTexts.isReadFast((words) -> DocumentWords.find(words, LocalDate.of(2026, 6, 1)), text);
		LongTexts.isReadFast((words) -> DayWords.read(words, LocalDate.of(2026, 6, 1)), text);
	}

	@Provide("long")
	Arbitrary<String> longTexts() {
		return LongTexts.of("không", "co", "con", "gặp", "khó khăn", "vướng mắc", "chưa làm được vì", "em", "hiện nay",
				"đã", "xong", "rồi", "nhiệm vụ", "van", "dang", "dự kiến", "(5%", "300/435 km", "60%", "NV-0042", "1.",
				"ngày 5/6/2026", "12 tháng", "123/BC-SXD", "-A", "/Đ", "?", "9");
	}

	@Example
	void aLongTextAboutWorkIsAskedAbout() {
		assertThat(StatusWords.read("không" + " có".repeat(7000) + " khó khăn")).isEqualTo(new Doubtful(Doubt.WORDS));
		assertThat(StatusWords.read("dự kiến(5%".repeat(2000))).isEqualTo(new Doubtful(Doubt.WORDS));
		assertThat(StatusWords.read("Kính chào đồng chí. ".repeat(500))).isEqualTo(new Nothing());
	}

	@Property
	void readingNeverThrowsOnWhatLooksLikeIt(@ForAll @IntRange(min = -999_999, max = 999_999) int a,
			@ForAll @BigRange(min = "-9999999999", max = "9999999999") java.math.BigDecimal b) {
		for (String said : new String[] { a + "/" + b + " km", b + "%", "xong " + b + "/" + a, "vướng " + a + "%",
				"nv" + a + b }) {
			if (StatusWords.read(said) instanceof Understood one && one.progress() != null
					&& one.progress().percent() != null) {
				assertThat(one.progress().percent()).isBetween(0, 100);
			}
		}
	}

	@Property
	void everyPercentageIsReadAsItIs(@ForAll @IntRange(max = 100) int percent) {
		assertThat(StatusWords.read("xong " + percent + "%")).isInstanceOfSatisfying(Understood.class,
				(one) -> assertThat(one.progress()).isEqualTo(Progress.percent(percent)));
	}

	@Property
	void aPartOfAWholeIsNeverMoreThanTheWhole(@ForAll @IntRange(max = 5000) int a,
			@ForAll @IntRange(min = 1, max = 5000) int b) {
		Reading read = StatusWords.read(a + "/" + b + " km");
		if (a > b) {
			assertThat(read).isEqualTo(new Doubtful(Doubt.FIGURE));
		}
		else {
			assertThat(((Understood) read).progress()).extracting(Progress::percent).isEqualTo(100 * a / b);
		}
	}

	@Example
	void documentsAreFoundByNumberAndDay() {
		LocalDate today = LocalDate.of(2026, 6, 1);
		assertThat(DocumentWords.find("Báo cáo số 123/BC-SXD ngày 28/5/2026", today))
			.contains(new Document("123/BC-SXD", LocalDate.of(2026, 5, 28)));
		assertThat(DocumentWords.find("15/2026/QĐ-UBND", today)).contains(new Document("15/2026/QĐ-UBND", null));
		assertThat(DocumentWords.find("xong 300/435 km", today)).isEmpty();
		assertThat(DayWords.read("31/2/2026", today)).isEqualTo(new DayWords.NoSuchDay("31/2/2026"));
		assertThat(DayWords.read("ngày 5 tháng 6 năm 2026", today))
			.isEqualTo(new DayWords.On(LocalDate.of(2026, 6, 5)));
		assertThat(DayWords.read("hôm qua", today)).isEqualTo(new DayWords.On(LocalDate.of(2026, 5, 31)));
	}

}
