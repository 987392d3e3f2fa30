package vn.nhipcau.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/**
 * Who sits where now. For features that must reach the right person; what they show of it
 * is theirs to guard.
 */
@Service
@Transactional(readOnly = true)
public class Posts {

	private static final Set<Duty> INSIDE = Set.of(Duty.FOCAL, Duty.LEADER, Duty.DEPUTY, Duty.SPECIALIST,
			Duty.SECRETARY);

	private final PostRepository posts;

	private final Clock clock;

	Posts(PostRepository posts, Clock clock) {
		this.posts = posts;
		this.clock = clock;
	}

	/** Those at whom work for an agency arrives. */
	public List<Holder> focal(AgencyId agency) {
		return holders(List.of(agency), Set.of(Duty.FOCAL));
	}

	/** The same for many agencies, in official order. */
	public List<Holder> focal(Collection<AgencyId> agencies) {
		return holders(agencies, Set.of(Duty.FOCAL));
	}

	/**
	 * Who approves for an agency: the deputy in charge of the field, else its leaders,
	 * else its deputies.
	 * @param fieldOfWork as named in the deputy's post; {@code null} when it does not
	 * matter
	 */
	public List<Holder> leaders(AgencyId agency, @Nullable String fieldOfWork) {
		List<Holder> all = holders(List.of(agency), Set.of(Duty.LEADER, Duty.DEPUTY));
		List<Holder> inCharge = all.stream().filter((holder) -> isInCharge(holder, fieldOfWork)).toList();
		List<Holder> heads = all.stream().filter((holder) -> holder.duty() == Duty.LEADER).toList();
		return !inCharge.isEmpty() ? inCharge : (heads.isEmpty() ? all : heads);
	}

	/** Everybody in an agency to whom its work can be passed: all who decide. */
	public List<Holder> colleagues(AgencyId agency) {
		return holders(List.of(agency), INSIDE).stream().filter((holder) -> holder.duty().decides()).toList();
	}

	public List<Holder> coordinators() {
		return province(Duty.COORDINATOR);
	}

	public List<Holder> provincialLeaders() {
		return province(Duty.PROVINCIAL_LEADER);
	}

	public List<Holder> administrators() {
		return province(Duty.ADMINISTRATOR);
	}

	/** Everybody in a post who can be reached in no chat, in official order. */
	public List<Holder> notJoined() {
		return this.posts.notJoined(today()).stream().map(HolderRow::holder).toList();
	}

	/** The living posts of an agency. */
	public List<PostView> of(AgencyId agency) {
		return this.posts.living(agency.value(), today()).stream().map(Post::view).toList();
	}

	/** A post, living or ended. */
	public Optional<PostView> find(PostId id) {
		return this.posts.findById(id.value()).map(Post::view);
	}

	/** Posts by id; unknown ones are left out. */
	public List<PostView> find(Collection<PostId> ids) {
		return this.posts.findAllById(ids.stream().map(PostId::value).toList()).stream().map(Post::view).toList();
	}

	/** The posts that a person holds now. */
	public List<Holder> of(PersonId person) {
		return this.posts.heldBy(person.value(), today()).stream().map(HolderRow::holder).toList();
	}

	private List<Holder> province(Duty duty) {
		return this.posts.holders(Set.of(duty), today()).stream().map(HolderRow::holder).toList();
	}

	private List<Holder> holders(Collection<AgencyId> agencies, Set<Duty> duties) {
		return this.posts.holders(agencies.stream().map(AgencyId::value).toList(), duties, today())
			.stream()
			.map(HolderRow::holder)
			.toList();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static boolean isInCharge(Holder holder, @Nullable String fieldOfWork) {
		return fieldOfWork != null && holder.duty() == Duty.DEPUTY && holder.fieldOfWork() != null
				&& FoldedName.of(holder.fieldOfWork()).folded().equals(FoldedName.of(fieldOfWork).folded());
	}

}
