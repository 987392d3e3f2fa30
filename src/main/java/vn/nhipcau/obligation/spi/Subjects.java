package vn.nhipcau.obligation.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;

/**
 * Answers for one kind of subject: what an obligation is about, and what can be done with
 * it in chat.
 */
public interface Subjects {

	/** The kind it answers for, such as {@code task}. */
	String kind();

	/**
	 * Describes many at once, for lists and summaries; what is unknown is left out.
	 * @param ids of subjects of this kind
	 */
	Map<Long, SubjectCard> describe(Collection<Long> ids);

	/** Whether each of them stands in a document, by which summaries are divided. */
	default boolean standInDocuments() {
		return false;
	}

	/**
	 * The documents of many thousands, as {@link #describe} names them; what is unknown
	 * is left out.
	 */
	default Map<Long, String> documents(Collection<Long> ids) {
		return Map.of();
	}

	/** The buttons this person may press below this obligation, in order. */
	List<Choice> buttons(Actor actor, ObligationView obligation, Words words);

	/**
	 * Whether the agency reports on it freely ("xong 60%"); otherwise the module that
	 * opened it leads it to its end by its own steps.
	 */
	default boolean takesReports() {
		return true;
	}

}
