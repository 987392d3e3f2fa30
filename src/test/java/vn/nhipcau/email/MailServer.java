package vn.nhipcau.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server for tests: keeps what it is given, and answers as it is told to. An
 * answer of {@link #HANGS_UP} breaks the connection instead.
 */
public class MailServer implements AutoCloseable {

	static final String HANGS_UP = "";

	/** Stands for the end of the letter's text. */
	static final String TEXT = ".";

	private final ServerSocket socket;

	private final List<String> letters = new CopyOnWriteArrayList<>();

	private final List<String> recipients = new CopyOnWriteArrayList<>();

	private final Map<String, String> answers = new ConcurrentHashMap<>();

	MailServer() {
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread thread = new Thread(this::listen, "mail-server");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** As they came over the wire. */
	List<String> letters() {
		return List.copyOf(this.letters);
	}

	/** As people read them. */
	public List<Letter> read() {
		return this.letters.stream().map(Letter::read).toList();
	}

	List<String> recipients() {
		return List.copyOf(this.recipients);
	}

	/**
	 * @param command {@code MAIL}, {@code RCPT}, {@code DATA}, {@link #TEXT}, …
	 */
	public void answers(String command, String answer) {
		this.answers.put(command, answer);
	}

	public void reset() {
		this.letters.clear();
		this.recipients.clear();
		this.answers.clear();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private void listen() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				client.setSoTimeout(10_000);
				talk(client);
			}
			catch (IOException ex) {
				// The client has gone, or the test has ended.
			}
		}
	}

	private void talk(Socket client) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		Writer out = new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
		boolean open = answer(out, this.answers.getOrDefault("HELLO", "220 test"));
		for (String line = open ? in.readLine() : null; line != null && open; line = open ? in.readLine() : null) {
			String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
			if (command.equals("RCPT")) {
				this.recipients.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
			}
			String usual = command.equals("DATA") ? "354 go on" : (command.equals("QUIT") ? "221 bye" : "250 ok");
			String answer = this.answers.getOrDefault(command, usual);
			open = answer(out, answer) && !command.equals("QUIT");
			if (open && answer.startsWith("354")) {
				open = take(in, out);
			}
		}
	}

	private boolean take(BufferedReader in, Writer out) throws IOException {
		StringBuilder letter = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			letter.append(line).append("\r\n");
		}
		String answer = this.answers.getOrDefault(TEXT, "250 taken");
		if (answer.startsWith("250") || answer.equals(HANGS_UP)) {
			this.letters.add(letter.toString());
		}
		return answer(out, answer);
	}

	private static boolean answer(Writer out, String answer) throws IOException {
		if (answer.equals(HANGS_UP)) {
			return false;
		}
		out.write(answer + "\r\n");
		out.flush();
		return true;
	}

}
