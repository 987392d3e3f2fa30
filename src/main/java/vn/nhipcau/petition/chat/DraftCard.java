package vn.nhipcau.petition.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Folding;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.About;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.petition.PetitionKind;
import vn.nhipcau.petition.PetitionSettings;
import vn.nhipcau.petition.PetitionView;

/** Shows a citizen what is about to be sent, and that it was received. */
@Component
class DraftCard {

	private final PetitionSettings settings;

	private final Channels channels;

	DraftCard(PetitionSettings settings, Channels channels) {
		this.settings = settings;
		this.channels = channels;
	}

	Html withLocality(Words words, Draft draft) {
		return Html.lines(shown(words, draft), words.html("petition.report.locality"));
	}

	Html review(Words words, Draft draft) {
		return Html.lines(shown(words, draft), words.html("petition.report.review"));
	}

	/** Nothing was sent, nothing is kept, and there is another way. */
	Reply declined(Words words) {
		PetitionSettings.Reception reception = this.settings.reception();
		return Reply.of(words.html("petition.report.declined", "place", reception.place(), "hours", reception.hours()));
	}

	Html consent(Turn turn) {
		Words words = turn.words();
		String platform = "petition.platform." + turn.address().channel();
		return words.html("petition.consent", "agency", this.settings.steward(), "months",
				this.settings.keptFor().toTotalMonths(), "platform",
				words.html(words.has(platform) ? platform : "petition.platform.other"));
	}

	/** Where the channel has links, one is given that can be kept, and opens the case. */
	Reply receipt(Turn turn, PetitionView petition) {
		Words words = turn.words();
		String key = (petition.expectedOn() != null) ? "petition.receipt" : "petition.receipt.undated";
		List<Reply.Choice> link = this.channels.link(turn.address(), petition.code().value())
			.map((href) -> Reply.link(words.plain("petition.button.open-later"), href))
			.stream()
			.toList();
		return Reply
			.of(words.html(key, "time", petition.receivedAt(), "code", petition.code(), "date", petition.expectedOn()))
			.row(CaseButton.choice(words, CaseDeed.SUPPLEMENT, petition),
					CaseButton.choice(words, CaseDeed.CORRECT, petition))
			.row(link)
			.about(new About(CaseCards.KIND, petition.id().value()));
	}

	/** What was chosen, else what the words sound like. */
	PetitionKind kind(Words words, Draft draft) {
		String folded = " " + Folding.fold(draft.bundle().words()) + " ";
		for (PetitionKind kind : List.of(PetitionKind.COMMENDATION, PetitionKind.SUGGESTION, PetitionKind.PETITION)) {
			boolean sounds = words.list("petition.kind." + kind + ".words")
				.stream()
				.anyMatch((word) -> folded.contains(" " + Folding.fold(word) + " "));
			if (sounds) {
				return draft.kind(kind);
			}
		}
		return draft.kind(PetitionKind.FEEDBACK);
	}

	private Html shown(Words words, Draft draft) {
		return Html.join("\n", List.of(
				words.html("petition.report.draft", "kind", words.plain("petition.kind." + kind(words, draft))),
				CaseCards.quote(words, draft.bundle().words()), CaseCards.files(words, draft.bundle().files().size()),
				draft.hasPlace() ? words.html("petition.report.place") : Html.EMPTY,
				(draft.locality() != null) ? words.html("petition.locality", "locality", draft.locality()) : Html.EMPTY,
				(draft.phone() != null && !draft.isAnonymous()) ? words.html("petition.contact", "phone", draft.phone())
						: Html.EMPTY,
				draft.isAnonymous() ? words.html("petition.report.anonymous") : Html.EMPTY));
	}

}
