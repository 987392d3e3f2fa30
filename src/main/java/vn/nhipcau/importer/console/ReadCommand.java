package vn.nhipcau.importer.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.logging.LoggingSystem;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.DraftJson;
import vn.nhipcau.importer.PlanDraft;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;

/**
 * {@code read FILE [--json] [--lang vi|en]}: reads a plan and prints the draft, without
 * the server and its database. Everything is printed in UTF-8, whatever the machine's
 * encoding; on standard output stands the draft and nothing else, what went wrong is one
 * sentence on standard error.
 */
public final class ReadCommand {

	/** The draft was printed. */
	static final int READ = 0;

	/** A fault of the program, or the draft could not be printed. */
	static final int FAULT = 1;

	/** An unknown option, or not one file. */
	static final int WRONG_USE = 2;

	/** The file was opened, and no draft comes of it; its code stands in the sentence. */
	static final int REFUSED = 3;

	/** No such file, a directory, or not ours to read. */
	static final int NOT_OPENED = 4;

	private static final String NAME = "read";

	private final Wanted wanted;

	private final Dictionary dictionary;

	private final Words words;

	private final PrintStream out;

	private final PrintStream err;

	private ReadCommand(Wanted wanted, Dictionary dictionary, PrintStream out, PrintStream err) {
		this.wanted = wanted;
		this.dictionary = dictionary;
		this.words = dictionary.in(wanted.language());
		this.out = out;
		this.err = err;
	}

	/** Whether the arguments of the program ask for this. */
	public static boolean isMeant(String[] arguments) {
		return arguments.length > 0 && arguments[0].equals(NAME);
	}

	/**
	 * @param arguments all of the program's
	 * @return the exit code of the process
	 */
	public static int run(String[] arguments) {
		PrintStream out = System.out;
		System.setOut(System.err);
		LoggingSystem.get(ReadCommand.class.getClassLoader()).beforeInitialize();
		Wanted wanted = Wanted.of(Arrays.asList(arguments).subList(1, arguments.length), System.getenv());
		try {
			return new ReadCommand(wanted, dictionary(), out, System.err).run();
		}
		catch (IOException ex) {
			throw new IllegalStateException("No words to speak with", ex);
		}
	}

	private static Dictionary dictionary() throws IOException {
		String overlay = Objects.requireNonNullElse(System.getenv("NHIPCAU_MESSAGES_DIRECTORY"), "");
		return new Dictionary(overlay.isEmpty() ? null : Path.of(overlay), Clock.systemUTC());
	}

	private int run() {
		if (this.wanted.fault() != null) {
			say("importer.console.wrong." + this.wanted.fault(), "option", this.wanted.option());
			return WRONG_USE;
		}
		if (this.wanted.help()) {
			return print(utf8(this.words.plain("importer.console.usage")));
		}
		try {
			byte[] bytes = bytes(Objects.requireNonNull(this.wanted.file()));
			return (bytes != null) ? answer(new PlanReader().read(bytes)) : NOT_OPENED;
		}
		catch (RuntimeException | OutOfMemoryError | StackOverflowError ex) {
			say("importer.console.fault", "fault", ex.getClass().getSimpleName());
			return FAULT;
		}
	}

	private int answer(Reading reading) {
		if (reading instanceof Reading.Refused refused) {
			String why = this.words.plain("importer.refused." + refused.reason());
			say("importer.console.refused", "why", why, "code", refused.reason().name());
			return REFUSED;
		}
		PlanDraft draft = ((Reading.Read) reading).draft();
		return print(this.wanted.json() ? json(draft) : utf8(new DraftSummary(this.words).of(draft)));
	}

	/** For programs, whose input must not depend on who runs them: always Vietnamese. */
	private byte[] json(PlanDraft draft) {
		return new DraftJson(this.dictionary.in(Language.VI)).write(draft);
	}

	/** One byte more than may be read tells that a file is too large. */
	private byte @Nullable [] bytes(String file) {
		try (InputStream stream = open(file)) {
			return stream.readNBytes(PlanReader.LARGEST_FILE + 1);
		}
		catch (NoSuchFileException | InvalidPathException ex) {
			say("importer.console.missing", "file", file);
		}
		catch (AccessDeniedException ex) {
			say("importer.console.denied", "file", file);
		}
		catch (IOException ex) {
			say("importer.console.unreadable", "file", file);
		}
		return null;
	}

	private static InputStream open(String file) throws IOException {
		return file.equals(Wanted.STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file));
	}

	private int print(byte[] bytes) {
		this.out.writeBytes(bytes);
		this.out.write('\n');
		this.out.flush();
		return this.out.checkError() ? FAULT : READ;
	}

	private void say(String key, @Nullable Object... namesAndValues) {
		this.err.writeBytes(utf8(this.words.plain(key, namesAndValues) + "\n"));
		this.err.flush();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
