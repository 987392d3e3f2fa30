package vn.nhipcau.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.About;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.Outbox;
import vn.nhipcau.delivery.OutgoingMessage;
import vn.nhipcau.files.FileStore;

/** The turn of the message that is being handled now. */
final class CurrentTurn implements Turn {

	/** How long a subject stays "this" after it was last spoken of. */
	private static final Duration MEMORY = Duration.ofHours(24);

	/** What a turn works with; the same for every message. */
	record Tools(Outbox outbox, Composer composer, Dictionary dictionary, Forms forms, Jobs jobs, Channels channels,
			FileStore files, Clock clock) {
	}

	private final Tools tools;

	private final long id;

	private final String updateId;

	private final @Nullable Instant askedAt;

	private final Conversation conversation;

	private final Actor actor;

	private final Utterance said;

	/** How many were given so far. */
	private int answers;

	private boolean renewed;

	/**
	 * @param askedAt when what is answered was stored (database time); {@code null} for
	 * what nobody waits for just now
	 */
	CurrentTurn(long id, String updateId, @Nullable Instant askedAt, Tools tools, Conversation conversation,
			Actor actor, Utterance said) {
		this.id = id;
		this.updateId = updateId;
		this.askedAt = askedAt;
		this.tools = tools;
		this.conversation = conversation;
		this.actor = actor;
		this.said = said;
	}

	/** The id of the message, which no other turn has. */
	long id() {
		return this.id;
	}

	Instant now() {
		return this.tools.clock().instant();
	}

	Conversation conversation() {
		return this.conversation;
	}

	@Override
	public Actor actor() {
		return this.actor;
	}

	@Override
	public Address address() {
		return this.conversation.address();
	}

	@Override
	public Words words() {
		return this.tools.dictionary().in(this.conversation.language());
	}

	@Override
	public Utterance said() {
		return this.said;
	}

	@Override
	public MessageId say(Reply reply) {
		return send(reply, null);
	}

	@Override
	public MessageId replace(Reply reply) {
		String pressedOn = this.said.pressedOn();
		MessageId original = (pressedOn != null)
				? this.tools.outbox().byPlatformId(address(), pressedOn).map(Outbox.Sent::id).orElse(null) : null;
		return send(reply, original);
	}

	@Override
	public void open(Form form, Answers given) {
		this.tools.forms().open(this, form, given);
	}

	@Override
	public <Q extends Record> void later(Job<Q, ?> job, Q request) {
		this.tools.jobs().request(job, request, address(), null);
	}

	@Override
	public <Q extends Record> void later(Job<Q, ?> job, Q request, Reply meanwhile) {
		this.tools.jobs().request(job, request, address(), say(meanwhile));
	}

	/** Says of a job that was announced how it ended, in the place where it was. */
	void ended(long announcement, boolean well) {
		if (this.tools.channels().canEdit(address())) {
			Reply ended = Reply.of(words().html(well ? "chat.job.done" : "chat.job.failed"));
			this.tools.outbox().enqueue(message(ended).editing(new MessageId(announcement)));
		}
	}

	@Override
	public Optional<About> about(String kind) {
		String repliedTo = this.said.replyTo();
		if (repliedTo != null) {
			Optional<About> subject = this.tools.outbox()
				.byPlatformId(address(), repliedTo)
				.flatMap((sent) -> Optional.ofNullable(sent.about()))
				.filter((about) -> about.kind().equals(kind));
			if (subject.isPresent()) {
				return subject;
			}
		}
		List<About> spokenOf = this.tools.outbox()
			.subjectsSince(address(), kind, this.tools.clock().instant().minus(MEMORY));
		return (spokenOf.size() == 1) ? Optional.of(spokenOf.get(0)) : Optional.empty();
	}

	@Override
	public void speak(Language language) {
		this.conversation.speak(language);
		renew();
	}

	@Override
	public void renew() {
		this.renewed = true;
	}

	boolean renewed() {
		return this.renewed;
	}

	@Override
	public void unsay() {
		this.tools.channels().forget(address(), this.updateId);
		this.said.files().forEach(this.tools.files()::forget);
	}

	@Override
	public void clear() {
		this.conversation.closeForm();
		this.tools.outbox().forget(address());
		this.tools.channels().clear(address(), this.tools.outbox().retractable(address()));
	}

	/** What the message came in, as its channel names it. */
	String updateId() {
		return this.updateId;
	}

	/**
	 * The same turn, as if something else had been said.
	 * @param cameIn what would have to be forgotten, should it not be kept
	 */
	CurrentTurn saying(Utterance other, String cameIn) {
		return new CurrentTurn(this.id, cameIn, this.askedAt, this.tools, this.conversation, this.actor, other);
	}

	/** The same turn, for who this person is by now. */
	CurrentTurn by(Actor other) {
		return new CurrentTurn(this.id, this.updateId, this.askedAt, this.tools, this.conversation, other, this.said);
	}

	/** For a chat of many people, who must not be disturbed. */
	void sayOnceADay(Reply reply) {
		LocalDate today = LocalDate.now(this.tools.clock());
		this.tools.outbox().enqueue(message(reply).once("once-a-day|" + address().key() + "|" + today));
	}

	/**
	 * An album comes as one message for each picture and gets one answer: what is said to
	 * its later messages takes the place of what was said to the first.
	 */
	private MessageId send(Reply reply, @Nullable MessageId original) {
		String album = this.said.album();
		MessageId earlier = (original == null && album != null) ? earlierAnswer(album) : null;
		MessageId sent = this.tools.outbox()
			.enqueue(message(reply).editing((earlier != null) ? earlier : original),
					(this.answers == 0) ? this.askedAt : null);
		if (original == null && album != null && earlier == null) {
			this.conversation.answered(album, sent);
		}
		this.answers++;
		return (earlier != null) ? earlier : sent;
	}

	private @Nullable MessageId earlierAnswer(String album) {
		Conversation.Album last = this.conversation.album();
		return (last != null && last.id().equals(album)) ? last.answer(this.answers) : null;
	}

	private OutgoingMessage message(Reply reply) {
		return OutgoingMessage.answer(address(), this.tools.composer().content(reply, address(), this.actor.person()))
			.to(this.actor.person())
			.about(reply.about());
	}

}
