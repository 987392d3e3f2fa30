package vn.nhipcau.reminder.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.MailText;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.About;
import vn.nhipcau.obligation.AgencyRole;
import vn.nhipcau.obligation.spi.WrittenReports;
import vn.nhipcau.reminder.DueItem;
import vn.nhipcau.reminder.ObstacleItem;
import vn.nhipcau.reminder.ReminderWording;

/** The wording of reminders, deadline first, unemotional. */
@Component
class ReminderPhrases implements ReminderWording {

	/** The command that opens one obligation, or all of one's own. */
	private static final String TASKS = "viec";

	/** How many buttons stand in a row. */
	private static final int ROW = 3;

	private final WrittenReports written;

	ReminderPhrases(WrittenReports written) {
		this.written = written;
	}

	@Override
	public Reply reminder(Words words, LocalDate today, List<DueItem> items) {
		Lines lines = new Lines(words);
		if (items.stream().anyMatch(DueItem::isSealed)) {
			return opened(words, Reply.of(sealed(words, items)), items);
		}
		if (items.size() > 1) {
			return opened(words, Reply.of(words.html("reminder.several", "today", lines.day(today), "count",
					items.size(), "items", lines.list(items))), items);
		}
		DueItem item = items.get(0);
		return about(item, Reply.of(lines.phrase(item, today)))
			.row(Reply.press(words.plain("reminder.button.received"),
					new ReceivedButton.Received(item.obligation().id())),
					Reply.press(words.plain("reminder.button.later"), new LaterButton.Later(item.obligation().id())))
			.row(Stream
				.concat(Stream.of(open(words.plain("reminder.button.open"), item)), inWriting(words, items).stream())
				.toList());
	}

	@Override
	public Reply request(Words words, List<DueItem> items) {
		Lines lines = new Lines(words);
		if (items.stream().anyMatch(DueItem::isSealed)) {
			return Reply.of(sealed(words, items)).row(inWriting(words, items));
		}
		List<Html> contents = items.stream()
			.limit(Lines.MOST)
			.map((item) -> words.html("reminder.request.line", "code", item.obligation().code(), "title",
					Lines.title(item), "day", lines.day(item.lastDay()), "cited", lines.cited(item)))
			.toList();
		Reply reply = Reply
			.of(words.html("reminder.request", "agency", items.get(0).agency().name(), "items",
					Html.join("\n", contents)))
			.row(inWriting(words, items));
		return (items.size() == 1) ? about(items.get(0), reply) : reply;
	}

	@Override
	public MailText mail(Words words, LocalDate today, List<DueItem> items, boolean request) {
		String subject = words.plain(request ? "reminder.mail.subject.request" : "reminder.mail.subject", "today",
				today, "count", items.size());
		if (items.stream().anyMatch(DueItem::isSealed)) {
			return new MailText(subject, sealed(words, items));
		}
		Lines lines = new Lines(words);
		return new MailText(subject,
				request ? words.html("reminder.request", "agency", items.get(0).agency().name(), "items",
						lines.mailed(items))
						: words.html("reminder.several", "today", lines.day(today), "count", items.size(), "items",
								lines.mailed(items)));
	}

	@Override
	public Reply headsUp(Words words, String leader, List<DueItem> items) {
		List<Html> parts = byAgency(items).map((agency, own) -> words.html("reminder.heads-up.agency", "agency", agency,
				"count", own.size(), "items", new Lines(words).list(own)));
		return Reply.of(words.html("reminder.heads-up", "leader", leader, "agencies", Html.join("\n", parts)))
			.row(RunCommand.button(words, "sapdenhan"));
	}

	@Override
	public Reply escalation(Words words, String leader, boolean passedUp, List<DueItem> overdue,
			List<ObstacleItem> obstacles) {
		Lines lines = new Lines(words);
		List<Html> parts = new ArrayList<>(
				byAgency(overdue).map((agency, own) -> words.html("reminder.escalation.agency", "agency", agency,
						"count", own.size(), "part", leadsAll(own) ? "LEAD" : "MIXED", "items", lines.list(own))));
		obstacles.stream()
			.collect(Collectors.groupingBy((item) -> item.agency().name(), LinkedHashMap::new, Collectors.toList()))
			.forEach((agency, own) -> parts.add(words.html("reminder.escalation.obstacles", "agency", agency, "count",
					own.size(), "items", lines.obstacles(own, false))));
		return Reply.of(words.html(passedUp ? "reminder.escalation.up" : "reminder.escalation", "leader", leader,
				"agencies", Html.join("\n", parts)))
			.row(RunCommand.button(words, overdue.isEmpty() ? "tonghop" : "quahan"));
	}

	@Override
	public Reply unreached(Words words, LocalDate today, List<Unreached> agencies) {
		List<Html> list = agencies.stream()
			.map((one) -> words.html("reminder.unreached.line", "agency", one.agency(), "count", one.count()))
			.toList();
		return Reply
			.of(words.html("reminder.unreached", "today", new Lines(words).day(today), "count", agencies.size(),
					"items", Html.join("\n", list)))
			.row(RunCommand.button(words, UnreachedCommand.NAME));
	}

	@Override
	public Reply digest(Words words, Digest digest) {
		Html figures = words.html("reminder.digest", "week", digest.week(), "from", digest.from(), "to", digest.to(),
				"due", digest.due(), "completed", digest.completed(), "overdue", digest.overdue(), "obstacles",
				digest.obstacles().size());
		Lines lines = new Lines(words);
		Reply reply = Reply.of(figures).row(RunCommand.button(words, "tonghop"));
		if (!digest.first().isEmpty()) {
			reply = reply.plus(words.html("reminder.digest.first", "items", lines.list(digest.first())));
		}
		return digest.obstacles().isEmpty() ? reply : reply
			.plus(words.html("reminder.digest.obstacles", "items", lines.obstacles(digest.obstacles(), true)));
	}

	/** To police and military without opt-in: codes and their number, no content. */
	private static Html sealed(Words words, List<DueItem> items) {
		return words.html("reminder.sealed", "count", items.size(), "codes",
				items.stream().map((item) -> item.obligation().code()).collect(Collectors.joining(", ")));
	}

	private Reply opened(Words words, Reply reply, List<DueItem> items) {
		Reply list = reply;
		List<Choice> row = new ArrayList<>();
		for (DueItem item : items.subList(0, Math.min(items.size(), Lines.MOST))) {
			row.add(open(item.obligation().code(), item));
			if (row.size() == ROW) {
				list = list.row(row);
				row = new ArrayList<>();
			}
		}
		list = list.row(row).row(inWriting(words, items));
		return (items.size() > Lines.MOST)
				? list.row(Reply.press(words.plain("reminder.button.all"), new RunCommand.Run(TASKS, ""))) : list;
	}

	/** [Đã báo cáo bằng văn bản], where that is how it is reported. */
	private List<Choice> inWriting(Words words, List<DueItem> items) {
		return this.written.button(words, items.stream().map(DueItem::obligation).toList()).stream().toList();
	}

	private static Choice open(String label, DueItem item) {
		return Reply.press(label, new RunCommand.Run(TASKS, item.obligation().code()));
	}

	private static Reply about(DueItem item, Reply reply) {
		return reply.about(new About("obligation", item.obligation().id().value()));
	}

	private static boolean leadsAll(List<DueItem> items) {
		return items.stream().allMatch((item) -> item.obligation().role() == AgencyRole.LEAD);
	}

	private static Grouped byAgency(List<DueItem> items) {
		return new Grouped(items.stream()
			.collect(Collectors.groupingBy((item) -> item.agency().name(), LinkedHashMap::new, Collectors.toList())));
	}

	private record Grouped(Map<String, List<DueItem>> items) {

		List<Html> map(java.util.function.BiFunction<String, List<DueItem>, Html> part) {
			return this.items.entrySet().stream().map((one) -> part.apply(one.getKey(), one.getValue())).toList();
		}

	}

}
