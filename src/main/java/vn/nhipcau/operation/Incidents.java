package vn.nhipcau.operation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.SetAsides;
import vn.nhipcau.delivery.DeadLetters;
import vn.nhipcau.delivery.Decision;
import vn.nhipcau.delivery.Markup;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.operation.Incident.Kind;

/**
 * All that waits for an administrator: what could not be handled, what could not be sent,
 * what watches have noticed.
 */
@Service
@Transactional
public class Incidents {

	/** Of each sort; who has more begins with these. */
	private static final int MOST = 500;

	private final SetAsides setAsides;

	private final DeadLetters deadLetters;

	private final Watches watches;

	Incidents(SetAsides setAsides, DeadLetters deadLetters, Watches watches) {
		this.setAsides = setAsides;
		this.deadLetters = deadLetters;
		this.watches = watches;
	}

	/** Whether there is anything here for this person. */
	public static boolean open(Actor actor) {
		return actor.operates();
	}

	/** The oldest first; empty, too, for whoever may not see them. */
	@Transactional(readOnly = true)
	public List<Incident> all(Actor actor) {
		Stream<Incident> in = this.setAsides.all(actor, MOST)
			.stream()
			.map((one) -> new Incident(Kind.SET_ASIDE, one.id(), one.reference(), one.at(), one.channel(), one.fault(),
					one.readable(), false));
		Stream<Incident> out = this.deadLetters.all(actor, MOST)
			.stream()
			.map((one) -> new Incident(one.refused() ? Kind.REJECTED : Kind.PARKED, one.id().value(), one.reference(),
					one.at(), one.channel(), one.reason(), one.readable(), one.mayHaveArrived()));
		Stream<Incident> noticed = actor.operates() ? this.watches.concerns().stream() : Stream.empty();
		return Stream.of(in, out, noticed)
			.flatMap((some) -> some)
			.sorted(Comparator.comparing(Incident::since).thenComparing(Incident::reference))
			.toList();
	}

	/** One of those that can be decided about. */
	@Transactional(readOnly = true)
	public Optional<Incident> find(Actor actor, Kind kind, long id) {
		return all(actor).stream().filter((one) -> one.kind() == kind && Long.valueOf(id).equals(one.id())).findFirst();
	}

	/**
	 * What was said or was to be said, for an administrator; audited.
	 * @return empty, too, when its content has gone or is no words
	 */
	public Optional<String> read(Actor actor, Kind kind, long id) {
		if (kind.goesOut()) {
			return this.deadLetters.read(actor, new MessageId(id)).map((content) -> Markup.plain(content.html()));
		}
		return this.setAsides.read(actor, id).flatMap((said) -> Optional.ofNullable(said.text()));
	}

	/** Handles or sends it anew. */
	public Decision replay(Actor actor, Kind kind, long id) {
		return kind.goesOut() ? this.deadLetters.replay(actor, new MessageId(id)) : this.setAsides.replay(actor, id);
	}

	/** Lets it be, and removes its content. */
	public Decision dismiss(Actor actor, Kind kind, long id) {
		return kind.goesOut() ? this.deadLetters.dismiss(actor, new MessageId(id)) : this.setAsides.dismiss(actor, id);
	}

}
