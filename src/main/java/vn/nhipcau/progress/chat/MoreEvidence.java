package vn.nhipcau.progress.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationId;

/** {@code [Gửi minh chứng]}: for a result that is recorded already. */
@Component
class MoreEvidence implements Callback<MoreEvidence.Add> {

	private final EvidenceForm form;

	MoreEvidence(EvidenceForm form) {
		this.form = form;
	}

	record Add(long report, long work) {
	}

	@Override
	public String prefix() {
		return "pge1";
	}

	@Override
	public Class<Add> payload() {
		return Add.class;
	}

	@Override
	public void pressed(Turn turn, Add add) {
		turn.open(this.form, WorkForm.about(new ObligationId(add.work())).with("report", String.valueOf(add.report())));
	}

}
