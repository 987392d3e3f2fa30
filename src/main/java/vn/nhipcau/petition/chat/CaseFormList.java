package vn.nhipcau.petition.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Form;
import vn.nhipcau.petition.Act;

/** Which form a button opens, and which act it leads to. */
@Component
class CaseFormList {

	private final List<CaseForm> forms;

	private final AssignForm assign;

	private final PassOnForm passOn;

	private final CorrectForm correct;

	CaseFormList(List<CaseForm> forms, AssignForm assign, PassOnForm passOn, CorrectForm correct) {
		this.forms = forms;
		this.assign = assign;
		this.passOn = passOn;
		this.correct = correct;
	}

	Form of(CaseDeed deed) {
		if (deed == CaseDeed.ASSIGN) {
			return this.assign;
		}
		if (deed == CaseDeed.PASS_ON) {
			return this.passOn;
		}
		if (deed == CaseDeed.CORRECT) {
			return this.correct;
		}
		String name = "petition-" + CaseCards.key(deed);
		return this.forms.stream().filter((form) -> form.name().equals(name)).findFirst().orElseThrow();
	}

	/** Whoever may prepare the answer may also pass it on to a colleague. */
	static Act act(CaseDeed deed) {
		return switch (deed) {
			case ASSIGN -> Act.ASSIGNED;
			case NOT_COMPETENT -> Act.NOT_COMPETENT;
			case ANSWER, PASS_ON -> Act.ANSWER_DRAFTED;
			case WANT_MORE -> Act.MORE_WANTED;
			case HAND_BACK -> Act.TRANSFERRED;
			case APPROVE -> Act.ANSWERED;
			case RETURN -> Act.ANSWER_RETURNED;
			case DELAY -> Act.DELAYED;
			case SUPPLEMENT -> Act.SUPPLEMENTED;
			case CORRECT -> Act.CORRECTED;
			case REOPEN -> Act.REOPENED;
			case ERASE -> Act.ERASED;
			case OPEN -> throw new IllegalArgumentException("Reading is no act");
		};
	}

}
