package vn.nhipcau.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.About;

/** Small features that only tests have: a form, a counter, a fault, a job. */
class TestFeatures {

	/** Says how often it was called in this conversation. */
	@Component
	static class CountCommand extends NamedCommand implements Callback<CountCommand.Count> {

		record Count(int next) {
		}

		CountCommand() {
			super("dem");
		}

		@Override
		public void run(Turn turn, String argument) {
			turn.say(Reply.of(Html.text("Đã đếm 1"))
				.row(Reply.press("Đếm tiếp", new Count(2)))
				.about(new About("test", 7)));
		}

		@Override
		public String prefix() {
			return "tc1";
		}

		@Override
		public Class<Count> payload() {
			return Count.class;
		}

		@Override
		public void pressed(Turn turn, Count count) {
			turn.replace(Reply.of(Html.text("Đã đếm " + count.next()))
				.row(Reply.press("Đếm tiếp", new Count(count.next() + 1)))
				.about(new About("test", 7)));
		}

	}

	@Component
	static class BrokenCommand extends NamedCommand {

		BrokenCommand() {
			super("hong");
		}

		@Override
		public void run(Turn turn, String argument) {
			turn.say(Reply.of(Html.text("không bao giờ được gửi")));
			throw new IllegalStateException("hỏng có chủ ý");
		}

	}

	/** Ends as a program does that has called itself too often. */
	@Component
	static class OverflowingCommand extends NamedCommand {

		OverflowingCommand() {
			super("tran");
		}

		@Override
		public void run(Turn turn, String argument) {
			throw new StackOverflowError("tràn có chủ ý");
		}

	}

	/** Fails as if the database were away, while a test wants it so. */
	@Component
	static class PassingCommand extends NamedCommand {

		static volatile boolean away;

		/** The commit comes about, and nobody hears of it. */
		static volatile boolean cutAtCommit;

		PassingCommand() {
			super("tamthoi");
		}

		@Override
		public void run(Turn turn, String argument) {
			if (away) {
				throw new QueryTimeoutException("vắng có chủ ý");
			}
			if (cutAtCommit) {
				TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
					@Override
					public void afterCommit() {
						throw new QueryTimeoutException("đứt có chủ ý");
					}
				});
			}
			turn.say(Reply.of(Html.text("đã có lại")));
		}

	}

	@Component
	static class OfficialsOnly extends NamedCommand {

		OfficialsOnly() {
			super("canbo");
		}

		@Override
		public boolean allows(Actor actor) {
			return actor.is(Role.OFFICIAL);
		}

		@Override
		public void run(Turn turn, String argument) {
			turn.say(Reply.of(Html.text("chỉ cán bộ thấy")));
		}

	}

	@Component
	static class SlowCommand extends NamedCommand implements Job<SlowCommand.Ask, SlowCommand.Sum> {

		record Ask(int a, int b) {
		}

		record Sum(int sum) {
		}

		SlowCommand() {
			super("cong");
		}

		@Override
		public void run(Turn turn, String argument) {
			String[] numbers = argument.split(" ");
			turn.later(this, new Ask(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])),
					Reply.of(Html.text("đang xử lý…")));
		}

		@Override
		public String kind() {
			return "test.sum";
		}

		@Override
		public Class<Ask> request() {
			return Ask.class;
		}

		@Override
		public Class<Sum> result() {
			return Sum.class;
		}

		@Override
		public Duration limit() {
			return Duration.ofSeconds(5);
		}

		@Override
		public Sum run(Ask request) {
			return new Sum(Math.addExact(request.a(), request.b()));
		}

		@Override
		public void done(Turn turn, Sum result) {
			turn.say(Reply.of(Html.text("Tổng là " + result.sum())));
		}

		@Override
		public void failed(Turn turn, Ask request, String reference) {
			turn.say(Reply.of(Html.text("Không cộng được, mã " + reference)));
		}

	}

	/** Knows what "this" is. */
	@Component
	static class ThisListener implements Listener {

		@Override
		public int rank() {
			return 50;
		}

		@Override
		public boolean hears(Turn turn) {
			String text = turn.said().text();
			if (text == null || !Folding.fold(text).equals("cai nay")) {
				return false;
			}
			turn.say(Reply.of(Html.text(turn.about("test").map((about) -> "đó là " + about.id()).orElse("không rõ"))));
			return true;
		}

	}

	@Component
	static class ColourCommand extends NamedCommand {

		private final ColourForm form;

		ColourCommand(ColourForm form) {
			super("mau");
			this.form = form;
		}

		@Override
		public void run(Turn turn, String argument) {
			turn.open(this.form, Answers.none());
		}

	}

	@Component
	static class ColourForm implements Form {

		/** Tests raise it as a new release would. */
		static int version = 1;

		@Override
		public String name() {
			return "mau";
		}

		@Override
		public int version() {
			return version;
		}

		@Override
		public Optional<Question> next(Turn turn, Answers answers) {
			if (!answers.has("ten")) {
				return Optional.of(Question.open("ten", Html.text("Tên là gì?"),
						(said) -> said.text() != null && said.text().length() >= 3 ? new Question.Accepted(said.text())
								: new Question.Refused(Html.text("Tên phải có ít nhất 3 chữ."))));
			}
			if (!answers.has("mau")) {
				return Optional.of(Question.choice("mau", Html.text("Màu gì?"),
						List.of(new Question.Option("do", "Đỏ"), new Question.Option("xanh", "Xanh"))));
			}
			if (!answers.has("tuoi")) {
				return Optional.of(Question.open("tuoi", Html.text("Bao nhiêu tuổi?"),
						(said) -> said.text() != null && said.text().matches("\\d+")
								? new Question.Accepted(said.text())
								: new Question.Refused(Html.text("Xin nhập một số.")))
					.number()
					.optional());
			}
			return Optional.empty();
		}

		@Override
		public Optional<Html> summary(Turn turn, Answers answers) {
			return Optional.of(Html.text("Tóm tắt: " + answers.get("ten") + ", " + answers.get("mau") + ", "
					+ answers.find("tuoi").orElse("không rõ tuổi")));
		}

		@Override
		public void finish(Turn turn, Answers answers) {
			turn.say(Reply.of(Html.text("Đã lưu " + answers.get("ten"))));
		}

	}

	abstract static class NamedCommand implements Command {

		private final String name;

		NamedCommand(String name) {
			this.name = name;
		}

		@Override
		public String name() {
			return this.name;
		}

		@Override
		public String alias() {
			return "test" + this.name;
		}

		@Override
		public boolean allows(Actor actor) {
			return true;
		}

	}

}
