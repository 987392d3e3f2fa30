package vn.nhipcau.petition.chat;

import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.petition.CaseWork;
import vn.nhipcau.petition.Petitions;

/** One form for each deed that takes words. */
@Configuration(proxyBeanMethods = false)
class CaseForms {

	@Bean
	CaseForm.Tools caseFormTools(Petitions petitions, Reading reading, CaseCards cards, Answered answered) {
		return new CaseForm.Tools(petitions, reading, cards, answered);
	}

	@Bean
	CaseForm supplementForm(CaseForm.Tools tools) {
		return new CaseForm(CaseDeed.SUPPLEMENT, CaseForm.More.NOTHING,
				(turn, id, filled) -> tools.petitions().supplement(turn.actor(), id, filled.said()), tools);
	}

	@Bean
	CaseForm reopenForm(CaseForm.Tools tools) {
		return new CaseForm(CaseDeed.REOPEN, CaseForm.More.NOTHING,
				(turn, id, filled) -> tools.petitions().reopen(turn.actor(), id, filled.said()), tools);
	}

	@Bean
	CaseForm notCompetentForm(CaseWork work, CaseForm.Tools tools) {
		return new CaseForm(CaseDeed.NOT_COMPETENT, CaseForm.More.NOTHING,
				(turn, id, filled) -> work.notCompetent(turn.actor(), id, filled.said()), tools);
	}

	@Bean
	CaseForm answerForm(CaseWork work, CaseForm.Tools tools) {
		return new CaseForm(CaseDeed.ANSWER, CaseForm.More.FILES,
				(turn, id, filled) -> work.draftAnswer(turn.actor(), id, filled.said()), tools);
	}

	@Bean
	CaseForm wantMoreForm(CaseWork work, CaseForm.Tools tools) {
		return new CaseForm(CaseDeed.WANT_MORE, CaseForm.More.NOTHING,
				(turn, id, filled) -> work.wantMore(turn.actor(), id, filled.said()), tools);
	}

	@Bean
	CaseForm handBackForm(CaseWork work, CaseForm.Tools tools) {
		return new CaseForm(CaseDeed.HAND_BACK, CaseForm.More.NOTHING,
				(turn, id, filled) -> work.handBack(turn.actor(), id, filled.said()), tools);
	}

	@Bean
	CaseForm returnForm(CaseWork work, CaseForm.Tools tools) {
		return new CaseForm(CaseDeed.RETURN, CaseForm.More.NOTHING,
				(turn, id, filled) -> work.returnDraft(turn.actor(), id, filled.seen(), filled.said()), tools);
	}

	@Bean
	CaseForm delayForm(CaseWork work, CaseForm.Tools tools) {
		return new CaseForm(CaseDeed.DELAY, CaseForm.More.DATE, (turn, id, filled) -> work.announceDelay(turn.actor(),
				id, filled.said(), Objects.requireNonNull(filled.date())), tools);
	}

}
