package vn.nhipcau.reminder;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.testing.Manner;

import static org.assertj.core.api.Assertions.assertThat;

/** Who hears of what, and in which words. */
class ReminderPeopleTests extends ReminderScene {

	@Test
	void severalAreOneMessageMostUrgentFirst() {
		opens("Việc thong thả", "2026-06-10");
		opens("Việc gấp", "2026-06-02");
		opens("Việc hôm nay", "2026-06-01");
		sweepsAt("2026-06-01T09:00");
		assertThat(told()).hasSize(1)
			.first()
			.asString()
			.contains("đồng chí có 3 việc")
			.matches("(?s).*Việc hôm nay.*Việc gấp.*Việc thong thả.*");
		assertThat(this.chat.screen().get(0).content().presses()).as("one for each, and one for all").hasSize(4);
	}

	@Test
	void workThatWasPassedOnIsRemindedOfWhereItLies() {
		Actor hoa = this.offices.specialist("hoa", this.offices.finance);
		ObligationView work = opens("Việc", "2026-06-10");
		this.obligations.passOn(this.lan, Ref.now(work.id()), Assignee.of(hoa.person()));
		sweepsAt("2026-06-01T09:00");
		assertThat(told()).isEmpty();
		assertThat(this.conversations.chat(Manner.BUTTONS, "hoa").texts())
			.anyMatch((text) -> text.contains("Còn 07 ngày làm việc"));
	}

	@Test
	void aRequestedBodyIsAskedOnceAndNeverUrged() {
		this.clock.set("2026-04-01T09:00");
		this.offices.opens(this.offices.work(this.offices.finance, "Giám sát cộng đồng", "2026-06-10").asRequest());
		for (LocalDate day = LocalDate.of(2026, 4, 1); day.getMonthValue() < 8; day = day.plusDays(1)) {
			sweepsAt(day + "T09:00");
		}
		assertThat(told()).hasSize(1)
			.first()
			.asString()
			.contains("Trân trọng đề nghị Sở Tài chính", "Giám sát cộng đồng")
			.doesNotContain("quá hạn", "Hạn:");
	}

	@Test
	void policeAndMilitarySeeCodesOnly() {
		AgencyId police = this.offices.agency("Công an tỉnh", false);
		this.offices.focal("tuan", police);
		ObligationView work = this.offices.opens(police, "Nội dung riêng", "2026-06-10");
		sweepsAt("2026-06-01T09:00");
		assertThat(this.conversations.chat(Manner.BUTTONS, "tuan").texts()).hasSize(1)
			.first()
			.asString()
			.contains("1 việc", work.code())
			.doesNotContain("Nội dung riêng");
	}

	@Test
	void aReminderThatCannotBePutIntoWordsHindersNoOther() {
		AgencyId health = this.offices.agency("Sở Y tế");
		this.offices.focal("son", health);
		this.offices.opens(this.offices.work(health, "Không nói được", "2026-06-10"));
		this.jdbc.update("UPDATE obligation SET subject_kind = ?", Unspeakable.KIND);
		opens("Việc", "2026-06-10");
		sweepsAt("2026-06-01T09:00");
		assertThat(told()).hasSize(1);
		assertThat(this.jdbc.queryForList("SELECT state FROM reminder ORDER BY state", String.class))
			.containsExactly("FAILED", "TOLD");
	}

}
