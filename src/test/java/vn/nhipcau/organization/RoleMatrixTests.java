package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Language;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.organization.export.InvitationWorkbook;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Verb by verb: which role may, in its own agency and in another. */
@ModuleTest
class RoleMatrixTests {

	private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

	private static final Set<Role> SETTING_UP = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR);

	private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

	/**
	 * One row of the matrix.
	 *
	 * @param call a call with nothing to object to but the actor
	 */
	private record Row(String verb, Set<Role> allowed, BiFunction<RoleMatrixTests, Actor, Outcome<?>> call) {
	}

	private static final List<Row> MATRIX = List.of(
			new Row("found an agency", SETTING_UP,
					(here, actor) -> here.agencies.found(actor,
							AgencyDraft.commanded("Sở " + here.next(), AgencyLevel.DEPARTMENT, 9))),
			new Row("rename an agency", SETTING_UP,
					(here, actor) -> here.agencies.rename(actor, here.agency, "Sở " + here.next())),
			new Row("add a spelling", SETTING_UP,
					(here, actor) -> here.agencies.spell(actor, here.agency, "Sở " + here.next())),
			new Row("teach a spelling", SETTING_UP,
					(here, actor) -> here.spellings.teach(actor, here.agency, "Sở " + here.next(), "Kế hoạch 1/KH")),
			new Row("forget a spelling", SETTING_UP, (here, actor) -> here.spellings.forget(actor,
					here.spellings.teach(Chairs.ADMINISTRATOR, here.agency, "Sở " + here.next(), "Kế hoạch 1/KH")
						.value()
						.id())),
			new Row("let content into chats", SETTING_UP,
					(here, actor) -> here.agencies.allowContent(actor, here.agency, true)),
			new Row("end an agency", SETTING_UP, (here, actor) -> here.agencies.end(actor, here.agency, LATER)),
			new Row("have an agency succeeded", SETTING_UP,
					(here, actor) -> here.agencies.succeed(actor, here.agency, List.of(Heir.of(here.other)), LATER,
							null)),
			new Row("found a group", SETTING_UP,
					(here, actor) -> here.groups.found(actor, "Nhóm " + here.next(), null, List.of())),
			new Row("add to a group", SETTING_UP,
					(here, actor) -> here.groups.add(actor, here.group, here.agency, null)),
			new Row("take from a group", SETTING_UP,
					(here, actor) -> here.groups.remove(actor, here.group, here.agency, LATER)),
			new Row("create an agency's post", SETTING_UP,
					(here, actor) -> here.posts.create(actor, here.agency, Duty.SPECIALIST, "Chuyên viên", null)),
			new Row("create a coordinator's post", ADMINISTRATOR,
					(here, actor) -> here.posts.create(actor, here.agency, Duty.COORDINATOR, "Tổng hợp", null)),
			new Row("create an administrator's post", ADMINISTRATOR,
					(here, actor) -> here.posts.create(actor, here.agency, Duty.ADMINISTRATOR, "Quản trị", null)),
			new Row("create a provincial leader's post", ADMINISTRATOR,
					(here, actor) -> here.posts.create(actor, here.agency, Duty.PROVINCIAL_LEADER, "Chủ tịch", null)),
			new Row("end an agency's post", SETTING_UP, (here, actor) -> here.posts.end(actor, here.post, LATER)),
			new Row("end a coordinator's post", ADMINISTRATOR,
					(here, actor) -> here.posts.end(actor, here.provincial, LATER)),
			new Row("appoint in an agency", SETTING_UP,
					(here, actor) -> here.posts.appoint(actor, here.freshPerson(), here.post)),
			new Row("appoint a coordinator", ADMINISTRATOR,
					(here, actor) -> here.posts.appoint(actor, here.freshPerson(), here.provincial)),
			new Row("dismiss in an agency", SETTING_UP, (here, actor) -> {
				PersonId person = here.freshPerson();
				here.posts.appoint(Chairs.ADMINISTRATOR, person, here.post);
				return here.posts.dismiss(actor, person, here.post);
			}), new Row("register a person", SETTING_UP, (here, actor) -> here.people.register(actor, "Lan")),
			new Row("rename somebody else", ADMINISTRATOR,
					(here, actor) -> here.people.rename(actor, here.person, "Lan")),
			new Row("attach a chat", ADMINISTRATOR,
					(here, actor) -> here.accounts.attach(actor, here.person, Chairs.chat(here.next()))),
			new Row("end somebody else's chat", ADMINISTRATOR, (here, actor) -> {
				here.accounts.attach(Chairs.ADMINISTRATOR, here.person, Chairs.chat(here.next()));
				return here.accounts.revoke(actor, here.accounts.of(Chairs.ADMINISTRATOR, here.person).get(0).id());
			}),
			new Row("invite to an agency's post", SETTING_UP,
					(here, actor) -> here.invitations.invite(actor, here.post, "Lan")),
			new Row("invite a coordinator", ADMINISTRATOR,
					(here, actor) -> here.invitations.invite(actor, here.provincial, "Lan")),
			new Row("invite somebody known", SETTING_UP,
					(here, actor) -> here.invitations.invite(actor, here.post, here.person)),
			new Row("make the sheet of links", SETTING_UP,
					(here, actor) -> here.invitations.inviteAll(actor, "Đầu mối")),
			new Row("make a sheet of invitations", SETTING_UP,
					(here, actor) -> here.sheets.make(actor, "Đầu mối", "a.xlsx",
							(rows) -> here.workbook.write(rows, here.dictionary.in(Language.VI)))),
			new Row("take an invitation back", SETTING_UP,
					(here, actor) -> here.invitations.revoke(actor,
							here.invitations.invite(Chairs.ADMINISTRATOR, here.post, "Lan").value().id())),
			new Row("take a coordinator's invitation back", ADMINISTRATOR, (here, actor) -> here.invitations
				.revoke(actor, here.invitations.invite(Chairs.ADMINISTRATOR, here.provincial, "Lan").value().id())));

	@Autowired
	AgencyRegister agencies;

	@Autowired
	TaughtSpellings spellings;

	@Autowired
	AgencyGroups groups;

	@Autowired
	PostRegister posts;

	@Autowired
	People people;

	@Autowired
	Accounts accounts;

	@Autowired
	Invitations invitations;

	@Autowired
	InvitationSheets sheets;

	@Autowired
	InvitationWorkbook workbook;

	@Autowired
	Dictionary dictionary;

	private AgencyId agency;

	private AgencyId other;

	private AgencyGroupId group;

	private PostId post;

	private PostId provincial;

	private PersonId person;

	private int counter;

	@BeforeEach
	void aSmallProvince() {
		this.agency = agency("Cơ quan một");
		this.other = agency("Cơ quan hai");
		this.group = this.groups.found(Chairs.ADMINISTRATOR, "Các cơ quan", null, List.of()).value();
		this.post = this.posts.create(Chairs.ADMINISTRATOR, this.agency, Duty.SPECIALIST, "Chuyên viên", null).value();
		this.provincial = this.posts.create(Chairs.ADMINISTRATOR, this.agency, Duty.COORDINATOR, "Tổng hợp", null)
			.value();
		this.person = freshPerson();
	}

	@Test
	void eachVerbObeysThoseWhoMayAndNobodyElse() {
		for (Row row : MATRIX) {
			for (Role role : Role.values()) {
				for (AgencyId own : List.of(this.agency, this.other)) {
					Outcome<?> outcome = row.call().apply(this, Chairs.inAgency(role, own));
					String where = role
							+ ((own == this.agency) ? " of the same agency may " : " of another agency may ");
					assertThat(!Outcome.refused(Refusal.NOT_ALLOWED).equals(outcome)).as(where + row.verb())
						.isEqualTo(row.allowed().contains(role));
				}
			}
			assertThat(row.call().apply(this, Actor.system("sweep"))).as("the system may " + row.verb())
				.isEqualTo(Outcome.refused(Refusal.NOT_ALLOWED));
		}
	}

	@Test
	void oneMaySeeRenameAndLeaveOnesOwnOnly() {
		Actor self = Chairs.of(Role.OFFICIAL, this.person);
		this.accounts.attach(Chairs.ADMINISTRATOR, this.person, Chairs.chat("own"));
		PersonId stranger = freshPerson();
		this.accounts.attach(Chairs.ADMINISTRATOR, stranger, Chairs.chat("strange"));
		assertThat(this.accounts.of(self, stranger)).isEmpty();
		assertThat(this.accounts.of(Chairs.COORDINATOR, stranger)).isEmpty();
		assertThat(this.people.rename(self, this.person, "Tên mới")).isEqualTo(Outcome.done(this.person));
		long own = this.accounts.of(self, this.person).get(0).id();
		assertThat(this.accounts.revoke(self, own)).isInstanceOf(Outcome.Done.class);
	}

	private AgencyId agency(String name) {
		return this.agencies.found(Chairs.ADMINISTRATOR, AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, 1))
			.value();
	}

	private PersonId freshPerson() {
		return this.people.register(Chairs.ADMINISTRATOR, "Người " + next()).value();
	}

	private String next() {
		return "số " + ++this.counter;
	}

}
