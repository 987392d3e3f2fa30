package vn.nhipcau.progress;

import org.jspecify.annotations.Nullable;

/**
 * How far work has come.
 *
 * @param percent 0 to 100; 0 for not started, {@code null} for under way without a figure
 */
public record Progress(@Nullable Integer percent, @Nullable Figure figure) {

	public static final Progress NOT_STARTED = new Progress(0, null);

	public static final Progress UNDER_WAY = new Progress(null, null);

	public Progress {
		if (percent != null && (percent < 0 || percent > 100)) {
			throw new IllegalArgumentException("Not a percentage: " + percent);
		}
	}

	public static Progress percent(int percent) {
		return new Progress(percent, null);
	}

	public static Progress figure(Figure figure) {
		return new Progress(figure.percent(), figure);
	}

}
