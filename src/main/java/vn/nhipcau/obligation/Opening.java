package vn.nhipcau.obligation;

import java.util.List;

/** What became of a wish to open obligations. */
public sealed interface Opening permits Opening.Opened, Refused.NotYours {

	/** All of them, in the order given. */
	record Opened(List<ObligationView> obligations) implements Opening {

		public Opened {
			obligations = List.copyOf(obligations);
		}

	}

}
