package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.ObstacleDraft;
import vn.nhipcau.importer.source.Passage;

/** The sentence that says where difficulties are to be told. */
final class Obstacles {

	private static final Pattern DIFFICULTIES = Pattern.compile(
			"(?:trong qua trinh|neu co|neu phat sinh|khi co|truong hop|gap)\\b.{0,80}?(?:kho khan|vuo?ng ma?c|phat sinh|sua doi, bo sung)"
					+ "|(?:kho khan|vuo?ng ma?c)[^.;]{0,60}\\(neu co\\)");

	/** "kịp thời phản ánh": as far as the telling may stand behind the agency. */
	private static final int NEAR = 16;

	private static final Pattern TELLS = Pattern.compile(
			"\\b(?:phan anh|bao cao|kip thoi gui|gui|phoi hop voi|thong tin|kien nghi)(?: kip thoi)?(?: bang van ban)?(?: ve| den| cho| voi)? "
					+ "|\\b(?:ve|den|toi) (?=so |van phong |ubnd |uy ban |ban |phong |cong an |co quan )");

	private Obstacles() {
	}

	static boolean isObstacle(Passage sentence) {
		return DIFFICULTIES.matcher(sentence.bare()).find() && TELLS.matcher(sentence.bare()).find();
	}

	/**
	 * "Các sở triển khai … và báo cáo UBND tỉnh nếu có vướng mắc": work before the
	 * telling.
	 */
	static boolean ordersMore(Passage sentence) {
		Assignee who = Assignee.opening(sentence);
		Matcher difficulties = DIFFICULTIES.matcher(sentence.bare());
		Matcher tells = TELLS.matcher(sentence.bare());
		return who != null && difficulties.find() && difficulties.start() > who.end() && tells.find(who.end())
				&& tells.start() > who.end() + NEAR;
	}

	static @Nullable ObstacleDraft of(Passage sentence) {
		List<String> to = new ArrayList<>();
		Matcher tells = TELLS.matcher(sentence.bare());
		while (tells.find()) {
			Agencies agencies = Agencies.at(sentence, tells.end());
			if (agencies != null) {
				agencies.names().stream().filter((name) -> !to.contains(name)).forEach(to::add);
			}
		}
		return to.isEmpty() ? null : new ObstacleDraft(List.copyOf(to), sentence.text(), sentence.place());
	}

}
