package vn.nhipcau.telegram;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Button;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.Markup;
import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.Pace;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;

/** Sends to Telegram. */
class TelegramChannel implements Channel {

	static final String NAME = "telegram";

	/** Characters after markup is taken away, both (Bot API: sendMessage, sendPhoto). */
	private static final Abilities ABILITIES = new Abilities(true, true, false, 4096, 1024);

	private static final Logger log = LoggerFactory.getLogger(TelegramChannel.class);

	private final BotApi api;

	private final FileMessages files;

	private final Hints hints;

	private final Liveness liveness;

	private final TelegramSettings settings;

	private final Pace people;

	private final Pace groups;

	TelegramChannel(BotApi api, FileMessages files, Hints hints, Liveness liveness, TelegramSettings settings) {
		this.api = api;
		this.files = files;
		this.hints = hints;
		this.liveness = liveness;
		this.settings = settings;
		TelegramSettings.Limits limits = settings.limits();
		this.people = new Pace(limits.perSecond(), limits.chatInterval(), limits.chatBurst());
		this.groups = new Pace(limits.perSecond(), limits.groupInterval(), limits.chatBurst());
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Abilities abilities() {
		return ABILITIES;
	}

	/** Groups have negative numbers. */
	@Override
	public Pace pace(Address chat) {
		return chat.chat().startsWith("-") ? this.groups : this.people;
	}

	@Override
	public SendOutcome send(Parcel parcel) {
		try {
			return new SendOutcome.Sent(deliver(parcel));
		}
		catch (TelegramApiException ex) {
			if (Outcomes.isBotUnknown(ex) && this.liveness.refused("the token is not accepted")) {
				log.error("Telegram does not know this bot any more: its token was revoked or replaced");
			}
			return Outcomes.of(ex, this.api.token());
		}
		catch (RuntimeException ex) {
			return new SendOutcome.Ambiguous(this.api.token().line(ex));
		}
	}

	/** A bot may delete what people wrote to it, for two days. */
	@Override
	public void forget(Address chat, String updateId) {
		Updates.message(updateId).ifPresent((message) -> this.hints.delete(chat.chat(), (int) message));
	}

	/**
	 * @return the message's number
	 */
	private String deliver(Parcel parcel) throws TelegramApiException {
		String original = parcel.editsPlatformId();
		Content content = parcel.content();
		if (original != null && content.files().isEmpty() && edited(parcel.to(), original, content)) {
			return original;
		}
		List<Button> requests = Keyboards.requests(content);
		boolean both = !requests.isEmpty() && Keyboards.inline(content) != null;
		if (both || (!requests.isEmpty() && !content.files().isEmpty())) {
			// Telegram shows one keyboard to a message: the requests get their own.
			text(parcel.to(), Markup.escape(requests.get(0).label()), Keyboards.asking(requests));
		}
		if (!content.files().isEmpty() && this.files.has(content)) {
			return this.files.send(parcel.to().chat(), content).getMessageId().toString();
		}
		boolean asks = !both && !requests.isEmpty() && content.files().isEmpty();
		return text(parcel.to(), html(content), asks ? Keyboards.asking(requests) : Keyboards.inline(content))
			.getMessageId()
			.toString();
	}

	/**
	 * @return {@code false} when the original is lost: the words then go as a new message
	 */
	private boolean edited(Address chat, String original, Content content) throws TelegramApiException {
		try {
			this.api.client()
				.execute(EditMessageText.builder()
					.chatId(chat.chat())
					.messageId(Integer.valueOf(original))
					.text(html(content))
					.parseMode(ParseMode.HTML)
					.linkPreviewOptions(noPreview())
					.replyMarkup(Keyboards.inline(content))
					.build());
			return true;
		}
		catch (TelegramApiException ex) {
			if (Outcomes.isNotModified(ex)) {
				return true;
			}
			if (Outcomes.isOriginalLost(ex)) {
				return false;
			}
			throw ex;
		}
	}

	private Message text(Address chat, String html, @org.jspecify.annotations.Nullable ReplyKeyboard keyboard)
			throws TelegramApiException {
		return this.api.client()
			.execute(SendMessage.builder()
				.chatId(chat.chat())
				.text(html)
				.parseMode(ParseMode.HTML)
				.linkPreviewOptions(noPreview())
				.replyMarkup(keyboard)
				.allowPaidBroadcast(this.settings.allowPaidBroadcast() ? true : null)
				.build());
	}

	/** No page is fetched by Telegram because it stands in a message of ours. */
	private static LinkPreviewOptions noPreview() {
		return LinkPreviewOptions.builder().isDisabled(true).build();
	}

	private static String html(Content content) {
		return TelegramHtml.of(content.html()) + Keyboards.otherLinks(content);
	}

}
