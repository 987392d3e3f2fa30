package vn.nhipcau.chat;

import java.util.Optional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.About;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.MessageId;

/**
 * One message being handled: who speaks, what was said, and how to answer. Everything
 * done through it stands or falls with the transaction of the message.
 */
public interface Turn {

	Actor actor();

	/** Where the conversation takes place. */
	Address address();

	/** The words of the language this person chose. */
	Words words();

	Utterance said();

	/** Answers with a new message. */
	MessageId say(Reply reply);

	/**
	 * Puts a reply in place of the message whose button was pressed; where there is none,
	 * or the channel cannot edit, answers with a new message.
	 */
	MessageId replace(Reply reply);

	/** Opens a form and asks its first open question. */
	void open(Form form, Answers given);

	/** Leaves something to a worker; its result comes back into this conversation. */
	<Q extends Record> void later(Job<Q, ?> job, Q request);

	/**
	 * Leaves something to a worker and says so; where the channel can edit, these words
	 * give way to how it ended when the result comes.
	 */
	<Q extends Record> void later(Job<Q, ?> job, Q request, Reply meanwhile);

	/**
	 * What "this" means: what the message replied to was about, else the only subject of
	 * this kind spoken of in this chat in the last 24 hours.
	 */
	Optional<About> about(String kind);

	/** Says that this person's roles have changed just now: the menu is made anew. */
	void renew();

	/** Chooses the language of this conversation. */
	void speak(Language language);

	/**
	 * Forgets what was just said: words and files leave every place that keeps them, with
	 * this transaction. For what must not be kept: a denunciation, a document marked
	 * secret.
	 */
	void unsay();

	/**
	 * Empties the chat, with this transaction, as far as its channel keeps it and can:
	 * for a person who wants nothing kept.
	 */
	void clear();

}
