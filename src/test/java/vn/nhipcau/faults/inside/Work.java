package vn.nhipcau.faults.inside;

/** How the officials of the suite and their work are called. */
public final class Work {

	private static final long FIRST_CHAT = 900_000_000;

	private Work() {
	}

	public static String chat(int number) {
		return Long.toString(FIRST_CHAT + number);
	}

	public static String title(int number) {
		return "Việc thử số %06d.".formatted(number);
	}

}
