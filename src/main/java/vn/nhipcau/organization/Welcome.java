package vn.nhipcau.organization;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Outbox;

/**
 * Lets people in who bring an invitation. The link alone entitles; nothing else is asked.
 */
@Service
@Transactional
public class Welcome {

	private final InvitationRepository invitations;

	private final PostRepository posts;

	private final Agencies agencies;

	private final People people;

	private final Accounts accounts;

	private final Appointments appointments;

	private final Outbox outbox;

	private final Audit audit;

	private final Clock clock;

	Welcome(InvitationRepository invitations, PostRepository posts, Agencies agencies, People people, Accounts accounts,
			Appointments appointments, Outbox outbox, Audit audit, Clock clock) {
		this.invitations = invitations;
		this.posts = posts;
		this.agencies = agencies;
		this.people = people;
		this.accounts = accounts;
		this.appointments = appointments;
		this.outbox = outbox;
		this.audit = audit;
		this.clock = clock;
	}

	/** What the invitation is for, or why it opens nothing at this address. */
	@Transactional(readOnly = true)
	public Outcome<InvitationView> look(String token, Address address) {
		Optional<Invitation> found = this.invitations.findByTokenHash(InvitationTokens.hash(token));
		Optional<Refusal> fault = fault(found, address);
		return fault.<Outcome<InvitationView>>map(Outcome::refused)
			.orElseGet(() -> Outcome.done(view(found.orElseThrow(), address)));
	}

	/**
	 * Attaches the address to the person, who holds the post from then on.
	 * @param typed the name, where the invitation has none
	 */
	public Outcome<Joined> accept(Actor actor, String token, Address address, @Nullable String typed) {
		Optional<Invitation> found = this.invitations.findByTokenHash(InvitationTokens.hash(token));
		Optional<Refusal> fault = fault(found, address);
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		Outcome<PersonId> person = person(actor, found.orElseThrow(), address, typed);
		return (person instanceof Outcome.Done<PersonId> known) ? joined(actor, found.get(), known.value(), address)
				: Outcome.refused(((Outcome.Refused<PersonId>) person).why());
	}

	private Optional<Refusal> fault(Optional<Invitation> found, Address address) {
		if (found.isEmpty()) {
			return Optional.of(Refusal.INVITATION_UNKNOWN);
		}
		Invitation invitation = found.get();
		return invitation.closed(this.clock.instant())
			.or(() -> isForSomebodyElse(invitation, address) ? Optional.of(Refusal.ADDRESS_TAKEN) : Optional.empty())
			.or(() -> post(invitation).filter(this.appointments::isOver).map((post) -> Refusal.ENDED));
	}

	private boolean isForSomebodyElse(Invitation invitation, Address address) {
		Optional<PersonId> owner = this.accounts.owner(address);
		return owner.isPresent()
				&& !(invitation.person().isPresent() ? invitation.person().equals(owner) : isNameOf(invitation, owner));
	}

	private boolean isNameOf(Invitation invitation, Optional<PersonId> owner) {
		String known = owner.flatMap(this.people::name).orElse("");
		return invitation.name()
			.map((name) -> FoldedName.of(name).toned().equals(FoldedName.of(known).toned()))
			.orElse(true);
	}

	private Outcome<PersonId> person(Actor actor, Invitation invitation, Address address, @Nullable String typed) {
		Optional<PersonId> known = invitation.person().or(() -> this.accounts.owner(address));
		return known.map(Outcome::done)
			.orElseGet(() -> this.people.register(actor, invitation.name().orElse((typed != null) ? typed : ""),
					"person.joined"));
	}

	private Outcome<Joined> joined(Actor actor, Invitation invitation, PersonId person, Address address) {
		this.accounts.join(actor, person, address, invitation.letter().isPresent());
		// What the letter was about stands in the chat at once, with its buttons.
		invitation.letter().ifPresent((letter) -> this.outbox.show(letter, person, address));
		Optional<Post> post = post(invitation);
		post.ifPresent((one) -> this.appointments.appoint(actor, person, one));
		invitation.accept(person, this.clock.instant());
		this.invitations.flush();
		this.audit.record(actor, "invitation.accepted", "invitation:" + invitation.id(), null,
				"person:" + person.value());
		return Outcome.done(new Joined(person, this.people.name(person).orElseThrow(), post.map(Post::view)));
	}

	private InvitationView view(Invitation invitation, Address address) {
		Optional<PostView> post = post(invitation).map(Post::view);
		Optional<PersonId> known = invitation.person().or(() -> this.accounts.owner(address));
		return new InvitationView(post, post.flatMap((one) -> this.agencies.find(one.agency())).map(AgencyView::name),
				known.flatMap(this.people::name).or(invitation::name), invitation.expiresAt(),
				invitation.letter().isPresent());
	}

	private Optional<Post> post(Invitation invitation) {
		return invitation.post().flatMap((id) -> this.posts.findById(id.value()));
	}

}
