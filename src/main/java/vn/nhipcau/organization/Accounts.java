package vn.nhipcau.organization;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.delivery.Outbox;

/** The chats that belong to people: joined, shown as one face, lost. */
@Service
@Transactional
public class Accounts {

	private static final int FEW = 5;

	private final ChannelAccountRepository accounts;

	private final PersonRepository people;

	private final Posts posts;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Outbox outbox;

	private final Channels channels;

	private final Clock clock;

	Accounts(ChannelAccountRepository accounts, PersonRepository people, Posts posts, Audit audit,
			ApplicationEventPublisher events, Outbox outbox, Channels channels, Clock clock) {
		this.accounts = accounts;
		this.people = people;
		this.posts = posts;
		this.audit = audit;
		this.events = events;
		this.outbox = outbox;
		this.channels = channels;
		this.clock = clock;
	}

	/** Gives an address to a person without an invitation; administrators only. */
	public Outcome<PersonId> attach(Actor actor, PersonId person, Address address) {
		if (!Rights.isAdministrator(actor)) {
			return Outcome.refused(Refusal.NOT_ALLOWED);
		}
		return this.people.existsById(person.value()) ? join(actor, person, address) : Outcome.refused(Refusal.UNKNOWN);
	}

	/** The living chats of oneself, or for an administrator of anybody; newest first. */
	@Transactional(readOnly = true)
	public List<AccountView> of(Actor actor, PersonId person) {
		return Rights.isSelfOrAdministrator(actor, person) ? living(person) : List.of();
	}

	/**
	 * The living chats of people whose name has these letters, for an administrator.
	 * @param letters with or without diacritics
	 */
	@Transactional(readOnly = true)
	public List<AccountView> search(Actor actor, String letters) {
		FoldedName name = FoldedName.of(letters);
		if (!Rights.isAdministrator(actor) || name.isEmpty()) {
			return List.of();
		}
		return this.people.withAccount()
			.stream()
			.filter((person) -> FoldedName.of(person.name()).folded().contains(name.folded()))
			.limit(FEW)
			.flatMap((person) -> living(person.id()).stream())
			.toList();
	}

	/**
	 * Ends a chat, such as on a lost phone: from the next message on it is a stranger's,
	 * nothing more is sent there, and what the channel keeps of it goes.
	 */
	public Outcome<AccountView> revoke(Actor actor, long id) {
		Optional<ChannelAccount> account = this.accounts.findById(id)
			.filter((one) -> Rights.isSelfOrAdministrator(actor, one.person()));
		if (account.isEmpty() || !account.get().isLive()) {
			return Outcome.refused(account.isEmpty() ? Refusal.NOT_ALLOWED : Refusal.ENDED);
		}
		account.get().end(this.clock.instant());
		this.accounts.flush();
		Address address = account.get().view().address();
		this.outbox.abandon(address);
		this.channels.clear(address, this.outbox.retractable(address));
		this.audit.record(actor, "account.revoked", "person:" + account.get().person().value(),
				account.get().view().address().key(), null);
		this.events.publishEvent(new AccountRevoked(account.get().person(), address));
		return Outcome.done(account.get().view());
	}

	/** The face shown at an address; empty when it belongs to nobody known. */
	@Transactional(readOnly = true)
	public Optional<Face> face(Address address) {
		return this.accounts.findByLiveAddress(address.key())
			.filter((account) -> !this.posts.of(account.person()).isEmpty())
			.map(ChannelAccount::face);
	}

	/**
	 * Shows another face from the next message on. Whoever sits at the address may: a
	 * citizen's face carries no name to ask for.
	 */
	public Outcome<Face> show(Actor actor, Address address, Face face) {
		Optional<ChannelAccount> account = this.accounts.findByLiveAddress(address.key())
			.filter((one) -> !this.posts.of(one.person()).isEmpty());
		if (!actor.from().equals(address.key()) || account.isEmpty()) {
			return Outcome.refused(account.isEmpty() ? Refusal.ONE_FACE_ONLY : Refusal.NOT_ALLOWED);
		}
		this.audit.record(actor, "account.face", "person:" + account.get().person().value(),
				account.get().face().name(), face.name());
		account.get().show(face);
		this.accounts.flush();
		return Outcome.done(face);
	}

	/** Attaches an address, or finds it attached already. */
	Outcome<PersonId> join(Actor actor, PersonId person, Address address) {
		return join(actor, person, address, false);
	}

	/**
	 * @param fromMail by the link of a letter; a chat that was joined otherwise stays so
	 */
	Outcome<PersonId> join(Actor actor, PersonId person, Address address, boolean fromMail) {
		Optional<ChannelAccount> owner = this.accounts.findByLiveAddress(address.key());
		if (owner.isPresent()) {
			if (!owner.get().person().equals(person)) {
				return Outcome.refused(Refusal.ADDRESS_TAKEN);
			}
			owner.get().show(Face.OFFICIAL);
			owner.get().joinedAgain(fromMail);
			this.accounts.flush();
			return Outcome.done(person);
		}
		this.accounts.saveAndFlush(new ChannelAccount(person, address, fromMail, this.clock.instant()));
		this.audit.record(actor, "account.joined", "person:" + person.value(), null, address.key());
		this.events.publishEvent(new PersonJoined(person, address));
		return Outcome.done(person);
	}

	Optional<PersonId> owner(Address address) {
		return this.accounts.findByLiveAddress(address.key()).map(ChannelAccount::person);
	}

	private List<AccountView> living(PersonId person) {
		return this.accounts.findByPersonIdAndLiveAddressIsNotNullOrderByJoinedAtDescIdDesc(person.value())
			.stream()
			.map(ChannelAccount::view)
			.toList();
	}

}
