package vn.nhipcau.organization;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.spi.Routes;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PostsTests {

	private static final Address LAN_CHAT = Chairs.chat("lan");

	@Autowired
	AgencyRegister agencies;

	@Autowired
	PostRegister register;

	@Autowired
	Posts posts;

	@Autowired
	People people;

	@Autowired
	Accounts accounts;

	@Autowired
	Speakers speakers;

	@Autowired
	Routes routes;

	@Autowired
	MovableClock clock;

	private AgencyId agency;

	private PersonId lan;

	private PostId focal;

	@BeforeEach
	void oneAgencyWithLanAtItsFocalPost() {
		this.agency = this.agencies
			.found(Chairs.ADMINISTRATOR, AgencyDraft.commanded("Sở Y tế", AgencyLevel.DEPARTMENT, 1))
			.value();
		this.lan = person("Nguyễn Thị Lan");
		this.focal = post(Duty.FOCAL, "Đầu mối");
		this.register.appoint(Chairs.ADMINISTRATOR, this.lan, this.focal);
		this.accounts.attach(Chairs.ADMINISTRATOR, this.lan, LAN_CHAT);
	}

	@Test
	void rolesFollowFromThePostsHeldNow() {
		Actor actor = this.speakers.at(LAN_CHAT);
		assertThat(actor.person()).isEqualTo(this.lan);
		assertThat(actor.is(Role.OFFICIAL, this.agency)).isTrue();
		assertThat(actor.is(Role.CITIZEN)).isFalse();
		this.register.dismiss(Chairs.ADMINISTRATOR, this.lan, this.focal);
		assertThat(this.speakers.at(LAN_CHAT)).isEqualTo(Actor.citizen(LAN_CHAT.key()));
		assertThat(this.posts.focal(this.agency)).isEmpty();
	}

	@Test
	void anUnknownChatIsACitizens() {
		assertThat(this.speakers.at(Chairs.chat("stranger"))).isEqualTo(Actor.citizen("test:stranger"));
	}

	@Test
	void aSecretaryReadsAndDoesNotDecide() {
		PersonId minh = person("Minh");
		this.register.appoint(Chairs.ADMINISTRATOR, minh, post(Duty.SECRETARY, "Thư ký"));
		this.accounts.attach(Chairs.ADMINISTRATOR, minh, Chairs.chat("minh"));
		Actor actor = this.speakers.at(Chairs.chat("minh"));
		assertThat(actor.belongsTo(this.agency)).isTrue();
		assertThat(actor.is(Role.OFFICIAL, this.agency)).isFalse();
		assertThat(this.posts.colleagues(this.agency)).extracting(Holder::person).containsExactly(this.lan);
	}

	@Test
	void anEndedAgencyOrPostGivesNoRole() {
		this.agencies.end(Chairs.ADMINISTRATOR, this.agency, LocalDate.of(2026, 6, 2));
		assertThat(this.speakers.at(LAN_CHAT).is(Role.OFFICIAL)).isTrue();
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.speakers.at(LAN_CHAT)).isEqualTo(Actor.citizen(LAN_CHAT.key()));
	}

	@Test
	void anAgencyHasOneFocalPostAtATime() {
		assertThat(this.register.create(Chairs.ADMINISTRATOR, this.agency, Duty.FOCAL, "Đầu mối 2", null))
			.isEqualTo(Outcome.refused(Refusal.FOCAL_EXISTS));
		this.register.end(Chairs.ADMINISTRATOR, this.focal, LocalDate.of(2026, 6, 1));
		assertThat(post(Duty.FOCAL, "Đầu mối 2")).isNotEqualTo(this.focal);
	}

	@Test
	void theDeputyInChargeOfTheFieldApproves() {
		PersonId head = appointed("Trưởng", Duty.LEADER, null);
		PersonId digital = appointed("Phó 1", Duty.DEPUTY, "Chuyển đổi số");
		assertThat(this.posts.leaders(this.agency, "chuyển đổi số")).extracting(Holder::person)
			.containsExactly(digital);
		assertThat(this.posts.leaders(this.agency, "Y tế dự phòng")).extracting(Holder::person).containsExactly(head);
		assertThat(this.posts.leaders(this.agency, null)).extracting(Holder::person).containsExactly(head);
	}

	@Test
	void oneFaceIsShownAtATime() {
		assertThat(this.accounts.face(LAN_CHAT)).contains(Face.OFFICIAL);
		this.accounts.show(this.speakers.at(LAN_CHAT), LAN_CHAT, Face.CITIZEN);
		assertThat(this.speakers.at(LAN_CHAT)).isEqualTo(Actor.citizen(LAN_CHAT.key()));
		assertThat(this.routes.first(this.lan)).contains(LAN_CHAT);
		this.accounts.show(this.speakers.at(LAN_CHAT), LAN_CHAT, Face.OFFICIAL);
		assertThat(this.speakers.at(LAN_CHAT).person()).isEqualTo(this.lan);
		assertThat(this.accounts.show(Actor.citizen("test:stranger"), LAN_CHAT, Face.CITIZEN))
			.isEqualTo(Outcome.refused(Refusal.NOT_ALLOWED));
		Address stranger = Chairs.chat("stranger");
		assertThat(this.accounts.show(Actor.citizen(stranger.key()), stranger, Face.OFFICIAL))
			.isEqualTo(Outcome.refused(Refusal.ONE_FACE_ONLY));
	}

	@Test
	void aLostPhoneIsAStrangersFromTheNextMessageOn() {
		this.clock.advance(Duration.ofMinutes(1));
		Address second = Chairs.chat("lan-2");
		this.accounts.attach(Chairs.ADMINISTRATOR, this.lan, second);
		assertThat(this.routes.first(this.lan)).contains(second);
		assertThat(this.routes.after(this.lan, second)).contains(LAN_CHAT);
		assertThat(this.routes.after(this.lan, LAN_CHAT)).isEmpty();
		Actor lanHerself = this.speakers.at(second);
		long lost = this.accounts.of(lanHerself, this.lan).get(1).id();
		this.accounts.revoke(lanHerself, lost).value();
		assertThat(this.speakers.at(LAN_CHAT)).isEqualTo(Actor.citizen(LAN_CHAT.key()));
		assertThat(this.accounts.revoke(lanHerself, lost)).isEqualTo(Outcome.refused(Refusal.ENDED));
		assertThat(this.routes.after(this.lan, LAN_CHAT)).contains(second);
		PersonId finder = person("Người nhặt được");
		assertThat(this.accounts.attach(Chairs.ADMINISTRATOR, finder, LAN_CHAT)).isEqualTo(Outcome.done(finder));
		assertThat(this.accounts.attach(Chairs.ADMINISTRATOR, finder, second))
			.isEqualTo(Outcome.refused(Refusal.ADDRESS_TAKEN));
	}

	@Test
	void theLastAdministratorStays() {
		PostId post = post(Duty.ADMINISTRATOR, "Quản trị");
		this.register.appoint(Chairs.ADMINISTRATOR, this.lan, post);
		assertThat(this.register.dismiss(Chairs.ADMINISTRATOR, this.lan, post))
			.isEqualTo(Outcome.refused(Refusal.LAST_ADMINISTRATOR));
		PersonId second = person("Minh");
		this.register.appoint(Chairs.ADMINISTRATOR, second, post);
		assertThat(this.register.dismiss(Chairs.ADMINISTRATOR, this.lan, post)).isEqualTo(Outcome.done(post));
	}

	@Test
	void whoJoinedIsSeen() {
		PersonId absent = person("Chưa tham gia");
		this.register.appoint(Chairs.ADMINISTRATOR, absent, this.focal);
		assertThat(this.posts.focal(List.of(this.agency))).extracting(Holder::joined).containsExactly(true, false);
		assertThat(this.register.appoint(Chairs.ADMINISTRATOR, absent, this.focal))
			.isEqualTo(Outcome.refused(Refusal.HELD_ALREADY));
		assertThat(this.people.names(List.of(this.lan, absent))).hasSize(2);
	}

	private PersonId appointed(String name, Duty duty, String field) {
		PersonId person = person(name);
		this.register.appoint(Chairs.ADMINISTRATOR, person,
				this.register.create(Chairs.ADMINISTRATOR, this.agency, duty, name, field).value());
		return person;
	}

	private PersonId person(String name) {
		return this.people.register(Chairs.ADMINISTRATOR, name).value();
	}

	private PostId post(Duty duty, String title) {
		return this.register.create(Chairs.ADMINISTRATOR, this.agency, duty, title, null).value();
	}

}
