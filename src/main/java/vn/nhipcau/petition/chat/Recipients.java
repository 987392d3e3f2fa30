package vn.nhipcau.petition.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;

/** Who is told of a case. */
@Component
class Recipients {

	private final Posts posts;

	Recipients(Posts posts) {
		this.posts = posts;
	}

	List<PersonId> coordinators() {
		return persons(this.posts.coordinators());
	}

	/** Those of the agency's leaders who are in a chat. */
	List<PersonId> leaders(AgencyId agency) {
		return joined(this.posts.leaders(agency, null));
	}

	/**
	 * Whoever has it there, else the đầu mối, else its leaders, else nobody.
	 * @param holder empty where it was passed on to nobody
	 */
	List<PersonId> there(AgencyId agency, List<PersonId> holder) {
		List<PersonId> there = holder.isEmpty() ? joined(this.posts.focal(agency)) : holder;
		return there.isEmpty() ? leaders(agency) : there;
	}

	private static List<PersonId> persons(List<Holder> holders) {
		return holders.stream().map(Holder::person).distinct().toList();
	}

	private static List<PersonId> joined(List<Holder> holders) {
		return persons(holders.stream().filter(Holder::joined).toList());
	}

}
