package vn.nhipcau.progress.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Reports;

/** What stands in the way; it goes to the coordinator. */
@Component
class ObstacleForm extends WorkForm {

	private final Reports reports;

	private final Echo echo;

	private final Persons persons;

	private final Wordings wordings;

	ObstacleForm(Reports reports, Echo echo, Persons persons, Wordings wordings) {
		super("vuongmac");
		this.reports = reports;
		this.echo = echo;
		this.persons = persons;
		this.wordings = wordings;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Parts parts = new Parts(answers, "vm");
		return parts.text().isEmpty() ? Optional.of(words(turn.words(), parts,
				turn.words().html("progress.ask-obstacle", "focalAgency", this.persons.focalAgency(turn.words(), null)),
				this.wordings.today())) : Optional.empty();
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Parts parts = new Parts(answers, "vm");
		Evidence said = new Evidence(parts.text(), null, parts.files());
		this.echo.filed(turn, work(answers),
				this.reports.file(turn.actor(), Ref.now(work(answers)), Draft.obstacle("").with(said)));
	}

}
