package vn.nhipcau.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Sweep;

/**
 * Tells the administrators of new incidents: how many, and at most once an hour. News
 * that could not be handed over itself is taken back, and is no incident.
 */
@Component
class IncidentNews implements Sweep {

	static final String COMMAND = "sucokythuat";

	private static final Logger log = LoggerFactory.getLogger(IncidentNews.class);

	private static final String KEY = "operation:news";

	private static final Duration APART = Duration.ofHours(1);

	private final JdbcTemplate jdbc;

	private final Incidents incidents;

	private final Posts posts;

	private final Messenger messenger;

	IncidentNews(JdbcTemplate jdbc, Incidents incidents, Posts posts, Messenger messenger) {
		this.jdbc = jdbc;
		this.incidents = incidents;
		this.posts = posts;
		this.messenger = messenger;
	}

	@Override
	public String name() {
		return "incident-news";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(5);
	}

	@Override
	@Transactional
	public void sweep(Instant at) {
		Instant toldAt = toldAt();
		if (toldAt.plus(APART).isAfter(at)) {
			return;
		}
		this.messenger.withdraw(KEY);
		List<Incident> all = this.incidents.all(Actor.system(name()));
		long fresh = all.stream().filter((one) -> one.since().isAfter(toldAt)).count();
		if (fresh > 0) {
			log.warn("{} new incidents, {} in all", fresh, all.size());
			this.posts.administrators()
				.stream()
				.map(Holder::person)
				.distinct()
				.forEach((person) -> this.messenger.tell(person,
						Notice.of((words) -> news(words, fresh, all.size())).cancelledBy(KEY).until(at.plus(APART))));
			this.jdbc.update("UPDATE incident_notice SET told_at = ? WHERE id = 1", DatabaseTime.column(at));
		}
	}

	private static Reply news(Words words, long fresh, int all) {
		return Reply.of(words.html("operation.news", "fresh", fresh, "all", all))
			.row(Reply.press(words.plain("operation.news.open"), new RunCommand.Run(COMMAND, "")));
	}

	/** Locked until commit: no second node tells the same. */
	private Instant toldAt() {
		List<Instant> told = this.jdbc.query("SELECT told_at FROM incident_notice WHERE id = 1 FOR UPDATE",
				(row, i) -> Objects.requireNonNull(DatabaseTime.instant(row, "told_at")));
		if (told.isEmpty()) {
			this.jdbc.update("INSERT INTO incident_notice (id, told_at) VALUES (1, ?) ON CONFLICT DO NOTHING",
					DatabaseTime.column(Instant.EPOCH));
			return toldAt();
		}
		return told.get(0);
	}

}
