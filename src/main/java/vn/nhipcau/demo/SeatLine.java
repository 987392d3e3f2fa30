package vn.nhipcau.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;
import vn.nhipcau.webchat.PageNotice;
import vn.nhipcau.webchat.Visit;

/** The banner of every page of the demo, and the line of chairs below it. */
@Component
@ConditionalOnBooleanProperty("nhipcau.demo")
class SeatLine implements PageNotice {

	private final Chairs chairs;

	private final Dictionary dictionary;

	SeatLine(Chairs chairs, Dictionary dictionary) {
		this.chairs = chairs;
		this.dictionary = dictionary;
	}

	/**
	 * @param here whether this browser sits on it
	 */
	public record Seat(String chair, String label, boolean here) {
	}

	@Override
	public Notice at(Visit visit) {
		Words words = this.dictionary.in(visit.language());
		Chair here = visit.chat().flatMap(this.chairs::at).orElse(null);
		List<Seat> seats = Arrays.stream(Chair.values())
			.map((chair) -> new Seat(chair.name(), words.plain(chair.key()), chair == here))
			.toList();
		return new Notice(words.plain("demo.banner"), "demo/seats :: line",
				Map.of("open", here == null, "seats", seats, "label", words.plain("demo.seats"), "hints",
						List.of(words.plain("demo.hint.1"), words.plain("demo.hint.2"), words.plain("demo.hint.3"))));
	}

}
