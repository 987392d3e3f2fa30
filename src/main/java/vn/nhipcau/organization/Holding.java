package vn.nhipcau.organization;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/** A person in a post, from a day to a day. */
@Entity
class Holding {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holding_seq")
	@SequenceGenerator(name = "holding_seq", sequenceName = "holding_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private long personId;

	private long postId;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@SuppressWarnings("NullAway.Init")
	protected Holding() {
	}

	Holding(PersonId person, PostId post, LocalDate from) {
		this.personId = person.value();
		this.postId = post.value();
		this.validFrom = from;
	}

	Span span() {
		return new Span(this.validFrom, this.validTo);
	}

	void end(LocalDate day) {
		this.validTo = day;
	}

}
