package vn.nhipcau.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/** Invites people to posts: one link, one use, for a limited time. */
@Service
@Transactional
public class Invitations {

	private final InvitationRepository invitations;

	private final PostRepository posts;

	private final AgencyRepository agencies;

	private final PersonRepository people;

	private final Appointments appointments;

	private final PostRegister register;

	private final InvitationSettings settings;

	private final Audit audit;

	private final Clock clock;

	Invitations(InvitationRepository invitations, PostRepository posts, AgencyRepository agencies,
			PersonRepository people, Appointments appointments, PostRegister register, InvitationSettings settings,
			Audit audit, Clock clock) {
		this.invitations = invitations;
		this.posts = posts;
		this.agencies = agencies;
		this.people = people;
		this.appointments = appointments;
		this.register = register;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Invites somebody who is not known yet.
	 * @param typed whom; {@code null} or empty when whoever comes says it
	 */
	public Outcome<InvitationLink> invite(Actor actor, PostId id, @Nullable String typed) {
		String name = Names.tidy(typed);
		Optional<Refusal> fault = fault(actor, id).or(() -> name.isEmpty() ? Optional.empty() : Names.fault(name));
		return fault.<Outcome<InvitationLink>>map(Outcome::refused)
			.orElseGet(() -> Outcome.done(toPost(actor, id, name.isEmpty() ? null : name)));
	}

	/** Invites somebody who is known: appointed already, or holding another post. */
	public Outcome<InvitationLink> invite(Actor actor, PostId id, PersonId person) {
		Optional<Refusal> fault = fault(actor, id)
			.or(() -> this.people.existsById(person.value()) ? Optional.empty() : Optional.of(Refusal.UNKNOWN))
			.or(() -> mayInvite(actor, person) ? Optional.empty() : Optional.of(Refusal.NOT_ALLOWED));
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		String token = InvitationTokens.fresh();
		Instant now = this.clock.instant();
		return Outcome.done(store(actor, Invitation.ofPerson(Invitation.Kind.JOIN, person, id, token, actor.person(),
				now, now.plus(this.settings.invitation().lasts())), token));
	}

	/**
	 * One link for each living agency whose {@code đầu mối} has not joined yet, in
	 * official order; a missing post is made.
	 * @param title the title of a post that must be made
	 */
	public Outcome<List<InvitationRow>> inviteAll(Actor actor, String title) {
		if (!Rights.fills(actor, Duty.FOCAL)) {
			return Outcome.refused(Refusal.NOT_ALLOWED);
		}
		List<InvitationRow> rows = new ArrayList<>();
		for (AgencyView agency : missing()) {
			rows.add(row(actor, agency, focal(actor, agency.id(), title)));
		}
		return Outcome.done(rows);
	}

	/** Living agencies whose {@code đầu mối} has not joined yet, in official order. */
	@Transactional(readOnly = true)
	public List<AgencyView> missing() {
		Set<AgencyId> joined = joined();
		return this.agencies.livingOn(today())
			.stream()
			.filter((agency) -> !joined.contains(agency.id()))
			.map(Agency::view)
			.toList();
	}

	/** A link by which the speaker opens another chat, such as the web chat. */
	public Outcome<InvitationLink> login(Actor actor) {
		PersonId person = actor.person();
		if (person == null) {
			return Outcome.refused(Refusal.NOT_ALLOWED);
		}
		String token = InvitationTokens.fresh();
		Instant now = this.clock.instant();
		return Outcome.done(store(actor, Invitation.ofPerson(Invitation.Kind.LOGIN, person, null, token, person, now,
				now.plus(this.settings.invitation().loginLasts())), token));
	}

	/** Takes an unused invitation back. */
	public Outcome<Long> revoke(Actor actor, long id) {
		Optional<Invitation> invitation = this.invitations.findById(id);
		Optional<Refusal> fault = !Rights.setsUpAgencies(actor) ? Optional.of(Refusal.NOT_ALLOWED)
				: (invitation.isEmpty() ? Optional.of(Refusal.INVITATION_UNKNOWN)
						: mayFill(actor, invitation.get()).or(() -> invitation.get().closed(this.clock.instant())));
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		invitation.orElseThrow().revoke(this.clock.instant());
		this.audit.record(actor, "invitation.revoked", subject(id), null, null);
		return Outcome.done(id);
	}

	/** For whoever has checked the right to, as the first start has. */
	InvitationLink toPost(Actor actor, PostId post, @Nullable String name) {
		String token = InvitationTokens.fresh();
		Instant now = this.clock.instant();
		return store(actor,
				Invitation.toPost(post, name, token, actor.person(), now, now.plus(this.settings.invitation().lasts())),
				token);
	}

	/** Whoever was appointed already is invited as the person they are. */
	private InvitationRow row(Actor actor, AgencyView agency, Post post) {
		Optional<Holder> holder = this.posts.holders(List.of(agency.id().value()), List.of(Duty.FOCAL), today())
			.stream()
			.map(HolderRow::holder)
			.findFirst();
		InvitationLink link = holder.map((known) -> invite(actor, post.id(), known.person()).value())
			.orElseGet(() -> toPost(actor, post.id(), null));
		return new InvitationRow(agency.id(), agency.name(), post.view().title(), holder.map(Holder::name).orElse(null),
				link);
	}

	private InvitationLink store(Actor actor, Invitation invitation, String token) {
		this.invitations.saveAndFlush(invitation);
		this.audit.record(actor, "invitation.made", subject(invitation.id()), null,
				invitation.post().map((post) -> "post:" + post.value()).orElse("login"));
		return new InvitationLink(invitation.id(), token, this.settings.link(token), invitation.expiresAt());
	}

	private Optional<Refusal> fault(Actor actor, PostId id) {
		if (!Rights.setsUpAgencies(actor)) {
			return Optional.of(Refusal.NOT_ALLOWED);
		}
		Optional<Post> post = this.posts.findById(id.value());
		if (post.isEmpty()) {
			return Optional.of(Refusal.UNKNOWN);
		}
		if (!Rights.fills(actor, post.get().duty())) {
			return Optional.of(Refusal.NOT_ALLOWED);
		}
		return this.appointments.isOver(post.get()) ? Optional.of(Refusal.ENDED) : Optional.empty();
	}

	/**
	 * Whoever opens the link speaks as that person: with no right that the actor could
	 * not give.
	 */
	private boolean mayInvite(Actor actor, PersonId person) {
		return this.posts.heldBy(person.value(), today())
			.stream()
			.allMatch((held) -> Rights.fills(actor, held.holder().duty()));
	}

	private Optional<Refusal> mayFill(Actor actor, Invitation invitation) {
		boolean allowed = invitation.post()
			.flatMap((id) -> this.posts.findById(id.value()))
			.map((post) -> Rights.fills(actor, post.duty()))
			.orElse(Rights.isAdministrator(actor));
		return allowed ? Optional.empty() : Optional.of(Refusal.NOT_ALLOWED);
	}

	private Set<AgencyId> joined() {
		Set<AgencyId> joined = new HashSet<>();
		this.posts.holders(List.of(Duty.FOCAL), today())
			.stream()
			.map(HolderRow::holder)
			.filter(Holder::joined)
			.forEach((holder) -> joined.add(holder.agency()));
		return joined;
	}

	private Post focal(Actor actor, AgencyId agency, String title) {
		return this.posts.findByFocalOf(agency.value())
			.filter((post) -> !post.span().isOverOn(today()))
			.orElseGet(() -> this.posts
				.findById(this.register.create(actor, agency, Duty.FOCAL, title, null).value().value())
				.orElseThrow());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String subject(long id) {
		return "invitation:" + id;
	}

}
