package vn.nhipcau.obligation;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/**
 * Who has the work inside the agency. Nobody yet: it lies at the agency's {@code đầu
 * mối}.
 */
public record Assignee(@Nullable PersonId person, @Nullable PostId post) {

	public static final Assignee NOBODY = new Assignee(null, null);

	public static Assignee of(PersonId person) {
		return new Assignee(person, null);
	}

	public static Assignee of(PostId post) {
		return new Assignee(null, post);
	}

	/** For the history: {@code person:5}, {@code post:7}, or nothing. */
	@Nullable String traced() {
		if (this.person != null) {
			return "person:" + this.person.value();
		}
		return (this.post != null) ? "post:" + this.post.value() : null;
	}

}
