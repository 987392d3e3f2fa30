package vn.nhipcau.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.delivery.Priority;
import vn.nhipcau.files.FileState;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Refusal;
import vn.nhipcau.files.StoredFile;
import vn.nhipcau.files.Storing;
import vn.nhipcau.telegram.Announcements.Leased;

/**
 * Fetches announced files, outside any transaction. A file that cannot be had is refused,
 * and whoever sent it is told.
 */
class Downloads {

	private static final Logger log = LoggerFactory.getLogger(Downloads.class);

	/** With the pauses between them about ten minutes. */
	private static final int MOST_ATTEMPTS = 6;

	private final BotApi api;

	private final Announcements announcements;

	private final FileStore files;

	private final DailyFiles daily;

	private final int mostInADay;

	private final Messenger messenger;

	private final TransactionOperations transaction;

	/**
	 * @param mostInADay files of one chat
	 */
	Downloads(BotApi api, Announcements announcements, FileStore files, DailyFiles daily, int mostInADay,
			Messenger messenger, TransactionOperations transaction) {
		this.api = api;
		this.announcements = announcements;
		this.files = files;
		this.daily = daily;
		this.mostInADay = mostInADay;
		this.messenger = messenger;
		this.transaction = transaction;
	}

	/**
	 * @return whether there was a file to fetch
	 */
	boolean runOnce() {
		Optional<Leased> leased = this.announcements.lease();
		leased.ifPresent(this::fetch);
		return leased.isPresent();
	}

	private void fetch(Leased leased) {
		Optional<StoredFile> wanted = this.files.find(leased.file())
			.filter((file) -> file.state() == FileState.ANNOUNCED);
		if (wanted.isEmpty()) {
			this.announcements.done(leased);
		}
		else if (wanted.get().size() > FileStore.LARGEST) {
			refuse(leased, wanted.get(), Refusal.TOO_LARGE);
		}
		else {
			int number = (leased.attempts() == 1) ? this.daily.count(leased.chat()) : 0;
			if (number > this.mostInADay) {
				refuse(leased, wanted.get(), Refusal.TOO_MANY, number == this.mostInADay + 1);
			}
			else {
				download(leased, wanted.get());
			}
		}
	}

	private void download(Leased leased, StoredFile wanted) {
		try {
			BotApi.Answer answer = this.api.call("getFile", Map.of("file_id", leased.platformFile()));
			if (answer.ok()) {
				String path = answer.body().path("result").path("file_path").asText();
				keep(leased, wanted, this.api.download(path, FileStore.LARGEST, () -> this.announcements.keep(leased)));
			}
			else if (answer.status() == 400 && answer.description().contains("too big")) {
				refuse(leased, wanted, Refusal.TOO_LARGE);
			}
			else {
				again(leased, wanted, answer.description(), answer.retryAfter());
			}
		}
		catch (IOException ex) {
			again(leased, wanted, this.api.token().line(ex), Duration.ZERO);
		}
	}

	private void keep(Leased leased, StoredFile wanted, byte[] bytes) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.announcements.done(leased)
					&& this.files.arrived(leased.file(), null, bytes) instanceof Storing.Refused refused) {
				tell(leased, wanted, refused.reason());
			}
		});
	}

	private void again(Leased leased, StoredFile wanted, String why, Duration asked) {
		if (leased.attempts() >= MOST_ATTEMPTS) {
			log.error("File {} cannot be fetched: {}", leased.file().value(), why);
			refuse(leased, wanted, Refusal.NOT_FETCHED);
			return;
		}
		Duration pause = Duration.ofSeconds(2L << (2 * (leased.attempts() - 1)));
		this.announcements.putOff(leased, (asked.compareTo(pause) > 0) ? asked : pause);
	}

	private void refuse(Leased leased, StoredFile wanted, Refusal reason) {
		refuse(leased, wanted, reason, true);
	}

	/**
	 * @param told whether this is worth a sentence: a hundred times the same is not
	 */
	private void refuse(Leased leased, StoredFile wanted, Refusal reason, boolean told) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.announcements.done(leased)) {
				this.files.refuse(leased.file(), reason);
				if (told) {
					tell(leased, wanted, reason);
				}
			}
		});
	}

	private void tell(Leased leased, StoredFile wanted, Refusal reason) {
		int megabytes = FileStore.LARGEST / (1024 * 1024);
		this.messenger.tell(leased.chat(),
				Notice.of((words) -> Reply.of(words.html("telegram.file.refused", "name", wanted.name(), "reason",
						words.html("files.refused." + reason, "megabytes", megabytes))))
					.with(Priority.ANSWER));
	}

}
