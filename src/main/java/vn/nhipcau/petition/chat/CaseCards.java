package vn.nhipcau.petition.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.About;
import vn.nhipcau.files.FileId;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.petition.Act;
import vn.nhipcau.petition.Dossier;
import vn.nhipcau.petition.Entry;
import vn.nhipcau.petition.Particulars;
import vn.nhipcau.petition.PetitionState;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;
import vn.nhipcau.petition.Said;

/** Shows cases: as a line, briefly with what can be done, or whole. */
@Component
class CaseCards {

	static final String KIND = "petition";

	/** Longer words are shown in part, and whole on demand. */
	private static final int EXCERPT = 600;

	private static final List<CaseDeed> OFFERED = List.of(CaseDeed.APPROVE, CaseDeed.RETURN, CaseDeed.ASSIGN,
			CaseDeed.NOT_COMPETENT, CaseDeed.ANSWER, CaseDeed.WANT_MORE, CaseDeed.HAND_BACK, CaseDeed.PASS_ON,
			CaseDeed.DELAY, CaseDeed.SUPPLEMENT, CaseDeed.CORRECT, CaseDeed.REOPEN, CaseDeed.ERASE);

	private final Petitions petitions;

	private final Agencies agencies;

	private final Clock clock;

	CaseCards(Petitions petitions, Agencies agencies, Clock clock) {
		this.petitions = petitions;
		this.agencies = agencies;
		this.clock = clock;
	}

	static About about(PetitionView petition) {
		return new About(KIND, petition.id().value());
	}

	/** {@code not-competent} for {@code NOT_COMPETENT}. */
	static String key(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Html quote(Words words, String text) {
		String shown = (text.length() > EXCERPT) ? text.substring(0, EXCERPT).strip() + "…" : text;
		return text.isEmpty() ? Html.EMPTY : words.html("petition.quote", "words", shown);
	}

	static Html files(Words words, int number) {
		return (number > 0) ? words.html("petition.files", "number", number) : Html.EMPTY;
	}

	/** A short sentence about a case. */
	Reply said(Words words, String key, PetitionView petition) {
		return Reply
			.of(words.html(key, "code", petition.code(), "date", petition.expectedOn(), "agency",
					agencyName(petition.agency())))
			.about(about(petition));
	}

	Html line(Words words, PetitionView petition) {
		return words.html("petition.line", "code", petition.code(), "kind", kind(words, petition), "state",
				state(words, petition), "date", day(petition.receivedAt()));
	}

	/** The state, the words in part, and what this person may do. */
	Reply brief(Turn turn, Dossier dossier) {
		return buttons(turn.words(), head(turn.words(), turn.actor(), dossier, false), dossier,
				this.petitions.possible(turn.actor(), dossier.petition().id()), true);
	}

	/** Everything this person may see, with the files. */
	Reply whole(Turn turn, Dossier dossier) {
		Reply reply = head(turn.words(), turn.actor(), dossier, true);
		if (isShownTo(turn.actor(), dossier.petition())) {
			for (Entry entry : dossier.entries()) {
				for (FileId file : entry.said().files()) {
					reply = reply.file(file);
				}
			}
		}
		return buttons(turn.words(), reply, dossier, this.petitions.possible(turn.actor(), dossier.petition().id()),
				false);
	}

	/**
	 * What whoever is told may do about it.
	 * @param possible the acts to offer
	 */
	Reply news(Words words, Html text, Dossier dossier, Set<Act> possible, boolean shown) {
		Html content = shown ? content(words, dossier) : words.html("petition.content-elsewhere");
		return buttons(words, Reply.of(Html.lines(text, content)).about(about(dossier.petition())), dossier, possible,
				true);
	}

	/** Police and military get content in chat only where they asked for it. */
	boolean isShown(AgencyId agency) {
		return this.agencies.find(agency).filter(AgencyView::contentInChat).isPresent();
	}

	String agencyName(@Nullable AgencyId agency) {
		return (agency != null) ? this.agencies.find(agency).map(AgencyView::name).orElse("") : "";
	}

	LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, this.clock.getZone());
	}

	private boolean isShownTo(Actor actor, PetitionView petition) {
		AgencyId agency = petition.agency();
		return actor.is(Role.CITIZEN) || actor.is(Role.COORDINATOR) || agency == null || isShown(agency);
	}

	private Reply head(Words words, Actor actor, Dossier dossier, boolean whole) {
		PetitionView petition = dossier.petition();
		List<Html> lines = new ArrayList<>();
		lines.add(words.html("petition.head", "code", petition.code(), "kind", kind(words, petition), "state",
				state(words, petition), "time", petition.receivedAt()));
		lines.add((petition.agency() != null)
				? words.html("petition.head.agency", "agency", agencyName(petition.agency())) : Html.EMPTY);
		lines.add((petition.expectedOn() != null && petition.state().isOpen())
				? words.html("petition.head.expected", "date", petition.expectedOn()) : Html.EMPTY);
		if (petition.erased()) {
			lines.add(words.html("petition.head.erased"));
		}
		else if (!isShownTo(actor, petition)) {
			lines.add(words.html("petition.content-elsewhere"));
		}
		else {
			lines.add(whole ? history(words, dossier) : content(words, dossier));
		}
		return Reply.of(Html.join("\n", lines)).about(about(petition));
	}

	private Html content(Words words, Dossier dossier) {
		Said report = dossier.report();
		List<Html> lines = new ArrayList<>(List.of(quote(words, report.words()), files(words, report.files().size()),
				particulars(words, dossier)));
		if (dossier.petition().state() == PetitionState.ANSWER_DRAFTED) {
			dossier.last(Act.ANSWER_DRAFTED)
				.ifPresent((draft) -> lines.add(Html.lines(words.html("petition.draft"),
						Html.text(draft.said().words()), files(words, draft.said().files().size()))));
		}
		return Html.join("\n", lines);
	}

	private Html history(Words words, Dossier dossier) {
		List<Html> lines = new ArrayList<>();
		for (Entry entry : dossier.entries()) {
			lines.add(words.html("petition.act." + entry.deed().act(), "time", entry.deed().at(), "agency",
					agencyName(entry.agency())));
			lines.add(entry.said().words().isEmpty() ? Html.EMPTY
					: words.html("petition.quote", "words", entry.said().words()));
			lines.add(files(words, entry.said().files().size()));
		}
		lines.add(particulars(words, dossier));
		return Html.join("\n", lines);
	}

	private Html particulars(Words words, Dossier dossier) {
		Particulars known = dossier.particulars();
		return Html.join("\n", List.of(
				(known.locality() != null) ? words.html("petition.locality", "locality", known.locality()) : Html.EMPTY,
				(known.latitude() != null) ? words.html("petition.place", "latitude", known.latitude().toString(),
						"longitude", String.valueOf(known.longitude())) : Html.EMPTY,
				(known.contact() != null) ? words.html("petition.contact", "phone", known.contact()) : Html.EMPTY,
				dossier.petition().anonymous() ? words.html("petition.anonymous") : Html.EMPTY));
	}

	/** What can be done with a case, in order. */
	static List<Choice> choices(Words words, Dossier dossier, Set<Act> possible, boolean withOpen) {
		PetitionView petition = dossier.petition();
		long draft = dossier.last(Act.ANSWER_DRAFTED).map(Entry::id).orElse(0L);
		List<Choice> choices = new ArrayList<>();
		for (CaseDeed deed : OFFERED) {
			boolean wanted = deed != CaseDeed.ERASE || petition.erasureAsked();
			if (wanted && possible.contains(CaseFormList.act(deed))) {
				choices.add(CaseButton.choice(words, deed, petition, draft));
			}
		}
		if (withOpen) {
			choices.add(CaseButton.choice(words, CaseDeed.OPEN, petition));
		}
		return choices;
	}

	private static Reply buttons(Words words, Reply reply, Dossier dossier, Set<Act> possible, boolean withOpen) {
		List<Choice> choices = choices(words, dossier, possible, withOpen);
		Reply more = reply;
		for (int i = 0; i < choices.size(); i += 2) {
			more = more.row(choices.subList(i, Math.min(i + 2, choices.size())));
		}
		return possible.contains(Act.RATED) ? more.row(RatingButton.choices(words, dossier.petition())) : more;
	}

	static String kind(Words words, PetitionView petition) {
		return words.plain("petition.kind." + petition.kind());
	}

	static Html state(Words words, PetitionView petition) {
		return words.html("petition.state." + petition.state());
	}

}
