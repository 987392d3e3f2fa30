package vn.nhipcau.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

import vn.nhipcau.delivery.spi.SendOutcome;

/** Reads what Telegram, or the way to it, made of a message. */
final class Outcomes {

	private static final Duration UNNAMED_PAUSE = Duration.ofSeconds(5);

	/** Nobody's message goes out until the token is accepted again. */
	private static final Duration UNKNOWN_BOT = Duration.ofMinutes(1);

	/** Telegram's words for a chat that takes nothing from us. */
	private static final List<String> GONE = List.of("chat not found", "user not found", "user is deactivated",
			"group chat was deactivated", "bot was kicked", "bot was blocked", "bot is not a member", "peer_id_invalid",
			"chat_write_forbidden", "have no rights to send", "need administrator rights", "upgraded to a supergroup",
			"message thread not found", "topic_closed", "topic_deleted");

	private static final List<String> ORIGINAL_LOST = List.of("message to edit not found", "message can't be edited",
			"message_id_invalid", "there is no text in the message to edit");

	private Outcomes() {
	}

	static SendOutcome of(TelegramApiException fault, BotToken token) {
		if (fault instanceof TelegramApiValidationException || fault instanceof FileGone) {
			return new SendOutcome.Rejected(token.scrub(String.valueOf(fault.getMessage())));
		}
		int code = code(fault);
		return (code != 0) ? answered(code, (TelegramApiRequestException) fault, token) : unanswered(fault, token);
	}

	static boolean isNotModified(TelegramApiException fault) {
		return code(fault) == 400 && words(fault).contains("message is not modified");
	}

	/** The message to be edited is not there any more, or not ours to edit. */
	static boolean isOriginalLost(TelegramApiException fault) {
		return code(fault) == 400 && ORIGINAL_LOST.stream().anyMatch(words(fault)::contains);
	}

	/** Telegram cannot make a picture of this file. */
	static boolean isNoPicture(TelegramApiException fault) {
		return code(fault) == 400 && (words(fault).contains("photo_") || words(fault).contains("image_"));
	}

	/** Telegram has forgotten a file that it had. */
	static boolean isFileLost(TelegramApiException fault) {
		return code(fault) == 400 && (words(fault).contains("file identifier") || words(fault).contains("file_id")
				|| words(fault).contains("file_reference"));
	}

	/** Telegram does not know our bot. */
	static boolean isBotUnknown(TelegramApiException fault) {
		return code(fault) == 401 || code(fault) == 404;
	}

	private static SendOutcome answered(int code, TelegramApiRequestException fault, BotToken token) {
		String reason = code + " " + token.scrub(String.valueOf(fault.getApiResponse()));
		ResponseParameters more = fault.getParameters();
		if (code == 429) {
			Integer seconds = (more != null) ? more.getRetryAfter() : null;
			return new SendOutcome.RetryAfter((seconds != null) ? Duration.ofSeconds(seconds) : UNNAMED_PAUSE);
		}
		if (isBotUnknown(fault)) {
			return new SendOutcome.RetryAfter(UNKNOWN_BOT);
		}
		if (code == 409) {
			return new SendOutcome.Failed(reason);
		}
		if (code >= 500) {
			return new SendOutcome.Ambiguous(reason);
		}
		boolean moved = more != null && more.getMigrateToChatId() != null;
		boolean gone = code == 403 || moved || GONE.stream().anyMatch(words(fault)::contains);
		return gone ? new SendOutcome.Unreachable(reason) : new SendOutcome.Rejected(reason);
	}

	/**
	 * Only what never left us was certainly not taken: a proxy's page, or half an answer,
	 * may stand in place of a yes.
	 */
	private static SendOutcome unanswered(TelegramApiException fault, BotToken token) {
		if (cause(fault, NotSent.class).isPresent()) {
			return new SendOutcome.Failed("not sent: " + token.scrub(String.valueOf(deepest(fault).getMessage())));
		}
		return new SendOutcome.Ambiguous("no answer: " + token.scrub(deepest(fault).getClass().getSimpleName()));
	}

	private static int code(TelegramApiException fault) {
		Integer code = (fault instanceof TelegramApiRequestException answer) ? answer.getErrorCode() : null;
		return (code != null) ? code : 0;
	}

	private static String words(TelegramApiException fault) {
		@Nullable String words = (fault instanceof TelegramApiRequestException answer) ? answer.getApiResponse() : null;
		return (words != null) ? words.toLowerCase(Locale.ROOT) : "";
	}

	private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return Optional.of(type.cast(cause));
			}
		}
		return Optional.empty();
	}

	private static Throwable deepest(Throwable fault) {
		Throwable cause = fault;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

}
