package vn.nhipcau.summary.chart;

import java.awt.Font;
import java.io.InputStream;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The font in which pictures are written: DejaVu Sans, which comes with the application,
 * because a server often has no font that knows Vietnamese, and sometimes none at all.
 */
@Component
public class ChartFont {

	/** Letters with two marks, which are the first to go wrong. */
	private static final String SAMPLE = "ẾỆỖỘỚỰẴẪỮỠđĐ";

	private static final Logger log = LoggerFactory.getLogger(ChartFont.class);

	private volatile Optional<Font> font = Optional.empty();

	private volatile String fault = "";

	ChartFont() {
		try (InputStream stream = ChartFont.class.getResourceAsStream("/fonts/DejaVuSans.ttf")) {
			Font loaded = Font.createFont(Font.TRUETYPE_FONT, java.util.Objects.requireNonNull(stream));
			if (loaded.canDisplayUpTo(SAMPLE) >= 0) {
				throw new IllegalStateException("the font lacks Vietnamese letters");
			}
			this.font = Optional.of(loaded);
		}
		catch (Exception | LinkageError ex) {
			this.fault = "No picture can be drawn: " + ex;
			log.warn(this.fault);
		}
	}

	Optional<Font> font() {
		return this.font;
	}

	/** Why no picture can be drawn; empty when one can. */
	String fault() {
		return this.fault;
	}

}
