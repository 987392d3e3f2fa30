package vn.nhipcau.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Actor.Holding;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.PostView;
import vn.nhipcau.organization.Posts;

/** Who may be given work inside an agency, and at whom it arrives. */
@Component
class Assignees {

	private final Posts posts;

	Assignees(Posts posts) {
		this.posts = posts;
	}

	/** Whether work of this agency may be passed to them; to nobody gives it back. */
	boolean belongs(Assignee assignee, AgencyId agency) {
		return assignee.equals(Assignee.NOBODY) || this.posts.colleagues(agency)
			.stream()
			.anyMatch((colleague) -> colleague.person().equals(assignee.person())
					|| colleague.post().equals(assignee.post()));
	}

	/**
	 * The agencies whose unassigned work lies with this person: they hold the {@code đầu
	 * mối}, or lead.
	 */
	Set<AgencyId> receives(Actor actor) {
		List<PostId> held = actor.holdings().stream().map(Holding::post).filter(Objects::nonNull).toList();
		Set<AgencyId> agencies = this.posts.find(held)
			.stream()
			.filter((post) -> post.duty() == Duty.FOCAL)
			.map(PostView::agency)
			.collect(Collectors.toSet());
		agencies.addAll(actor.agencies(Role.LEADER));
		return agencies;
	}

}
