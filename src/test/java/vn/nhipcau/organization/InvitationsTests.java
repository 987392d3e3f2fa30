package vn.nhipcau.organization;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class InvitationsTests {

	private static final Address LAN_CHAT = Chairs.chat("lan");

	@Autowired
	AgencyRegister agencies;

	@Autowired
	PostRegister posts;

	@Autowired
	People people;

	@Autowired
	Accounts accounts;

	@Autowired
	Invitations invitations;

	@Autowired
	Welcome welcome;

	@Autowired
	Speakers speakers;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	private AgencyId agency;

	private PostId focal;

	@BeforeEach
	void oneAgency() {
		this.agency = this.agencies
			.found(Chairs.ADMINISTRATOR, AgencyDraft.commanded("Sở Y tế", AgencyLevel.DEPARTMENT, 1))
			.value();
		this.focal = this.posts.create(Chairs.ADMINISTRATOR, this.agency, Duty.FOCAL, "Đầu mối", null).value();
	}

	@AfterEach
	void rest() {
		this.threads.shutdownNow();
	}

	@Test
	void anAcceptedInvitationGivesThePost() {
		InvitationLink link = invite("Nguyễn Thị Lan");
		InvitationView seen = this.welcome.look(link.token(), LAN_CHAT).value();
		assertThat(seen.name()).contains("Nguyễn Thị Lan");
		assertThat(seen.agencyName()).contains("Sở Y tế");
		assertThat(seen.post().orElseThrow().title()).isEqualTo("Đầu mối");
		Joined joined = accept(link, LAN_CHAT, null).value();
		assertThat(joined.name()).isEqualTo("Nguyễn Thị Lan");
		assertThat(this.speakers.at(LAN_CHAT).is(Role.OFFICIAL, this.agency)).isTrue();
		assertThat(this.speakers.at(LAN_CHAT).person()).isEqualTo(joined.person());
	}

	@Test
	void theTokenFitsALinkAndIsStoredNowhere() {
		InvitationLink link = invite("Lan");
		assertThat(link.token()).matches("[a-z2-7]{26}");
		assertThat(link.url()).isEqualTo("http://localhost:8080/vao#" + link.token());
		assertThat(link.toString()).doesNotContain(link.token());
		assertThat(this.jdbc.queryForObject("SELECT token_hash FROM invitation", String.class)).hasSize(64)
			.isNotEqualTo(link.token());
		assertThat(invite("Lan").token()).isNotEqualTo(link.token());
	}

	@Test
	void itServesOnce() {
		InvitationLink link = invite("Lan");
		accept(link, LAN_CHAT, null);
		assertThat(accept(link, LAN_CHAT, null)).isEqualTo(Outcome.refused(Refusal.INVITATION_USED));
		assertThat(accept(link, Chairs.chat("thief"), null)).isEqualTo(Outcome.refused(Refusal.INVITATION_USED));
		assertThat(this.speakers.at(Chairs.chat("thief")).person()).isNull();
	}

	@Test
	void twoWhoBringTheSameLinkAtOnceAreNeverBothLetIn() throws Exception {
		for (int round = 0; round < 20; round++) {
			InvitationLink link = invite("Lan");
			List<Callable<Boolean>> both = List.of(enters(link, "a" + round), enters(link, "b" + round));
			long entered = 0;
			for (Future<Boolean> one : this.threads.invokeAll(both)) {
				entered += one.get() ? 1 : 0;
			}
			assertThat(entered).isOne();
		}
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM channel_account", Integer.class)).isEqualTo(20);
	}

	private Callable<Boolean> enters(InvitationLink link, String chat) {
		return () -> {
			try {
				return accept(link, Chairs.chat(chat), null) instanceof Outcome.Done;
			}
			catch (ConcurrencyFailureException ex) {
				return false;
			}
		};
	}

	@Test
	void itExpiresAfterSevenDays() {
		InvitationLink link = invite("Lan");
		this.clock.advance(Duration.ofDays(7).minusSeconds(1));
		assertThat(this.welcome.look(link.token(), LAN_CHAT)).isInstanceOf(Outcome.Done.class);
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(accept(link, LAN_CHAT, null)).isEqualTo(Outcome.refused(Refusal.INVITATION_EXPIRED));
	}

	@Test
	void itCanBeTakenBack() {
		InvitationLink link = invite("Lan");
		this.invitations.revoke(Chairs.COORDINATOR, link.id()).value();
		assertThat(accept(link, LAN_CHAT, null)).isEqualTo(Outcome.refused(Refusal.INVITATION_REVOKED));
		assertThat(this.invitations.revoke(Chairs.COORDINATOR, link.id()))
			.isEqualTo(Outcome.refused(Refusal.INVITATION_REVOKED));
		assertThat(accept("abc", LAN_CHAT)).isEqualTo(Outcome.refused(Refusal.INVITATION_UNKNOWN));
		assertThat(accept("' OR 1=1 --", LAN_CHAT)).isEqualTo(Outcome.refused(Refusal.INVITATION_UNKNOWN));
	}

	@Test
	void aChatThatBelongsToSomebodyElseIsRefused() {
		accept(invite("Lan"), LAN_CHAT, null);
		InvitationLink another = invite("Minh");
		assertThat(this.welcome.look(another.token(), LAN_CHAT)).isEqualTo(Outcome.refused(Refusal.ADDRESS_TAKEN));
		assertThat(accept(another, LAN_CHAT, null)).isEqualTo(Outcome.refused(Refusal.ADDRESS_TAKEN));
		assertThat(accept(another, Chairs.chat("minh"), null)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void theSamePersonTakesASecondPostInTheSameChat() {
		PersonId lan = accept(invite("Lan"), LAN_CHAT, null).value().person();
		PostId leader = this.posts.create(Chairs.ADMINISTRATOR, this.agency, Duty.LEADER, "Giám đốc", null).value();
		InvitationLink link = this.invitations.invite(Chairs.ADMINISTRATOR, leader, "LAN").value();
		assertThat(accept(link, LAN_CHAT, null).value().person()).isEqualTo(lan);
		assertThat(this.speakers.at(LAN_CHAT).is(Role.LEADER, this.agency)).isTrue();
		assertThat(this.speakers.at(LAN_CHAT).is(Role.OFFICIAL, this.agency)).isTrue();
	}

	@Test
	void whoComesWithoutANameSaysIt() {
		InvitationLink link = invite(null);
		assertThat(this.welcome.look(link.token(), LAN_CHAT).value().name()).isEmpty();
		assertThat(accept(link, LAN_CHAT, null)).isEqualTo(Outcome.refused(Refusal.NAME_MISSING));
		assertThat(accept(link, LAN_CHAT, "a".repeat(300))).isEqualTo(Outcome.refused(Refusal.NAME_TOO_LONG));
		assertThat(accept(link, LAN_CHAT, " <b>Trần</b> & Minh \n👍 ").value().name())
			.isEqualTo("<b>Trần</b> & Minh 👍");
	}

	@Test
	void somebodyKnownIsInvitedToTheirOwnPost() {
		PersonId lan = this.people.register(Chairs.ADMINISTRATOR, "Lan").value();
		this.posts.appoint(Chairs.ADMINISTRATOR, lan, this.focal);
		InvitationLink link = this.invitations.invite(Chairs.COORDINATOR, this.focal, lan).value();
		assertThat(accept(link, LAN_CHAT, null).value().person()).isEqualTo(lan);
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM holding", Integer.class)).isOne();
	}

	/** Whoever opens the link speaks as that person. */
	@Test
	void aCoordinatorInvitesNobodyWhoMayDoMore() {
		PersonId chief = this.people.register(Chairs.ADMINISTRATOR, "Chủ tịch").value();
		PostId provincial = this.posts
			.create(Chairs.ADMINISTRATOR, this.agency, Duty.PROVINCIAL_LEADER, "Chủ tịch UBND tỉnh", null)
			.value();
		this.posts.appoint(Chairs.ADMINISTRATOR, chief, provincial);
		assertThat(this.invitations.invite(Chairs.COORDINATOR, this.focal, chief))
			.isEqualTo(Outcome.refused(Refusal.NOT_ALLOWED));
		assertThat(this.invitations.invite(Chairs.ADMINISTRATOR, this.focal, chief)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void aLoginLinkOpensAnotherChatForTenMinutes() {
		PersonId lan = accept(invite("Lan"), LAN_CHAT, null).value().person();
		InvitationLink link = this.invitations.login(this.speakers.at(LAN_CHAT)).value();
		InvitationLink late = this.invitations.login(this.speakers.at(LAN_CHAT)).value();
		Joined joined = accept(link, Chairs.chat("lan-2"), null).value();
		assertThat(joined.person()).isEqualTo(lan);
		assertThat(joined.post()).isEmpty();
		assertThat(accept(link, Chairs.chat("lan-3"), null)).isEqualTo(Outcome.refused(Refusal.LOGIN_LINK_USED));
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(accept(late, Chairs.chat("lan-3"), null)).isEqualTo(Outcome.refused(Refusal.LOGIN_LINK_EXPIRED));
		assertThat(this.invitations.login(Actor.citizen("test:x"))).isEqualTo(Outcome.refused(Refusal.NOT_ALLOWED));
	}

	@Test
	void anInvitationToAnEndedPostIsRefused() {
		InvitationLink link = invite("Lan");
		this.posts.end(Chairs.ADMINISTRATOR, this.focal,
				this.clock.instant().atZone(this.clock.getZone()).toLocalDate());
		assertThat(accept(link, LAN_CHAT, null)).isEqualTo(Outcome.refused(Refusal.ENDED));
	}

	@Test
	void theSheetHasALinkForEachAgencyWithoutAJoinedFocalPerson() {
		accept(invite("Lan"), LAN_CHAT, null);
		AgencyId second = this.agencies
			.found(Chairs.ADMINISTRATOR, AgencyDraft.commanded("Sở Nội vụ", AgencyLevel.DEPARTMENT, 3))
			.value();
		AgencyId first = this.agencies
			.found(Chairs.ADMINISTRATOR, AgencyDraft.requested("Ủy ban MTTQ Việt Nam tỉnh", 2))
			.value();
		List<InvitationRow> sheet = this.invitations.inviteAll(Chairs.COORDINATOR, "Đầu mối").value();
		assertThat(sheet).extracting(InvitationRow::agency).containsExactly(first, second);
		accept(sheet.get(1).link(), Chairs.chat("noivu"), "Trần Minh");
		assertThat(this.invitations.inviteAll(Chairs.COORDINATOR, "Đầu mối").value()).extracting(InvitationRow::agency)
			.containsExactly(first);
	}

	@Test
	void everyStepIsInTheTrail() {
		accept(invite("Lan"), LAN_CHAT, null);
		assertThat(this.jdbc.queryForList("SELECT action FROM audit ORDER BY id", String.class)).containsExactly(
				"agency.founded", "post.created", "invitation.made", "person.joined", "account.joined",
				"post.appointed", "invitation.accepted");
	}

	private InvitationLink invite(String name) {
		return this.invitations.invite(Chairs.COORDINATOR, this.focal, name).value();
	}

	private Outcome<Joined> accept(InvitationLink link, Address at, String name) {
		return this.welcome.accept(Actor.citizen(at.key()), link.token(), at, name);
	}

	private Outcome<Joined> accept(String token, Address at) {
		return this.welcome.accept(Actor.citizen(at.key()), token, at, null);
	}

}
