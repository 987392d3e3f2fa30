package vn.nhipcau.organization;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.delivery.MessageId;

/** An invitation to a post, or a link by which somebody known opens another chat. */
@Entity
class Invitation {

	enum Kind {

		JOIN, LOGIN

	}

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
	@SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private String tokenHash;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Kind kind;

	private @Nullable Long postId;

	private @Nullable Long personId;

	/** The letter that carries it, if one does. */
	private @Nullable Long messageId;

	private @Nullable String name;

	private @Nullable Long invitedBy;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant acceptedAt;

	private @Nullable Long acceptedBy;

	private @Nullable Instant revokedAt;

	@SuppressWarnings("NullAway.Init")
	protected Invitation() {
	}

	private Invitation(Kind kind, String token, @Nullable PersonId by, Instant now, Instant expiresAt) {
		this.kind = kind;
		this.tokenHash = InvitationTokens.hash(token);
		this.invitedBy = (by != null) ? by.value() : null;
		this.createdAt = now;
		this.expiresAt = expiresAt;
	}

	/**
	 * @param name whom the inviter has in mind; {@code null} when whoever comes says it
	 */
	static Invitation toPost(PostId post, @Nullable String name, String token, @Nullable PersonId by, Instant now,
			Instant expiresAt) {
		Invitation invitation = new Invitation(Kind.JOIN, token, by, now, expiresAt);
		invitation.postId = post.value();
		invitation.name = name;
		return invitation;
	}

	/** For somebody who is known already; the post, if any, is held from then on. */
	static Invitation ofPerson(Kind kind, PersonId person, @Nullable PostId post, String token, @Nullable PersonId by,
			Instant now, Instant expiresAt) {
		Invitation invitation = new Invitation(kind, token, by, now, expiresAt);
		invitation.personId = person.value();
		invitation.postId = (post != null) ? post.value() : null;
		return invitation;
	}

	/** The link of a letter, into a browser of whoever was written to. */
	static Invitation ofMail(PersonId person, MessageId letter, String token, Instant now, Instant expiresAt) {
		Invitation invitation = new Invitation(Kind.LOGIN, token, null, now, expiresAt);
		invitation.personId = person.value();
		invitation.messageId = letter.value();
		return invitation;
	}

	long id() {
		return this.id;
	}

	Optional<PostId> post() {
		return Optional.ofNullable(this.postId).map(PostId::new);
	}

	Optional<PersonId> person() {
		return Optional.ofNullable(this.personId).map(PersonId::new);
	}

	Optional<MessageId> letter() {
		return Optional.ofNullable(this.messageId).map(MessageId::new);
	}

	Optional<String> name() {
		return Optional.ofNullable(this.name);
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	/** Why it opens nothing any more. */
	Optional<Refusal> closed(Instant now) {
		boolean byMail = this.messageId != null;
		boolean login = this.kind == Kind.LOGIN;
		if (this.acceptedAt != null) {
			return Optional
				.of(byMail ? Refusal.MAIL_LINK_USED : login ? Refusal.LOGIN_LINK_USED : Refusal.INVITATION_USED);
		}
		if (this.revokedAt != null) {
			return Optional.of(byMail ? Refusal.MAIL_LINK_EXPIRED : Refusal.INVITATION_REVOKED);
		}
		return now.isBefore(this.expiresAt) ? Optional.empty() : Optional
			.of(byMail ? Refusal.MAIL_LINK_EXPIRED : login ? Refusal.LOGIN_LINK_EXPIRED : Refusal.INVITATION_EXPIRED);
	}

	void accept(PersonId by, Instant now) {
		this.acceptedBy = by.value();
		this.acceptedAt = now;
	}

	void revoke(Instant now) {
		this.revokedAt = now;
	}

}
