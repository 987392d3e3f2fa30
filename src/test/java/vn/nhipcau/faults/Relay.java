package vn.nhipcau.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A stretch of cable between two processes, which can be cut and can be slow as ice. */
final class Relay implements AutoCloseable {

	private final int to;

	private final int port;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile ServerSocket door;

	private volatile boolean frozen;

	Relay(int to) {
		this.to = to;
		this.door = door(0);
		this.port = this.door.getLocalPort();
		serve();
	}

	int port() {
		return this.port;
	}

	/** Ends what is connected; who connects anew is let through. */
	void cut() {
		this.open.forEach(Relay::end);
		this.open.clear();
	}

	/** Refuses connections, and ends what there is, until it is opened again. */
	void shut() {
		end(this.door);
		cut();
	}

	void open() {
		this.door = door(this.port);
		serve();
	}

	/** Connections stay, and nothing comes through. */
	void freeze() {
		this.frozen = true;
	}

	void thaw() {
		this.frozen = false;
	}

	@Override
	public void close() {
		thaw();
		shut();
	}

	private void serve() {
		ServerSocket served = this.door;
		run(() -> {
			while (true) {
				Socket from = served.accept();
				Socket onward = new Socket();
				this.open.add(from);
				this.open.add(onward);
				try {
					onward.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.to));
					run(() -> pump(from, onward));
					run(() -> pump(onward, from));
				}
				catch (IOException ex) {
					end(from);
				}
			}
		});
	}

	private void pump(Socket from, Socket onward) throws IOException {
		from.setTcpNoDelay(true);
		byte[] some = new byte[16 * 1024];
		try (from; onward) {
			InputStream in = from.getInputStream();
			OutputStream out = onward.getOutputStream();
			for (int count = in.read(some); count >= 0; count = in.read(some)) {
				while (this.frozen) {
					Patience.rest(java.time.Duration.ofMillis(20));
				}
				out.write(some, 0, count);
			}
		}
		finally {
			this.open.remove(from);
			this.open.remove(onward);
		}
	}

	private static ServerSocket door(int port) {
		try {
			ServerSocket door = new ServerSocket();
			door.setReuseAddress(true);
			door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return door;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An end of the cable that is gone ends the work on it. */
	private static void run(Piece work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// That is what a cut is.
			}
		}, "relay");
		thread.setDaemon(true);
		thread.start();
	}

	private static void end(AutoCloseable socket) {
		try {
			if (socket instanceof Socket connection) {
				connection.setSoLinger(true, 0);
			}
			socket.close();
		}
		catch (Exception ex) {
			// It was closed already.
		}
	}

	private interface Piece {

		void run() throws IOException;

	}

}
