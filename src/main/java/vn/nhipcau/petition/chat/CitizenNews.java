package vn.nhipcau.petition.chat;

import java.util.function.Function;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.files.FileId;
import vn.nhipcau.petition.CaseWork;
import vn.nhipcau.petition.MoreWanted;
import vn.nhipcau.petition.PetitionAnswered;
import vn.nhipcau.petition.PetitionAssigned;
import vn.nhipcau.petition.PetitionClosed;
import vn.nhipcau.petition.PetitionDelayed;
import vn.nhipcau.petition.PetitionErased;
import vn.nhipcau.petition.PetitionEvent;
import vn.nhipcau.petition.PetitionHandedOver;
import vn.nhipcau.petition.PetitionNotCompetent;

/** Tells citizens of each change of their case, without being asked. */
@Component
class CitizenNews {

	private final Messenger messenger;

	private final CaseWork work;

	private final CaseCards cards;

	CitizenNews(Messenger messenger, CaseWork work, CaseCards cards) {
		this.messenger = messenger;
		this.work = work;
		this.cards = cards;
	}

	@EventListener
	void assigned(PetitionAssigned event) {
		tell(event, (words) -> reply(words, event, "petition.news.assigned"));
	}

	@EventListener
	void handedOver(PetitionHandedOver event) {
		tell(event, (words) -> reply(words, event, "petition.news.handed-over"));
	}

	@EventListener
	void moreWanted(MoreWanted event) {
		tell(event,
				(words) -> withFiles(event,
						Reply.of(words.html("petition.news.more-wanted", "code", event.petition().code(), "items",
								event.entry().said().words(), "date", this.work.moreWantedBy())))
					.row(CaseButton.choice(words, CaseDeed.SUPPLEMENT, event.petition())));
	}

	/** The answer, and below it a question that is answered by one of four buttons. */
	@EventListener
	void answered(PetitionAnswered event) {
		tell(event, (words) -> withFiles(event, reply(words, event, "petition.news.answered"))
			.row(CaseButton.choice(words, CaseDeed.REOPEN, event.petition())));
		tell(event, (words) -> reply(words, event, "petition.news.rate")
			.row(RatingButton.choices(words, event.petition())));
	}

	@EventListener
	void delayed(PetitionDelayed event) {
		tell(event, (words) -> withFiles(event, reply(words, event, "petition.news.delayed")));
	}

	@EventListener
	void notCompetent(PetitionNotCompetent event) {
		tell(event, (words) -> withFiles(event, reply(words, event, "petition.news.not-competent")));
	}

	@EventListener
	void closed(PetitionClosed event) {
		tell(event, (words) -> reply(words, event, "petition.news.closed"));
	}

	@EventListener
	void erased(PetitionErased event) {
		if (!event.actor().is(Role.CITIZEN)) {
			tell(event, (words) -> reply(words, event, "petition.erased"));
		}
	}

	private Reply reply(Words words, PetitionEvent event, String key) {
		return Reply.of(words.html(key, "code", event.petition().code(), "agency",
				this.cards.agencyName(event.entry().agency()), "words", event.entry().said().words(), "day",
				this.cards.day(event.entry().deed().at()), "date", event.petition().expectedOn()));
	}

	private static Reply withFiles(PetitionEvent event, Reply reply) {
		Reply all = reply;
		for (FileId file : event.entry().said().files()) {
			all = all.file(file);
		}
		return all;
	}

	private void tell(PetitionEvent event, Function<Words, Reply> text) {
		this.messenger.tell(event.citizen(),
				Notice.of((words) -> text.apply(words).about(CaseCards.about(event.petition()))));
	}

}
