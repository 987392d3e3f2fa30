package vn.nhipcau.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.importer.source.SheetCells;

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
	record Answer(@Nullable PlanDraft draft, @Nullable SourceText text, Reading.@Nullable Reason refused,
			List<SheetCells> sheets) {

		static Answer of(Opened opened) {
			return (opened.reading() instanceof Reading.Read read)
					? new Answer(read.draft(), read.text(), null, opened.sheets())
					: new Answer(null, null, ((Reading.Refused) opened.reading()).reason(), opened.sheets());
		}

		static Opened parse(byte[] json) {
			Answer answer = JSON.readValue(json, Answer.class);
			return new Opened(answer.reading(), answer.sheets());
		}

		private Reading reading() {
			if (this.draft != null && this.text != null) {
				return new Reading.Read(this.draft, this.text);
			}
			return new Reading.Refused((this.refused != null) ? this.refused : Reading.Reason.DAMAGED);
		}

	}

	/**
	 * @param arguments the seconds it may take
	 */
	public static void main(String[] arguments) throws IOException {
		endAfter(Duration.ofSeconds(Long.parseLong(arguments[0])));
		OutputStream answer = System.out;
		System.setOut(System.err);
		answer.write(JSON.writeValueAsBytes(Answer.of(open(System.in))));
		answer.flush();
		Runtime.getRuntime().halt(0);
	}

	private static Opened open(InputStream file) throws IOException {
		return new PlanReader().open(file.readNBytes(PlanReader.LARGEST_FILE + 1));
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
