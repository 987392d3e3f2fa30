package vn.nhipcau.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;

/**
 * How long a plan of so many pages takes to read, and how much memory, each time in a
 * fresh process of 256 MB as the application does it: run the main class without
 * arguments. Prints a row of a table for each format and the exponent from the second
 * size to the last.
 */
public final class ReadingSpeed {

	private static final int[] PAGES = { 1, 10, 50, 200 };

	private static final int RUNS = 3;

	private ReadingSpeed() {
	}

	/**
	 * One reading.
	 *
	 * @param wall milliseconds from the start of the process to the draft
	 * @param cpu milliseconds of processor time, all threads
	 * @param megabytes most heap in use
	 */
	private record Run(long wall, long cpu, long megabytes, long tasks) {
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments.length > 0) {
			once(arguments[0], Integer.parseInt(arguments[1]));
			return;
		}
		for (String format : List.of("txt", "docx", "pdf")) {
			List<Run> medians = new ArrayList<>();
			for (int pages : PAGES) {
				Run median = median(format, pages);
				medians.add(median);
				System.out.printf("| %s | %d | %d | %d | %d | %d |%n", format, pages, median.tasks(), median.wall(),
						median.cpu(), median.megabytes());
			}
			Run first = medians.get(1);
			Run last = medians.get(PAGES.length - 1);
			System.out.printf("%s exponent %.2f%n", format, Math.log((double) last.cpu() / first.cpu())
					/ Math.log((double) PAGES[PAGES.length - 1] / PAGES[1]));
		}
	}

	private static Run median(String format, int pages) throws IOException {
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < RUNS; i++) {
			Process process = new ProcessBuilder(
					Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
					"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
					"-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-cp",
					System.getProperty("java.class.path"), ReadingSpeed.class.getName(), format, String.valueOf(pages))
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			process.getOutputStream().write(SamplePlan.in(format, pages));
			process.getOutputStream().close();
			String[] said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip()
				.split(" ");
			runs.add(new Run(Long.parseLong(said[0]), Long.parseLong(said[1]), Long.parseLong(said[2]),
					Long.parseLong(said[3])));
		}
		runs.sort(java.util.Comparator.comparingLong(Run::cpu));
		return runs.get(RUNS / 2);
	}

	private static void once(String format, int pages) throws IOException {
		byte[] file = System.in.readAllBytes();
		Reading reading = new PlanReader().read(file);
		long tasks = (reading instanceof Reading.Read read) ? read.draft().tasks().size() : -1;
		long wall = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		long cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
			.getProcessCpuTime() / 1_000_000;
		long peak = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == java.lang.management.MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
		System.out.println(wall + " " + cpu + " " + peak / (1 << 20) + " " + tasks + " " + format + pages);
	}

}
