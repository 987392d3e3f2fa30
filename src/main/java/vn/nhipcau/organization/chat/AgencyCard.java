package vn.nhipcau.organization.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;
import vn.nhipcau.organization.TaughtSpellings;

/** One agency: what it is, how else it is written, who sits there. */
@Component
class AgencyCard {

	private final Agencies agencies;

	private final Posts posts;

	private final TaughtSpellings taught;

	AgencyCard(Agencies agencies, Posts posts, TaughtSpellings taught) {
		this.agencies = agencies;
		this.posts = posts;
		this.taught = taught;
	}

	Reply of(Words words, Actor actor, AgencyId id) {
		return this.agencies.find(id)
			.map((agency) -> buttons(words, Reply.of(text(words, agency)), agency, this.taught.of(actor, id).size()))
			.orElseGet(() -> Reply.of(words.html("organization.refused.UNKNOWN")));
	}

	private Html text(Words words, AgencyView agency) {
		List<Html> lines = new ArrayList<>();
		lines.add(words.html("organization.agency.heading", "name", agency.name(), "number", agency.officialOrder()));
		lines.add(words.html("organization.agency.kind-line", "kind",
				words.html("organization.agency.kind." + agency.kind()), "level",
				words.html("organization.agency.level." + agency.level())));
		if (agency.parent() != null) {
			lines.add(words.html("organization.agency.parent-line", "name", name(agency.parent())));
		}
		List<String> others = this.agencies.spellings(agency.id()).stream().skip(1).toList();
		if (!others.isEmpty()) {
			lines.add(words.html("organization.agency.spellings-line", "names", String.join("; ", others)));
		}
		lines.add(words.html("organization.agency.focal-line", "names", people(words, this.posts.focal(agency.id()))));
		lines.add(words.html("organization.agency.leader-line", "names",
				people(words, this.posts.leaders(agency.id(), null))));
		lines.addAll(times(words, agency));
		return Html.join("\n", lines);
	}

	private List<Html> times(Words words, AgencyView agency) {
		List<Html> lines = new ArrayList<>();
		if (!agency.contentInChat()) {
			lines.add(words.html("organization.agency.silent-line"));
		}
		String former = this.agencies.formerly(agency.id())
			.stream()
			.map(AgencyView::name)
			.collect(Collectors.joining("; "));
		if (!former.isEmpty()) {
			lines.add(words.html("organization.agency.formerly-line", "names", former));
		}
		if (agency.validFrom() != null) {
			lines.add(words.html("organization.agency.begins-line", "day", agency.validFrom()));
		}
		if (agency.validTo() != null) {
			lines.add(words.html("organization.agency.ends-line", "day", agency.validTo()));
		}
		return lines;
	}

	private static Html people(Words words, List<Holder> holders) {
		return holders.isEmpty() ? words.html("organization.agency.nobody")
				: Html.join("; ",
						holders.stream()
							.map((holder) -> words.html("organization.agency.person", "name", holder.name(), "joined",
									String.valueOf(holder.joined())))
							.toList());
	}

	private static Reply buttons(Words words, Reply text, AgencyView agency, int taught) {
		long id = agency.id().value();
		Reply card = (taught == 0) ? text : text
			.row(Reply.press(words.plain("organization.agency.taught", "n", taught), new TaughtList.Taught(id, 0)));
		return card.row(edit(words, id, EditAgency.What.RENAME), edit(words, id, EditAgency.What.SPELL))
			.row(edit(words, id, EditAgency.What.SUCCEED))
			.row(Reply.press(words.plain("organization.agency.list"), new AgenciesCommand.Page(0)));
	}

	private static Reply.Choice edit(Words words, long id, EditAgency.What what) {
		return Reply.press(words.plain("organization.agency.edit." + what), new EditAgency.Edit(id, what));
	}

	private String name(AgencyId id) {
		return this.agencies.find(id).map(AgencyView::name).orElse("");
	}

}
