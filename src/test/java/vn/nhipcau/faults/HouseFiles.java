package vn.nhipcau.faults;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import vn.nhipcau.Application;
import vn.nhipcau.faults.inside.Orders;

/**
 * What a house is started from: its classes and the suite's beans, each packed into a
 * jar, for only the classes of jars can be kept ready in an archive.
 */
final class HouseFiles {

	/** Jars of the tests that would only make the search for a class longer. */
	private static final List<String> NOT_NEEDED = List.of("selenium", "zonky", "jqwik", "mockito", "assertj", "junit");

	private final String classPath;

	private final Path archive;

	HouseFiles(Path directory) {
		try {
			Files.createDirectories(directory);
			Path tests = location(HouseFiles.class);
			Path house = jar(directory.resolve("house.jar"), location(Application.class), "");
			Path inside = jar(directory.resolve("inside.jar"), tests, "vn/nhipcau/faults/inside");
			List<String> all = new ArrayList<>(List.of(house.toString(), inside.toString()));
			Stream
				.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
					.split(File.pathSeparator))
				.filter((entry) -> entry.endsWith(".jar"))
				.filter((entry) -> NOT_NEEDED.stream().noneMatch(new File(entry).getName()::contains))
				.forEach(all::add);
			this.classPath = String.join(File.pathSeparator, all);
			this.archive = directory.resolve("house.jsa");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The command that starts a house; an archive makes it cheaper.
	 * @param skew how far this node's clock is from the others'
	 */
	List<String> command(Path orders, Duration skew) {
		return java(Files.exists(this.archive) ? "-XX:SharedArchiveFile=" + this.archive : "-Xshare:auto", orders,
				skew);
	}

	/**
	 * Starts a house once and keeps its classes as they are then: a later start costs
	 * little more than half. Worth it for more than a handful of starts.
	 */
	void keepReady(Path directory) throws IOException {
		Path orders = Files.createDirectories(directory).resolve("orders");
		Orders.none().write(orders);
		List<String> archiving = java("-XX:ArchiveClassesAtExit=" + this.archive, orders, Duration.ZERO);
		try (Node node = new Node("archiving", directory, archiving, new H2Store(directory).settings())) {
			node.start();
			if (!node.awaitReady()) {
				throw new IllegalStateException("The house does not start, see " + node.log());
			}
			node.stop();
		}
	}

	private List<String> java(String sharing, Path orders, Duration skew) {
		return Arrays.asList(program(), sharing, "-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-Dfile.encoding=UTF-8", "-D" + Orders.FILE + "=" + orders, "-D" + Orders.SKEW + "=" + skew,
				"-Dspring.main.sources=" + Orders.class.getPackageName() + ".UnderFire", "-cp", this.classPath,
				Application.class.getName());
	}

	static String program() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	static Path location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Directories too: by them a search for classes begins. */
	private static Path jar(Path jar, Path root, String below) throws IOException {
		Path wanted = root.resolve(below);
		try (OutputStream file = Files.newOutputStream(jar);
				JarOutputStream out = new JarOutputStream(file);
				Stream<Path> found = Files.walk(root)) {
			for (Path path : found.filter((path) -> path.startsWith(wanted) || wanted.startsWith(path))
				.sorted()
				.toList()) {
				String name = root.relativize(path).toString().replace(File.separatorChar, '/');
				if (!name.isEmpty()) {
					boolean directory = Files.isDirectory(path);
					out.putNextEntry(new JarEntry(directory ? name + "/" : name));
					if (!directory) {
						Files.copy(path, out);
					}
					out.closeEntry();
				}
			}
		}
		return jar;
	}

}
