package vn.nhipcau.progress.chat;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Reports;

/** The steps that need a reason. */
final class ReasonForms {

	private ReasonForms() {
	}

	/** {@code Không thuộc nhiệm vụ của cơ quan}: the coordinator is asked. */
	@Component
	static class NotOurs extends ReasonForm {

		private final Reports reports;

		private final Echo echo;

		NotOurs(Reports reports, Echo echo, Wordings wordings) {
			super("khongthuoc", wordings, false);
			this.reports = reports;
			this.echo = echo;
		}

		@Override
		public void finish(Turn turn, Answers answers) {
			Evidence said = new Evidence(reason(answers), null, new Parts(answers, "lydo").files());
			this.echo.filed(turn, work(answers),
					this.reports.file(turn.actor(), Ref.now(work(answers)), Draft.notOurs("").with(said)));
		}

	}

	/** {@code Đề nghị bổ sung}: why, and by when. */
	@Component
	static class More extends ReasonForm {

		private final Reports reports;

		private final Echo echo;

		More(Reports reports, Echo echo, Wordings wordings) {
			super("bosung", wordings, true);
			this.reports = reports;
			this.echo = echo;
		}

		@Override
		public void finish(Turn turn, Answers answers) {
			this.echo.judged(turn, work(answers), this.reports.askForMore(turn.actor(), seen(answers), reason(answers),
					LocalDate.parse(answers.get("han"))));
		}

	}

	/** {@code Thôi theo dõi}. */
	@Component
	static class Stop extends ReasonForm {

		private final Reports reports;

		private final Echo echo;

		Stop(Reports reports, Echo echo, Wordings wordings) {
			super("thoitheodoi", wordings, false);
			this.reports = reports;
			this.echo = echo;
		}

		@Override
		public void finish(Turn turn, Answers answers) {
			this.echo.judged(turn, work(answers),
					this.reports.stopFollowing(turn.actor(), seen(answers), reason(answers)));
		}

	}

	/** It stays the agency's work. */
	@Component
	static class Keep extends ReasonForm {

		private final Reports reports;

		private final Echo echo;

		Keep(Reports reports, Echo echo, Wordings wordings) {
			super("vanthuoc", wordings, false);
			this.reports = reports;
			this.echo = echo;
		}

		@Override
		public void finish(Turn turn, Answers answers) {
			this.echo.judged(turn, work(answers), this.reports.keep(turn.actor(), seen(answers), reason(answers)));
		}

	}

}
