package vn.nhipcau.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ObligationWordsTests {

	@Autowired
	ObligationWords obligationWords;

	@Autowired
	Obligations obligations;

	@Autowired
	Dictionary dictionary;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void theSecondPersonHearsWhoReportedFirst() {
		Province province = new Province(this.jdbc);
		Actor lan = province.focal("Lan", province.finance);
		Ref work = Ref.now(
				Province
					.opened(this.obligations.open(province.coordinator,
							List.of(province.work(province.finance, "Việc", "2026-06-15"))))
					.id());
		this.obligations.submit(lan, work);
		Refused refused = (Refused) this.obligations.submit(lan, work);
		assertThat(this.obligationWords.refused(vietnamese(), refused).plain())
			.isEqualTo("Đồng chí Lan đã báo cáo kết quả lúc 09:00 ngày 01/06/2026; đang chờ xác nhận.");
	}

	@Test
	void everyStateTimelinessDueAndPeriodHasItsWords() {
		Deed deed = new Deed(Act.CONFIRMED, null, Instant.EPOCH);
		Stream.of(Language.values()).map(this.dictionary::in).forEach((words) -> {
			Stream.of(ObligationState.values())
				.forEach((state) -> assertThat(this.obligationWords.state(words, state).plain()).isNotEmpty());
			Stream.of(Timeliness.values())
				.forEach((each) -> assertThat(this.obligationWords.timeliness(words, each).plain()).isNotEmpty());
			Stream.of(Due.Operator.values())
				.map((operator) -> Due.day(operator, LocalDate.of(2026, 12, 15)))
				.forEach((due) -> assertThat(this.obligationWords.due(words, due).plain()).contains("15/12/2026"));
			Stream.of(Period.Kind.values())
				.map((kind) -> new Period(kind, 2026, 1))
				.forEach((period) -> assertThat(this.obligationWords.period(words, period).plain()).contains("2026"));
			Stream
				.of(new Refused.NotFound(), new Refused.NotYours(), new Refused.NotInAgency(),
						new Refused.AlreadyDisowned(deed), new Refused.AlreadyReported(deed),
						new Refused.AlreadyDecided(ObligationState.RETURNED, deed),
						new Refused.NothingToDecide(ObligationState.NOT_STARTED, deed),
						new Refused.TooLate(ObligationState.CANCELLED, deed),
						new Refused.NotYetIssued(new DecidingDocument("9/UBND", LocalDate.of(2026, 12, 15))))
				.forEach((refused) -> assertThat(this.obligationWords.refused(words, refused).plain()).isNotEmpty());
		});
		assertThat(this.obligationWords.period(vietnamese(), new Period(Period.Kind.HALF_YEAR, 2026, 2)).plain())
			.isEqualTo("6 tháng cuối năm 2026");
	}

	private Words vietnamese() {
		return this.dictionary.in(Language.VI);
	}

}
