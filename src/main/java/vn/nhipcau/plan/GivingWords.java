package vn.nhipcau.plan;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.plan.Giving.AlreadyApproved;
import vn.nhipcau.plan.Giving.Given;

/** Says what became of a wish to give work. */
public final class GivingWords {

	private GivingWords() {
	}

	public static Html of(Words words, Giving giving) {
		if (giving instanceof Given given) {
			long agencies = given.obligations().stream().map((one) -> one.agency()).distinct().count();
			long doubtful = given.tasks().stream().filter(TaskView::doubtful).count();
			return words.html("plan.given", "document", given.plan().reference(), "tasks", given.tasks().size(),
					"agencies", agencies, "owed", given.obligations().size(), "doubtful", doubtful);
		}
		if (giving instanceof AlreadyApproved known) {
			return words.html("plan.already-approved", "document", known.plan().reference(), "moment",
					known.plan().approvedAt());
		}
		return words.html("plan.refused." + giving.getClass().getSimpleName());
	}

}
