package vn.nhipcau.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/**
 * Makes and ends posts, appoints and dismisses. An administrator everywhere; a
 * coordinator in the agencies' own posts.
 */
@Service
@Transactional
public class PostRegister {

	private final PostRepository posts;

	private final AgencyRepository agencies;

	private final Appointments appointments;

	private final Audit audit;

	private final Clock clock;

	PostRegister(PostRepository posts, AgencyRepository agencies, Appointments appointments, Audit audit, Clock clock) {
		this.posts = posts;
		this.agencies = agencies;
		this.appointments = appointments;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * @param fieldOfWork what a deputy is in charge of
	 */
	public Outcome<PostId> create(Actor actor, AgencyId agency, Duty duty, String typed, @Nullable String fieldOfWork) {
		String title = Names.tidy(typed);
		String field = Names.tidy(fieldOfWork);
		Optional<Refusal> fault = fault(actor, agency, duty, title, field);
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		PostId id = this.posts.saveAndFlush(new Post(agency, duty, title, field.isEmpty() ? null : field)).id();
		this.audit.record(actor, "post.created", subject(id), null, duty + " agency:" + agency.value());
		return Outcome.done(id);
	}

	/**
	 * Its holders lose the role that came with it.
	 * @param day the first day on which it is no more
	 */
	public Outcome<PostId> end(Actor actor, PostId id, LocalDate day) {
		return withPost(actor, id, (post) -> {
			if (isLastAdministrator(post, null)) {
				return Outcome.refused(Refusal.LAST_ADMINISTRATOR);
			}
			post.end(day);
			this.audit.record(actor, "post.ended", subject(id), null, day.toString());
			return Outcome.done(id);
		});
	}

	/** From today on. */
	public Outcome<PostId> appoint(Actor actor, PersonId person, PostId id) {
		return withPost(actor, id, (post) -> this.appointments.appoint(actor, person, post));
	}

	/** At once: from the next message on the role is gone. */
	public Outcome<PostId> dismiss(Actor actor, PersonId person, PostId id) {
		return withPost(actor, id, (post) -> isLastAdministrator(post, person)
				? Outcome.refused(Refusal.LAST_ADMINISTRATOR) : this.appointments.dismiss(actor, person, post));
	}

	private Outcome<PostId> withPost(Actor actor, PostId id, Function<Post, Outcome<PostId>> verb) {
		Optional<Post> post = this.posts.findById(id.value());
		if (post.isEmpty()) {
			return Outcome.refused(Rights.setsUpAgencies(actor) ? Refusal.UNKNOWN : Refusal.NOT_ALLOWED);
		}
		return Rights.fills(actor, post.get().duty()) ? verb.apply(post.get()) : Outcome.refused(Refusal.NOT_ALLOWED);
	}

	private Optional<Refusal> fault(Actor actor, AgencyId id, Duty duty, String title, String field) {
		if (!Rights.fills(actor, duty)) {
			return Optional.of(Refusal.NOT_ALLOWED);
		}
		Optional<Agency> agency = this.agencies.findById(id.value());
		if (agency.isEmpty() || agency.get().span().isOverOn(today())) {
			return Optional.of(agency.isEmpty() ? Refusal.UNKNOWN : Refusal.ENDED);
		}
		if (duty == Duty.FOCAL && focalExists(id)) {
			return Optional.of(Refusal.FOCAL_EXISTS);
		}
		return Names.fault(title)
			.or(() -> (field.length() > Names.LONGEST) ? Optional.of(Refusal.NAME_TOO_LONG) : Optional.empty());
	}

	private boolean focalExists(AgencyId agency) {
		Optional<Post> focal = this.posts.findByFocalOf(agency.value());
		focal.filter((post) -> post.span().isOverOn(today())).ifPresent((post) -> {
			post.noLongerFocal();
			this.posts.flush();
		});
		return focal.filter((post) -> !post.span().isOverOn(today())).isPresent();
	}

	/**
	 * @param leaving the one who goes, or {@code null} when all of the post do
	 */
	private boolean isLastAdministrator(Post post, @Nullable PersonId leaving) {
		List<HolderRow> all = (post.duty() == Duty.ADMINISTRATOR)
				? this.posts.holders(List.of(Duty.ADMINISTRATOR), today()) : List.of();
		return !all.isEmpty() && all.stream()
			.map(HolderRow::holder)
			.allMatch((holder) -> holder.post().equals(post.id())
					&& (leaving == null || holder.person().equals(leaving)));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String subject(PostId id) {
		return "post:" + id.value();
	}

}
