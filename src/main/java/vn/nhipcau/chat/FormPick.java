package vn.nhipcau.chat;

import org.springframework.stereotype.Component;

/** A form's option was pressed. */
@Component
class FormPick implements Callback<FormPick.Pick> {

	private final Forms forms;

	FormPick(Forms forms) {
		this.forms = forms;
	}

	/**
	 * @param run the filling-in it belongs to; {@code step} and {@code value} the
	 * question and option
	 */
	record Pick(long run, int step, String value) {
	}

	@Override
	public String prefix() {
		return "fp1";
	}

	@Override
	public Class<Pick> payload() {
		return Pick.class;
	}

	@Override
	public void pressed(Turn turn, Pick pick) {
		this.forms.pick((CurrentTurn) turn, pick);
	}

}
