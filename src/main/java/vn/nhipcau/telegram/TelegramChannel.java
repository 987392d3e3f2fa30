package vn.nhipcau.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
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

	private final RequestKeyboards keyboards;

	private final Topics topics;

	private final Errands errands;

	private final BotName name;

	private final Hints hints;

	private final Liveness liveness;

	private final TelegramSettings settings;

	private final Pace people;

	private final Pace groups;

	TelegramChannel(BotApi api, FileMessages files, RequestKeyboards keyboards, Topics topics, Errands errands,
			BotName name, Hints hints, Liveness liveness, TelegramSettings settings) {
		this.api = api;
		this.files = files;
		this.keyboards = keyboards;
		this.topics = topics;
		this.errands = errands;
		this.name = name;
		this.hints = hints;
		this.liveness = liveness;
		this.settings = settings;
		TelegramSettings.Limits limits = settings.limits();
		this.people = new Pace(limits.chatInterval(), limits.chatBurst());
		this.groups = new Pace(limits.groupInterval(), limits.chatBurst());
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Abilities abilities() {
		return ABILITIES;
	}

	@Override
	public int atOnce() {
		return this.settings.limits().atOnce();
	}

	@Override
	public Duration interval() {
		return this.settings.limits().interval();
	}

	/** Groups have negative numbers. */
	@Override
	public Pace pace(Address chat) {
		return isGroup(chat) ? this.groups : this.people;
	}

	private static boolean isGroup(Address chat) {
		return chat.chat().startsWith("-");
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
		Updates.message(updateId).ifPresent((message) -> this.errands.delete(chat.chat(), List.of(message)));
	}

	/** What we said ourselves, for as long. */
	@Override
	public void clear(Address chat, List<String> messages) {
		this.errands.delete(chat.chat(), messages.stream().map(Long::valueOf).toList());
	}

	@Override
	public boolean showsMenu() {
		return true;
	}

	@Override
	public void menu(Address chat, List<MenuItem> items) {
		this.errands.menu(chat.chat(), Map.of("commands", Menu.of(items), "scope",
				Map.of("type", "chat", "chat_id", Long.valueOf(chat.chat()))));
	}

	@Override
	public void working(Address chat) {
		this.hints.typing(chat.chat());
	}

	@Override
	public Optional<String> link(String start) {
		return this.name.find().map((us) -> "https://t.me/" + us.username() + "?start=" + start);
	}

	/**
	 * @return the message's number
	 */
	private String deliver(Parcel parcel) throws TelegramApiException {
		String original = parcel.editsPlatformId();
		Content content = parcel.content();
		List<Button> requests = Keyboards.requests(content);
		String chat = parcel.to().chat();
		if (original != null && content.files().isEmpty() && edited(parcel.to(), original, content)) {
			if (requests.isEmpty()) {
				this.keyboards.changed(chat, Integer.parseInt(original));
			}
			return original;
		}
		// What we say of our own accord leaves a question standing, and what it asks for.
		if (parcel.answer() || !requests.isEmpty()) {
			this.keyboards.prepare(chat, requests);
		}
		boolean withFile = !content.files().isEmpty() && this.files.has(content);
		Message sent = withFile ? this.files.send(chat, content)
				: text(parcel.to(), html(content), Keyboards.inline(content));
		if (!requests.isEmpty()) {
			this.keyboards.belong(chat, sent.getMessageId());
		}
		return sent.getMessageId().toString();
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

	private Message text(Address chat, String html, @Nullable ReplyKeyboard keyboard) throws TelegramApiException {
		return this.api.client()
			.execute(SendMessage.builder()
				.chatId(chat.chat())
				.messageThreadId(isGroup(chat) ? this.topics.of(chat.chat()).orElse(null) : null)
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
		return TelegramHtml.of(content.html());
	}

}
