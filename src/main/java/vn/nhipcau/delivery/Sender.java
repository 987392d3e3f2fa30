package vn.nhipcau.delivery;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.Notices;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.storage.FaultLine;
import vn.nhipcau.storage.Way;

/** Hands leased messages to their channels, outside any transaction. */
@Component
class Sender {

	private static final Logger log = LoggerFactory.getLogger(Sender.class);

	private final OutboxWriter writer;

	private final Numbering numbering;

	private final JdbcTemplate jdbc;

	private final Channels channels;

	private final ObjectProvider<Notices> notices;

	private final SendingMeters meters;

	Sender(OutboxWriter writer, Numbering numbering, JdbcTemplate jdbc, Channels channels,
			ObjectProvider<Notices> notices, SendingMeters meters) {
		this.writer = writer;
		this.numbering = numbering;
		this.jdbc = jdbc;
		this.channels = channels;
		this.notices = notices;
		this.meters = meters;
	}

	/** Hands one message over; whatever happens is an outcome. */
	Carried carry(Leased message) {
		try (Way.Stretch way = Way.from(message.origin().cause())) {
			Carried carried = trying(message);
			this.meters.count(carried);
			return carried;
		}
	}

	private Carried trying(Leased message) {
		try {
			return send(message);
		}
		catch (RuntimeException | Error ex) {
			log.error("Message {} is not sent: {}", Reference.of(message.id()), FaultLine.of(ex));
			return new Carried(message, new SendOutcome.Failed(ex.getClass().getSimpleName()), 0, 1);
		}
	}

	private Carried send(Leased message) {
		Channel channel = this.channels.find(message.to().channel()).orElse(null);
		if (channel == null) {
			return new Carried(message, new SendOutcome.Unreachable("No channel " + message.to().channel()), 0, 1);
		}
		Content content = this.writer.read(message.id(), message.body());
		if (content == null) {
			return new Carried(message, new SendOutcome.Rejected("It can no longer be read"), 0, 1);
		}
		List<Content> parts = parts(message, content, channel.abilities());
		int part = Math.min(message.partsSent(), parts.size() - 1);
		String original = (part == 0) ? original(message, channel) : null;
		// An edit shows once however often it is made.
		SendOutcome outcome = (original == null) ? new SendOutcome.OriginalLost() : readably(channel,
				new Parcel(message.id(), part, message.to(), parts.get(part), original, message.answer()));
		if (outcome instanceof SendOutcome.OriginalLost) {
			outcome = readably(channel, new Parcel(message.id(), part, message.to(),
					marked(message, parts.get(part), channel.abilities()), null, message.answer()));
		}
		// A channel that misses an original where none was named is in error.
		return new Carried(message, (outcome instanceof SendOutcome.OriginalLost)
				? new SendOutcome.Failed("No original was named") : outcome, part, parts.size());
	}

	private static SendOutcome readably(Channel channel, Parcel parcel) {
		SendOutcome outcome = attempt(channel, parcel);
		if (outcome instanceof SendOutcome.Rejected) {
			log.error("Message {} goes out as plain text: its markup was rejected", Reference.of(parcel.id()));
			outcome = attempt(channel, plain(parcel));
		}
		return outcome;
	}

	private static SendOutcome attempt(Channel channel, Parcel parcel) {
		try {
			return channel.send(parcel);
		}
		catch (RuntimeException | Error ex) {
			log.warn("Channel {} failed on message {}: {}", channel.name(), Reference.of(parcel.id()),
					FaultLine.of(ex));
			return new SendOutcome.Ambiguous(ex.getClass().getSimpleName());
		}
	}

	private List<Content> parts(Leased message, Content content, Channel.Abilities abilities) {
		if (abilities.oneWay()) {
			return Parts.of(content.asMail(), abilities);
		}
		return Parts.of(abilities.buttons() ? content : this.numbering.numbered(message, content), abilities);
	}

	/** Says of what may have arrived before that it may have. */
	private Content marked(Leased message, Content part, Channel.Abilities abilities) {
		if (!message.mayHaveArrived() || abilities.dedupes()) {
			return part;
		}
		Notices words = this.notices.getIfAvailable();
		return (words == null) ? part
				: part.withHtml(words.repeated(message.to(), Reference.of(message.id())) + "\n" + part.html());
	}

	/** Of a message that went out in parts only the last could be changed. */
	private @Nullable String original(Leased message, Channel channel) {
		if (message.edits() == null || !channel.abilities().edits()) {
			return null;
		}
		return this.jdbc
			.queryForList("""
					SELECT platform_id FROM outbox
					WHERE id = ? AND lane = ? AND platform_id IS NOT NULL AND parts_sent = 0""", String.class,
					message.edits().value(), message.to().key())
			.stream()
			.findFirst()
			.orElse(null);
	}

	private static Parcel plain(Parcel parcel) {
		String text = Markup.escape(Markup.plain(parcel.content().html()));
		return new Parcel(parcel.id(), parcel.part(), parcel.to(), parcel.content().withHtml(text),
				parcel.editsPlatformId(), parcel.answer());
	}

}
