package vn.nhipcau.obligation.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Undivided;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Heir;
import vn.nhipcau.organization.Succession;

/** What is left of a former agency: a line for each piece, a button for each heir. */
@Component
class UndividedList {

	static final int SIZE = 5;

	private final Agencies agencies;

	private final WorkLines lines;

	UndividedList(Agencies agencies, WorkLines lines) {
		this.agencies = agencies;
		this.lines = lines;
	}

	/** Who ended, who carries on, how much waits. */
	Html heading(Words words, Undivided undivided) {
		Succession by = undivided.by();
		return Html.lines(words.html("obligation.succession.waits", "former", name(by.former()), "day",
				by.effectiveOn(), "heirs", heirs(words, by), "count", undivided.work().size()), document(words, by));
	}

	Reply page(Words words, Undivided undivided, int asked) {
		int pages = (undivided.work().size() + SIZE - 1) / SIZE;
		int number = Math.min(asked, pages - 1);
		List<ObligationView> work = undivided.work()
			.subList(number * SIZE, Math.min((number + 1) * SIZE, undivided.work().size()));
		List<Html> text = new ArrayList<>(List.of(heading(words, undivided),
				words.html("obligation.succession.page", "page", number + 1, "pages", pages)));
		text.addAll(this.lines.of(words, work));
		Reply reply = Reply.of(Html.join("\n", text));
		List<AgencyView> heirs = this.agencies.find(undivided.by().agencies());
		for (ObligationView one : work) {
			for (AgencyView heir : heirs) {
				reply = reply.row(Reply.press(
						words.plain("obligation.succession.give", "code", one.code(), "heir", heir.shortName()),
						new GiveWork.Give(one.id().value(), heir.id().value(), undivided.by().former().value(),
								number)));
			}
		}
		return reply.row(turning(words, undivided.by().former(), number, pages));
	}

	Html document(Words words, Succession by) {
		String document = by.legalDocument();
		return (document != null && !document.isBlank())
				? words.html("obligation.succession.document", "document", document) : Html.EMPTY;
	}

	String name(AgencyId agency) {
		return this.agencies.find(agency).map(AgencyView::name).orElse("");
	}

	private Html heirs(Words words, Succession by) {
		Map<AgencyId, String> names = this.agencies.names(by.agencies());
		return Html.join("; ", by.heirs().stream().map((heir) -> heir(words, heir, names)).toList());
	}

	private static Html heir(Words words, Heir heir, Map<AgencyId, String> names) {
		String name = names.getOrDefault(heir.agency(), "");
		return (heir.fieldOfWork() != null)
				? words.html("obligation.succession.heir", "name", name, "field", heir.fieldOfWork()) : Html.text(name);
	}

	private static List<Reply.Choice> turning(Words words, AgencyId former, int number, int pages) {
		List<Reply.Choice> turning = new ArrayList<>();
		if (number > 0) {
			turning.add(Reply.press(words.plain("obligation.succession.back"),
					new HandOverCommand.Page(former.value(), number - 1)));
		}
		if (number + 1 < pages) {
			turning.add(Reply.press(words.plain("obligation.succession.next"),
					new HandOverCommand.Page(former.value(), number + 1)));
		}
		return turning;
	}

}
