package vn.nhipcau.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
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
		return isGroup(chat.chat()) ? this.groups : this.people;
	}

	private static boolean isGroup(String chat) {
		return chat.startsWith("-");
	}

	@Override
	public SendOutcome send(Parcel parcel) {
		try {
			return deliver(parcel);
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

	private SendOutcome deliver(Parcel parcel) throws TelegramApiException {
		List<Button> requests = Keyboards.requests(parcel.content());
		return (parcel.editsPlatformId() != null && parcel.content().files().isEmpty())
				? edit(parcel, parcel.editsPlatformId(), requests) : anew(parcel, requests);
	}

	private SendOutcome edit(Parcel parcel, String original, List<Button> requests) throws TelegramApiException {
		String chat = parcel.to().chat();
		Content content = parcel.content();
		try {
			this.api.say(EditMessageText.builder()
				.chatId(chat)
				.messageId(Integer.valueOf(original))
				.text(html(content))
				.parseMode(ParseMode.HTML)
				.linkPreviewOptions(noPreview())
				.replyMarkup(Keyboards.inline(content))
				.build());
		}
		catch (TelegramApiException ex) {
			if (Outcomes.isOriginalLost(ex)) {
				return new SendOutcome.OriginalLost();
			}
			if (!Outcomes.isNotModified(ex)) {
				throw ex;
			}
		}
		if (requests.isEmpty()) {
			this.keyboards.changed(chat, Integer.parseInt(original));
		}
		return new SendOutcome.Sent(original);
	}

	private SendOutcome anew(Parcel parcel, List<Button> requests) throws TelegramApiException {
		String chat = parcel.to().chat();
		Content content = parcel.content();
		// What we say of our own accord leaves a question standing, and what it asks for.
		if (parcel.answer() || !requests.isEmpty()) {
			this.keyboards.prepare(chat, requests);
		}
		boolean withFile = !content.files().isEmpty() && this.files.has(content);
		int sent = withFile ? this.files.send(chat, content).getMessageId() : text(chat, content);
		if (!requests.isEmpty()) {
			this.keyboards.belong(chat, sent);
		}
		return new SendOutcome.Sent(Integer.toString(sent));
	}

	private int text(String chat, Content content) throws TelegramApiException {
		return this.api.say(SendMessage.builder()
			.chatId(chat)
			.messageThreadId(isGroup(chat) ? this.topics.of(chat).orElse(null) : null)
			.text(html(content))
			.parseMode(ParseMode.HTML)
			.linkPreviewOptions(noPreview())
			.replyMarkup(Keyboards.inline(content))
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
