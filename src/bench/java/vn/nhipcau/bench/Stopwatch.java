package vn.nhipcau.bench;

import java.util.Arrays;
import java.util.List;

/** Does something some thirty times, warm, and prints how long it took. */
class Stopwatch {

	private static final int WARM = 15;

	private static final int MOST = 30;

	private static final int LEAST = 5;

	/** No longer for one figure, once it has been measured a few times. */
	private static final long PATIENCE = 8_000_000_000L;

	private final List<String> wanted;

	/**
	 * @param wanted parts of the names of what is to be measured; {@code all} for all
	 */
	Stopwatch(List<String> wanted) {
		this.wanted = wanted;
	}

	void measure(String name, Runnable work) {
		measure(name, () -> {
		}, work);
	}

	void measure(String name, Runnable before, Runnable work) {
		if (this.wanted.stream().noneMatch((part) -> part.equals("all") || name.contains(part))) {
			return;
		}
		long[] nanos = new long[MOST];
		int done = 0;
		long end = System.nanoTime() + PATIENCE;
		try {
			for (int i = 0; i < WARM && System.nanoTime() < end; i++) {
				before.run();
				work.run();
			}
			end = System.nanoTime() + PATIENCE;
			while (done < MOST && (done < LEAST || System.nanoTime() < end)) {
				before.run();
				long start = System.nanoTime();
				work.run();
				nanos[done++] = System.nanoTime() - start;
			}
			long[] sorted = Arrays.copyOf(nanos, done);
			Arrays.sort(sorted);
			System.out.printf("GROWTH\t%s\t%.2f\t%.2f\t%d%n", name, sorted[done / 2] / 1e6,
					sorted[(int) Math.min(done - 1, Math.ceil(done * 0.95) - 1)] / 1e6, done);
		}
		catch (RuntimeException ex) {
			System.out.printf("GROWTH\t%s\tfailed\t%s%n", name, String.valueOf(ex.getMessage()).lines().findFirst());
		}
	}

}
