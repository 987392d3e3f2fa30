package vn.nhipcau.telegram;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Small courtesies that are sent once, at once, and are no loss when they fail: a press
 * is acknowledged, a chat shows that we are at work. Too many of them are dropped.
 */
class Hints {

	private static final Logger log = LoggerFactory.getLogger(Hints.class);

	private static final int THREADS = 4;

	private static final int WAITING = 200;

	private final BotApi api;

	private final ThreadPoolExecutor executor = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(WAITING), (task) -> {
				Thread thread = new Thread(task, "telegram-hint");
				thread.setDaemon(true);
				return thread;
			}, new ThreadPoolExecutor.DiscardOldestPolicy());

	Hints(BotApi api) {
		this.api = api;
		this.executor.allowCoreThreadTimeOut(true);
	}

	/** Takes the waiting mark off a pressed button. */
	void answer(String press) {
		send(AnswerCallbackQuery.builder().callbackQueryId(press).build());
	}

	void typing(String chat) {
		send(SendChatAction.builder().chatId(chat).action(ActionType.TYPING.toString()).build());
	}

	void close() {
		this.executor.shutdownNow();
	}

	private void send(BotApiMethod<?> method) {
		this.executor.execute(() -> {
			try {
				this.api.client().execute(method);
			}
			catch (TelegramApiException | RuntimeException ex) {
				log.debug("{} had no effect: {}", method.getMethod(), this.api.token().line(ex));
			}
		});
	}

}
