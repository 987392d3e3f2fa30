package vn.nhipcau.reminder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.reminder.UnreachedPerson.Reason;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** {@code /khonglienlac}: who cannot be reached, and why. */
@ModuleTest
class UnreachedPeopleTests {

	@Autowired
	Obligations obligations;

	@Autowired
	UnreachedPeople people;

	@Autowired
	ReminderSweep sweep;

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Offices offices;

	Actor lan;

	@ParameterizedTest
	@EnumSource
	void theCoordinatorReadsWhyAndInvitesAgain(Manner manner) {
		sit(manner);
		AgencyId health = this.offices.agency("Sở Y tế");
		this.offices.sits("Sơn", Role.OFFICIAL, health, "FOCAL");
		this.offices.agency("Sở Nội vụ");
		this.offices.opens(health, "Việc", "2026-06-10");
		sweepsAt("2026-06-01T09:00");
		Chat minh = this.conversations.chat(manner, "Minh");
		minh.says("/khonglienlac")
			.hears("Chưa liên lạc được: 2", "Sơn – Sở Y tế", "chưa tham gia Hệ thống, từ ngày 01/01/2025",
					"1 tin chưa chuyển được", "Sở Nội vụ", "chưa có người nhận việc");
		minh.presses("Mời: Sơn").hears("Lời mời mới", "Sở Y tế", "http");
		minh.presses("Mời: Sở Nội vụ").hears("Sở Nội vụ").hearsNothingOf("vài chữ");
	}

	@ParameterizedTest
	@EnumSource
	void longListsHavePages(Manner manner) {
		sit(manner);
		for (int i = 1; i <= 8; i++) {
			this.offices.sits("Người " + i, Role.OFFICIAL, this.offices.finance, "SPECIALIST");
		}
		Chat minh = this.conversations.chat(manner, "Minh");
		minh.says("/unreached").hears("Chưa liên lạc được: 8 (trang 1/2)", "Người 6").hearsNothingOf("Người 7");
		minh.presses("Trang sau").hears("trang 2/2", "Người 8");
	}

	@ParameterizedTest
	@EnumSource
	void othersAreRefused(Manner manner) {
		sit(manner);
		this.offices.leader("hai", this.offices.finance);
		this.offices.sits("Sơn", Role.OFFICIAL, this.offices.agency("Sở Y tế"), "FOCAL");
		this.conversations.chat(manner, "lan").says("/khonglienlac").hearsNothingOf("Sơn");
		this.conversations.chat(manner, "hai").says("/khonglienlac").hearsNothingOf("Sơn");
		this.conversations.chat(manner, "stranger").says("/khonglienlac").hearsNothingOf("Sơn");
		assertThat(this.people.all(this.lan)).isEmpty();
		assertThat(this.people.all(Actor.citizen("x"))).isEmpty();
		assertThat(this.people.all(this.offices.coordinator)).hasSize(1);
	}

	@Test
	void whoeverBlockedTheChatIsListedUntilAMessageArrives() {
		sit(Manner.BUTTONS);
		block(true);
		this.offices.opens(this.offices.finance, "Việc", "2026-06-10");
		sweepsAt("2026-06-01T09:00");
		this.offices.opens(this.offices.finance, "Việc khác", "2026-06-11");
		sweepsAt("2026-06-02T09:00");
		assertThat(this.people.all(this.offices.coordinator)).singleElement().satisfies((one) -> {
			assertThat(one.holder().name()).isEqualTo("lan");
			assertThat(one).extracting(UnreachedPerson::reason, UnreachedPerson::since, UnreachedPerson::undelivered)
				.containsExactlyElementsOf(tuple(Reason.RETURNED, java.time.LocalDate.of(2026, 6, 1), 2).toList());
		});
		block(false);
		sweepsAt("2026-06-05T09:00");
		assertThat(this.people.all(this.offices.coordinator)).isEmpty();
	}

	private void sit(Manner manner) {
		this.clock.set("2026-06-01T08:00");
		this.offices = new Offices(this.jdbc, this.obligations, manner);
		this.lan = this.offices.focal("lan", this.offices.finance);
		this.offices.joined(this.offices.coordinator);
	}

	private void block(boolean blocked) {
		this.conversations.channel(Conversations.address(Manner.BUTTONS, "lan"))
			.decide((parcel) -> (blocked && parcel.to().chat().equals("lan")) ? new SendOutcome.Unreachable("blocked")
					: null);
	}

	private void sweepsAt(String moment) {
		this.clock.set(moment);
		this.sweep.sweep(this.clock.instant());
		this.conversations.engine().runUntilIdle();
	}

}
