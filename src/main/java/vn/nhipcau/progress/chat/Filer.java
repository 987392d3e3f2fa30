package vn.nhipcau.progress.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Turn;
import vn.nhipcau.files.FileId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.progress.chat.Reading.Understood;

/** Files what was understood, and says it back. */
@Component
class Filer {

	private final Reports reports;

	private final Echo echo;

	private final ObstacleForm obstacle;

	Filer(Reports reports, Echo echo, ObstacleForm obstacle) {
		this.reports = reports;
		this.echo = echo;
		this.obstacle = obstacle;
	}

	void file(Turn turn, ObligationId work, Understood understood) {
		file(turn, work, understood, "", List.of());
	}

	/**
	 * @param written kept with the report when it says more than a figure
	 */
	void file(Turn turn, ObligationId work, Understood understood, String written, List<FileId> files) {
		boolean unnamed = "".equals(understood.obstacle());
		if (!unnamed || understood.progress() != null || !files.isEmpty()) {
			this.echo.filed(turn, work,
					this.reports.file(turn.actor(), Ref.now(work), draft(understood, written, files)));
		}
		if (unnamed) {
			turn.open(this.obstacle, WorkForm.about(work));
		}
	}

	private static Draft draft(Understood understood, String written, List<FileId> files) {
		Evidence sent = Evidence.files(files);
		String obstacle = understood.obstacle();
		if (understood.done()) {
			return Draft.result(sent);
		}
		if (obstacle != null && !obstacle.isEmpty()) {
			return Draft.obstacle("").with(understood.progress()).with(new Evidence(obstacle, null, files));
		}
		return Draft.progress((understood.progress() != null) ? understood.progress() : Progress.UNDER_WAY)
			.with(new Evidence(saysMore(written) ? written : null, null, files));
	}

	/** "xong 60%" is said by the figure; a sentence with its circumstances is kept. */
	private static boolean saysMore(String written) {
		return written.codePoints().filter(Character::isWhitespace).count() > 3;
	}

}
