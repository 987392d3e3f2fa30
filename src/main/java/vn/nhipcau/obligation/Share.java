package vn.nhipcau.obligation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/**
 * A part of the work somebody may read: all work of some agencies, and of any other a
 * person's, their posts', and nobody's yet.
 */
public record Share(Set<AgencyId> whole, @Nullable PersonId person, Set<PostId> posts) {

	/** There is no such id: an empty list is no SQL. */
	private static final long NONE = -1;

	public Share {
		whole = Set.copyOf(whole);
		posts = Set.copyOf(posts);
	}

	/** Over {@code agency_id}, {@code holder_person_id} and {@code holder_post_id}. */
	static String condition() {
		return " AND (agency_id IN (:whole) OR holder_person_id = :shareOf OR (holder_person_id IS NULL"
				+ " AND (holder_post_id IS NULL OR holder_post_id IN (:sharePosts))))";
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("whole", Stream.concat(Stream.of(NONE), this.whole.stream().map(AgencyId::value)).toList());
		parameters.put("shareOf", (this.person != null) ? this.person.value() : NONE);
		parameters.put("sharePosts", Stream.concat(Stream.of(NONE), this.posts.stream().map(PostId::value)).toList());
		return parameters;
	}

}
