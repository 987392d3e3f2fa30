package vn.nhipcau.obligation.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.Undivided;
import vn.nhipcau.obligation.WorkInherited;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;
import vn.nhipcau.organization.Succession;

/**
 * Tells an heir's people in one message what they have inherited, and coordinators once
 * what they must divide.
 */
@Component
class SuccessionNews {

	private static final int SHOWN = 5;

	private final Messenger messenger;

	private final Posts posts;

	private final UndividedList list;

	private final WorkLines lines;

	private final HandOverCommand command;

	private final Clock clock;

	SuccessionNews(Messenger messenger, Posts posts, UndividedList list, WorkLines lines, HandOverCommand command,
			Clock clock) {
		this.messenger = messenger;
		this.posts = posts;
		this.list = list;
		this.lines = lines;
		this.command = command;
		this.clock = clock;
	}

	/** Where a coordinator divides piece by piece, the first of the day is told of. */
	@EventListener
	void inherited(WorkInherited event) {
		Succession by = event.by();
		boolean whole = event.actor().isSystem();
		String key = "inherited:" + by.former().value() + ":" + event.heir().value() + ":" + LocalDate.now(this.clock)
				+ (whole ? ":" + event.work().get(0).id().value() : "") + ":";
		Notice notice = Notice.of((words) -> whole ? all(words, event) : some(words, event));
		concerned(event).forEach((person) -> this.messenger.tell(person, notice.once(key + person.value())));
	}

	@EventListener
	void undivided(Undivided event) {
		Succession by = event.by();
		String key = "undivided:" + by.former().value() + ":" + by.effectiveOn() + ":";
		Notice notice = Notice.of((words) -> this.command.offered(words, event));
		joined(this.posts.coordinators())
			.forEach((person) -> this.messenger.tell(person, notice.once(key + person.value())));
	}

	private Reply all(Words words, WorkInherited event) {
		List<Html> text = new ArrayList<>(List.of(
				words.html("obligation.succession.inherited", "heir", this.list.name(event.heir()), "former",
						this.list.name(event.by().former()), "count", event.work().size(), "asked", asked(event)),
				this.list.document(words, event.by())));
		text.addAll(this.lines.of(words, event.work().subList(0, Math.min(SHOWN, event.work().size()))));
		if (event.work().size() > SHOWN) {
			text.add(words.html("obligation.succession.more", "count", event.work().size() - SHOWN));
		}
		return closed(words, text, event);
	}

	private Reply some(Words words, WorkInherited event) {
		List<Html> text = List.of(
				words.html("obligation.succession.dividing", "heir", this.list.name(event.heir()), "former",
						this.list.name(event.by().former()), "asked", asked(event)),
				this.list.document(words, event.by()));
		return closed(words, text, event);
	}

	private static Reply closed(Words words, List<Html> text, WorkInherited event) {
		List<Html> lines = new ArrayList<>(text);
		lines.add(words.html("obligation.succession.footer", "asked", asked(event)));
		return Reply.of(Html.join("\n", lines)).row(RunCommand.button(words, "viec"));
	}

	/** Whether the heir is asked, and not told to. */
	private static String asked(WorkInherited event) {
		return String.valueOf(event.work().get(0).requested());
	}

	/**
	 * The heir's đầu mối and whoever keeps a piece; else its leaders, else the
	 * coordinators.
	 */
	private List<PersonId> concerned(WorkInherited event) {
		Stream<PersonId> keeping = event.work().stream().map((one) -> one.holder().person()).filter(Objects::nonNull);
		List<PersonId> there = Stream.concat(joined(this.posts.focal(event.heir())).stream(), keeping)
			.distinct()
			.toList();
		there = there.isEmpty() ? joined(this.posts.leaders(event.heir(), null)) : there;
		return there.isEmpty() ? joined(this.posts.coordinators()) : there;
	}

	private static List<PersonId> joined(List<Holder> holders) {
		return holders.stream().filter(Holder::joined).map(Holder::person).distinct().toList();
	}

}
