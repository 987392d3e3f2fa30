package vn.nhipcau.telegram;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Small courtesies that are sent once, at once, and are no loss when they fail: a press
 * is acknowledged, a chat shows that we are at work. Nobody waits for them; when there
 * are too many the oldest are dropped.
 */
class Hints {

	private static final Logger log = LoggerFactory.getLogger(Hints.class);

	/** Half of what the connection takes: the rest is for messages. */
	private static final int AT_ONCE = 32;

	private static final int WAITING = 200;

	private final BotApi api;

	private final Semaphore places = new Semaphore(AT_ONCE);

	private final BlockingQueue<BotApiMethod<Boolean>> waiting = new ArrayBlockingQueue<>(WAITING);

	private volatile boolean closed;

	Hints(BotApi api) {
		this.api = api;
	}

	/** Takes the waiting mark off a pressed button. */
	void answer(String press) {
		send(AnswerCallbackQuery.builder().callbackQueryId(press).build());
	}

	/** Comes again every few seconds, and stands back behind presses. */
	void typing(String chat) {
		if (this.waiting.isEmpty()) {
			send(SendChatAction.builder().chatId(chat).action(ActionType.TYPING.toString()).build());
		}
	}

	void close() {
		this.closed = true;
		this.waiting.clear();
	}

	private void send(BotApiMethod<Boolean> method) {
		while (!this.closed && !this.waiting.offer(method)) {
			this.waiting.poll();
		}
		fill();
	}

	private void fill() {
		while (!this.waiting.isEmpty() && this.places.tryAcquire()) {
			BotApiMethod<Boolean> method = this.waiting.poll();
			if (method == null) {
				this.places.release();
				continue;
			}
			begin(method).whenComplete((done, fault) -> {
				this.places.release();
				if (fault != null) {
					log.debug("{} had no effect: {}", method.getMethod(), this.api.token().line(fault));
				}
				fill();
			});
		}
	}

	private CompletableFuture<Boolean> begin(BotApiMethod<Boolean> method) {
		try {
			return this.api.client().executeAsync(method);
		}
		catch (TelegramApiException | RuntimeException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

}
