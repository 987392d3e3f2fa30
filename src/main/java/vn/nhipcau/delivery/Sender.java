package vn.nhipcau.delivery;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Leases.Leased;
import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.Notices;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;

/** Hands leased messages to their channels, outside any transaction. */
@Component
class Sender {

	private static final Logger log = LoggerFactory.getLogger(Sender.class);

	private static final int CHATS_AT_ONCE = 10;

	private static final Duration PAUSE = Duration.ofMillis(500);

	/** Long enough for some slots at once, short enough that none is lost. */
	private static final Duration BETWEEN_SLOTS = Duration.ofMillis(100);

	private final Leases leases;

	private final Settlement settlement;

	private final OutboxWriter writer;

	private final JdbcTemplate jdbc;

	private final Channels channels;

	private final ObjectProvider<Notices> notices;

	Sender(Leases leases, Settlement settlement, OutboxWriter writer, JdbcTemplate jdbc, Channels channels,
			ObjectProvider<Notices> notices) {
		this.leases = leases;
		this.settlement = settlement;
		this.writer = writer;
		this.jdbc = jdbc;
		this.channels = channels;
		this.notices = notices;
	}

	/**
	 * Sends what is due.
	 * @return how long to wait for the next look
	 */
	Duration turn() {
		if (runOnce()) {
			return Duration.ZERO;
		}
		return this.leases.isPaced() ? BETWEEN_SLOTS : PAUSE;
	}

	/**
	 * @return whether there was anything to send
	 */
	boolean runOnce() {
		long leasedAt = System.nanoTime();
		List<Leased> leased = this.leases.lease(CHATS_AT_ONCE);
		Set<String> resting = new HashSet<>();
		for (Leased message : leased) {
			Duration age = Duration.ofNanos(System.nanoTime() - leasedAt);
			if (age.compareTo(Leases.LEASE.dividedBy(2)) > 0 || resting.contains(message.to().channel())) {
				this.settlement.giveBack(message);
			}
			else if (settle(message) instanceof SendOutcome.RetryAfter) {
				resting.add(message.to().channel());
			}
		}
		return !leased.isEmpty();
	}

	/** A fault here is that of one message: the others of the lease go out. */
	private @Nullable SendOutcome settle(Leased message) {
		try {
			return send(message);
		}
		catch (RuntimeException ex) {
			log.error("Message {} waits for its lease to end: {}", message.id().value(), ex.toString());
			return null;
		}
	}

	private SendOutcome send(Leased message) {
		Channel channel = this.channels.find(message.to().channel()).orElse(null);
		Content content = this.writer.read(message.id(), message.body());
		if (channel == null || content == null) {
			SendOutcome none = (channel == null) ? new SendOutcome.Failed("No channel " + message.to().channel())
					: new SendOutcome.Rejected("It can no longer be read");
			this.settlement.settle(message, none, 0, 1);
			return none;
		}
		List<Content> parts = parts(message, content, channel.abilities());
		int part = Math.min(message.partsSent(), parts.size() - 1);
		Parcel parcel = new Parcel(message.id(), part, message.to(),
				marked(message, parts.get(part), channel.abilities()), (part == 0) ? original(message, channel) : null);
		SendOutcome outcome = attempt(channel, parcel);
		if (outcome instanceof SendOutcome.Rejected) {
			log.error("Message {} goes out as plain text: its markup was rejected", message.id().value());
			outcome = attempt(channel, plain(parcel));
		}
		this.settlement.settle(message, outcome, part, parts.size());
		return outcome;
	}

	private static SendOutcome attempt(Channel channel, Parcel parcel) {
		try {
			return channel.send(parcel);
		}
		catch (RuntimeException ex) {
			log.warn("Channel {} failed on message {}", channel.name(), parcel.id().value(), ex);
			return new SendOutcome.Ambiguous(ex.getClass().getSimpleName());
		}
	}

	private List<Content> parts(Leased message, Content content, Channel.Abilities abilities) {
		if (abilities.oneWay()) {
			return Parts.of(content.asMail(), abilities);
		}
		return Parts.of(abilities.buttons() ? content : numbered(message, content), abilities);
	}

	/** Says of what may have arrived before that it may have. */
	private Content marked(Leased message, Content part, Channel.Abilities abilities) {
		Notices words = this.notices.getIfAvailable();
		if (words == null || !message.mayHaveArrived() || abilities.dedupes()) {
			return part;
		}
		return part.withHtml(words.repeated(message.to(), Reference.of(message.id())) + "\n" + part.html());
	}

	/**
	 * Buttons become choices whose numbers run on in the chat, so that an old "2" is not
	 * a new one.
	 */
	private Content numbered(Leased message, Content content) {
		List<Button> presses = content.presses();
		if (presses.isEmpty()) {
			return content;
		}
		int number = content.lettered() ? letters(message) : firstNumber(message, presses.size());
		StringBuilder html = new StringBuilder(content.html()).append('\n');
		for (Button press : presses) {
			html.append('\n').append(Choices.mark(number++)).append(". ").append(Markup.escape(press.label()));
		}
		List<List<Button>> others = content.rows()
			.stream()
			.map((row) -> row.stream().filter((button) -> button.kind() != Button.Kind.PRESS).toList())
			.filter((row) -> !row.isEmpty())
			.toList();
		return new Content(html.toString(), others, content.files());
	}

	private int letters(Leased message) {
		this.jdbc.update("UPDATE sent_message SET first_number = ? WHERE outbox_id = ?", Choices.FIRST_LETTER,
				message.id().value());
		return Choices.FIRST_LETTER;
	}

	private int firstNumber(Leased message, int count) {
		Integer given = this.jdbc
			.queryForList("SELECT first_number FROM sent_message WHERE outbox_id = ?", Integer.class,
					message.id().value())
			.stream()
			.filter(java.util.Objects::nonNull)
			.findFirst()
			.orElse(null);
		if (given != null) {
			return given;
		}
		int first = (message.nextNumber() + count > 100) ? 1 : message.nextNumber();
		this.jdbc.update("UPDATE lane SET next_number = ? WHERE address = ? AND fence = ?", first + count,
				message.to().key(), message.fence());
		this.jdbc.update("UPDATE sent_message SET first_number = ? WHERE outbox_id = ?", first, message.id().value());
		return first;
	}

	private @Nullable String original(Leased message, Channel channel) {
		if (message.edits() == null || !channel.abilities().edits()) {
			return null;
		}
		return this.jdbc
			.queryForList("SELECT platform_id FROM outbox WHERE id = ? AND lane = ? AND platform_id IS NOT NULL",
					String.class, message.edits().value(), message.to().key())
			.stream()
			.findFirst()
			.orElse(null);
	}

	private static Parcel plain(Parcel parcel) {
		String text = Markup.escape(Markup.plain(parcel.content().html()));
		return new Parcel(parcel.id(), parcel.part(), parcel.to(), parcel.content().withHtml(text),
				parcel.editsPlatformId());
	}

}
