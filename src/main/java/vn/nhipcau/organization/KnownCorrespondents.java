package vn.nhipcau.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.spi.Correspondents;
import vn.nhipcau.storage.Vault;

/**
 * Opens the sealed mailboxes for whoever sends letters, and makes the link of each. Its
 * secret is a fingerprint of the letter's number: it need not be kept to be the same when
 * the letter is repeated.
 */
@Component
class KnownCorrespondents implements Correspondents {

	private static final Actor SYSTEM = Actor.system("mail");

	private final Mailboxes mailboxes;

	private final InvitationRepository invitations;

	private final InvitationSettings settings;

	private final Vault vault;

	private final Audit audit;

	private final Clock clock;

	KnownCorrespondents(Mailboxes mailboxes, InvitationRepository invitations, InvitationSettings settings, Vault vault,
			Audit audit, Clock clock) {
		this.mailboxes = mailboxes;
		this.invitations = invitations;
		this.settings = settings;
		this.vault = vault;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<String> mailbox(PersonId person) {
		return this.mailboxes.of(person);
	}

	@Override
	@Transactional
	public Door door(PersonId person, MessageId message) {
		String token = InvitationTokens.from(this.vault.fingerprint("invitation.mail|" + message.value()));
		Invitation invitation = this.invitations.findByMessageId(message.value())
			.orElseGet(() -> make(person, message, token));
		return new Door(this.settings.link(token), invitation.expiresAt());
	}

	private Invitation make(PersonId person, MessageId message, String token) {
		Instant now = this.clock.instant();
		Invitation made = this.invitations
			.save(Invitation.ofMail(person, message, token, now, now.plus(this.settings.invitation().mailLasts())));
		this.audit.record(SYSTEM, "invitation.made", "invitation:" + made.id(), null, "person:" + person.value());
		return made;
	}

}
