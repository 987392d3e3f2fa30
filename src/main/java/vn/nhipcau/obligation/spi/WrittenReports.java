package vn.nhipcau.obligation.spi;

import java.util.List;
import java.util.Optional;

import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;

/**
 * Offers, below any message that speaks of owed work, to say that it was reported by a
 * written document.
 */
public interface WrittenReports {

	/**
	 * One button, however much is spoken of; none where nothing of it is reported so.
	 */
	Optional<Choice> button(Words words, List<ObligationView> spokenOf);

}
