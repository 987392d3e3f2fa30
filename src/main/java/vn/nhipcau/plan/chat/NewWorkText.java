package vn.nhipcau.plan.chat;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.MailText;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.plan.PlanView;
import vn.nhipcau.plan.chat.NewWork.Share;

/** The words of new work. */
@Component
class NewWorkText {

	/** So many are named; the others are counted. */
	private static final int NAMED = 5;

	Reply forPerson(Words words, PlanView plan, List<Share> shares) {
		List<Html> parts = new ArrayList<>();
		shares.forEach((share) -> parts.add(share(words, plan, share, "plan.new-work")));
		parts.add(footer(words, shares));
		return Reply.of(Html.join("\n\n", parts))
			.row(Reply.press(words.plain("plan.button.received"), new ReceivePlan.Received(plan.id().value())),
					Reply.press(words.plain("plan.button.mine"), new RunCommand.Run("viec", "")));
	}

	/** The same by mail, where there is no button to press. */
	MailText byMail(Words words, PlanView plan, List<Share> shares) {
		boolean commanded = shares.stream().anyMatch((share) -> share.agency().isCommanded());
		int count = shares.stream().mapToInt((share) -> share.work().size()).sum();
		List<Html> parts = new ArrayList<>();
		shares.forEach((share) -> parts.add(share(words, plan, share, "plan.mail.new-work")));
		parts.add(footer(words, shares));
		return new MailText(words.plain(commanded ? "plan.mail.subject" : "plan.mail.subject.requested", "n", count),
				Html.join("\n\n", parts));
	}

	Reply forCoordinator(Words words, PlanView plan, List<Share> unreached) {
		Html lines = Html.join("\n",
				unreached.stream()
					.map((share) -> words.html("plan.not-joined.line", "agency", share.agency().name(), "n",
							share.work().size()))
					.toList());
		return Reply
			.of(words.html("plan.not-joined", "document", plan.reference(), "n", unreached.size(), "agencies", lines));
	}

	/** Police and military get no content, only how much and where it stands. */
	private static Html footer(Words words, List<Share> shares) {
		boolean asked = shares.stream().noneMatch((share) -> share.agency().isCommanded());
		return words.html(asked ? "plan.footer.requested" : "plan.footer");
	}

	private static Html share(Words words, PlanView plan, Share share, String ofCommanded) {
		boolean commanded = share.agency().isCommanded();
		Html head = words.html(commanded ? ofCommanded : "plan.new-work.requested", "agency", share.agency().name(),
				"n", share.work().size(), "document", plan.reference());
		return share.agency().contentInChat() ? Html.lines(head, items(words, share.work())) : head;
	}

	private static Html items(Words words, List<ObligationView> work) {
		List<Html> lines = new ArrayList<>();
		work.stream().limit(NAMED).forEach((one) -> lines.add(item(words, one)));
		if (work.size() > NAMED) {
			lines.add(words.html("plan.new-work.more", "n", work.size() - NAMED));
		}
		return Html.join("\n", lines);
	}

	private static Html item(Words words, ObligationView one) {
		return words.html("plan.new-work.item", "code", one.code(), "title", one.title(), "dated",
				String.valueOf(one.lastDay() != null && !one.requested()), "day", one.lastDay());
	}

}
