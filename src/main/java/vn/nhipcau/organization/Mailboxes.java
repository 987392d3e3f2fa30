package vn.nhipcau.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.Vault;

/**
 * The official mailboxes of people who hold posts: sealed, and in no log; the audit trail
 * has a mark by which two can be told apart. A mailbox is a way in, so it is given by
 * whoever may fill every post that its person holds.
 */
@Service
@Transactional
public class Mailboxes {

	private static final int FEW = 5;

	private static final int MARK_BYTES = 6;

	private final PersonRepository people;

	private final PostRepository posts;

	private final InvitationRepository invitations;

	private final MailboxSettings settings;

	private final Vault vault;

	private final Audit audit;

	private final Clock clock;

	Mailboxes(PersonRepository people, PostRepository posts, InvitationRepository invitations, MailboxSettings settings,
			Vault vault, Audit audit, Clock clock) {
		this.people = people;
		this.posts = posts;
		this.invitations = invitations;
		this.settings = settings;
		this.vault = vault;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * From now on letters go there.
	 * @param typed one address, of an official domain where the settings name some
	 */
	public Outcome<PersonId> give(Actor actor, PersonId id, String typed) {
		Optional<Refusal> fault = mayChange(actor, id).or(() -> fault(typed));
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		String address = MailAddress.tidy(typed);
		Person person = this.people.findById(id.value()).orElseThrow();
		change(actor, person, this.vault.sealText(address, place(id)), "person.mailbox-given", mark(address));
		return Outcome.done(id);
	}

	/** No letter goes there any more; links that lie there open nothing. */
	public Outcome<PersonId> take(Actor actor, PersonId id) {
		Optional<Refusal> fault = mayChange(actor, id);
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		change(actor, this.people.findById(id.value()).orElseThrow(), null, "person.mailbox-taken", null);
		return Outcome.done(id);
	}

	/** One's own mailbox, or that of somebody to whom one may give another. */
	@Transactional(readOnly = true)
	public Optional<String> of(Actor actor, PersonId id) {
		return (id.equals(actor.person()) || mayChange(actor, id).isEmpty()) ? of(id) : Optional.empty();
	}

	/**
	 * A few people in posts whose name has these letters and to whom the actor may give a
	 * mailbox.
	 * @param letters with or without diacritics
	 */
	@Transactional(readOnly = true)
	public List<Holder> search(Actor actor, String letters) {
		FoldedName name = FoldedName.of(letters);
		if (!Rights.setsUpAgencies(actor) || name.isEmpty()) {
			return List.of();
		}
		Set<PersonId> seen = new HashSet<>();
		return this.posts.holders(today())
			.stream()
			.filter((row) -> FoldedName.of(row.name()).folded().contains(name.folded()))
			.map(HolderRow::holder)
			.filter((holder) -> seen.add(holder.person()) && mayChange(actor, holder.person()).isEmpty())
			.limit(FEW)
			.toList();
	}

	/** Why this is no mailbox. */
	public Optional<Refusal> fault(String typed) {
		return MailAddress.fault(MailAddress.tidy(typed), this.settings.domains());
	}

	Optional<String> of(PersonId id) {
		return this.people.findById(id.value()).map(Person::mailbox).map((sealed) -> open(id, sealed));
	}

	private void change(Actor actor, Person person, byte @Nullable [] sealed, String action, @Nullable String after) {
		String before = of(person.id()).map(this::mark).orElse(null);
		person.receiveMailAt(sealed);
		this.people.save(person);
		this.invitations.revokeMailed(person.id().value(), this.clock.instant());
		this.audit.record(actor, action, "person:" + person.id().value(), before, after);
	}

	/** Whoever could give a mailbox to a superior could come in as one. */
	private Optional<Refusal> mayChange(Actor actor, PersonId id) {
		List<HolderRow> held = this.posts.heldBy(id.value(), today());
		if (!Rights.setsUpAgencies(actor)
				|| !held.stream().map(HolderRow::holder).allMatch((one) -> Rights.fills(actor, one.duty()))) {
			return Optional.of(Refusal.NOT_ALLOWED);
		}
		return held.isEmpty() ? Optional.of(Refusal.UNKNOWN) : Optional.empty();
	}

	private String open(PersonId id, byte[] sealed) {
		return this.vault.openText(sealed, place(id));
	}

	private String mark(String address) {
		return HexFormat.of().formatHex(this.vault.fingerprint("mailbox|" + address), 0, MARK_BYTES);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String place(PersonId id) {
		return "person.mailbox|" + id.value();
	}

}
