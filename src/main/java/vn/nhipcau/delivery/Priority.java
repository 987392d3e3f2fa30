package vn.nhipcau.delivery;

/** Which message goes first: between chats always, inside a chat only for an answer. */
public enum Priority {

	/** What a person is waiting for; overtakes the rest in the same chat. */
	ANSWER,
	/** A reminder, or news of one's own work or case. */
	NOTICE,
	/** The same words to many. */
	BROADCAST

}
