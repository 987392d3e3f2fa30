package vn.nhipcau.organization;

import java.time.Instant;

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
import vn.nhipcau.delivery.Address;

/** A chat that belongs to a person, until it is ended. */
@Entity
class ChannelAccount {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "channel_account_seq")
	@SequenceGenerator(name = "channel_account_seq", sequenceName = "channel_account_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private long personId;

	private String address;

	/** Unique, and empty once ended: the address may then be given anew. */
	private @Nullable String liveAddress;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Face face;

	/** Opened from a letter: what may go by mail goes on going there. */
	private boolean fromMail;

	private Instant joinedAt;

	private @Nullable Instant endedAt;

	@SuppressWarnings("NullAway.Init")
	protected ChannelAccount() {
	}

	ChannelAccount(PersonId person, Address address, boolean fromMail, Instant now) {
		this.personId = person.value();
		this.address = address.key();
		this.liveAddress = this.address;
		this.face = Face.OFFICIAL;
		this.fromMail = fromMail;
		this.joinedAt = now;
	}

	PersonId person() {
		return new PersonId(this.personId);
	}

	Face face() {
		return this.face;
	}

	boolean isLive() {
		return this.liveAddress != null;
	}

	void show(Face other) {
		this.face = other;
	}

	void joinedAgain(boolean byMail) {
		this.fromMail &= byMail;
	}

	void end(Instant now) {
		this.liveAddress = null;
		this.endedAt = now;
	}

	AccountView view() {
		return new AccountView(this.id, person(), Address.parse(this.address), this.joinedAt);
	}

}
