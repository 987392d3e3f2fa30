package vn.nhipcau.webchat;

import java.util.Map;

import org.springframework.stereotype.Component;

/** What another module might say at the top of the page. */
@Component
class Announcement implements PageNotice {

	private volatile boolean speaks;

	void speak(boolean speaks) {
		this.speaks = speaks;
	}

	@Override
	public Notice at(Visit visit) {
		return this.speaks
				? new Notice("D<LIỆU GIẢ ĐỊNH", "test/seats :: line",
						Map.of("seat", visit.chat().map(Object::toString).orElse("chưa nói gì")))
				: new Notice(null, null, Map.of());
	}

}
