package vn.nhipcau.organization;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;

/** Somebody who holds posts. */
@Entity
class Person {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
	@SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private String name;

	/** Sealed by whoever calls. */
	private byte @Nullable [] mailbox;

	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	Person(String name, Instant createdAt) {
		this.name = name;
		this.createdAt = createdAt;
	}

	PersonId id() {
		return new PersonId(this.id);
	}

	String name() {
		return this.name;
	}

	byte @Nullable [] mailbox() {
		return this.mailbox;
	}

	void receiveMailAt(byte @Nullable [] sealed) {
		this.mailbox = sealed;
	}

	void rename(String other) {
		this.name = other;
	}

}
