package vn.nhipcau.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other end of {@link GuardedReader}: a process that reads one file from standard
 * input, writes what came of it to standard output, and ends. It knows no database, no
 * key and no network address.
 */
final class ReadingProcess {

	/** Exit status when its time is over. */
	static final int TOO_SLOW = 4;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ReadingProcess() {
	}

	/**
	 * As it goes from one process to the other.
	 *
	 * @param draft {@code null} when it was refused
	 */
	record Answer(@Nullable PlanDraft draft, @Nullable SourceText text, Reading.@Nullable Reason refused) {

		static Answer of(Reading reading) {
			return (reading instanceof Reading.Read read) ? new Answer(read.draft(), read.text(), null)
					: new Answer(null, null, ((Reading.Refused) reading).reason());
		}

		static Reading parse(byte[] json) {
			Answer answer = JSON.readValue(json, Answer.class);
			if (answer.draft() != null && answer.text() != null) {
				return new Reading.Read(answer.draft(), answer.text());
			}
			return new Reading.Refused((answer.refused() != null) ? answer.refused() : Reading.Reason.DAMAGED);
		}

	}

	/**
	 * @param arguments the seconds it may take
	 */
	public static void main(String[] arguments) throws IOException {
		endAfter(Duration.ofSeconds(Long.parseLong(arguments[0])));
		OutputStream answer = System.out;
		System.setOut(System.err);
		answer.write(JSON.writeValueAsBytes(Answer.of(read(System.in))));
		answer.flush();
		Runtime.getRuntime().halt(0);
	}

	private static Reading read(InputStream file) throws IOException {
		return new PlanReader().read(file.readNBytes(PlanReader.LARGEST_FILE + 1));
	}

	/** Also when nobody is left who would wait for it. */
	private static void endAfter(Duration limit) {
		Thread end = new Thread(() -> {
			try {
				Thread.sleep(limit.toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			Runtime.getRuntime().halt(TOO_SLOW);
		}, "end");
		end.setDaemon(true);
		end.start();
	}

}
