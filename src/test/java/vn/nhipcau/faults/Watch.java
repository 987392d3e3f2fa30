package vn.nhipcau.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.nhipcau.faults.inside.Parent;

/** Ends the suite's PostgreSQL when the suite itself was killed. */
final class Watch {

	private Watch() {
	}

	public static void main(String[] args) {
		Parent.await(System.in);
		end(Path.of(args[0]));
	}

	/** The process whose number stands in the first line. */
	static void end(Path pid) {
		try {
			if (Files.exists(pid)) {
				ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
					.ifPresent(ProcessHandle::destroyForcibly);
			}
		}
		catch (IOException ex) {
			System.err.println("It has ended meanwhile: " + pid);
		}
	}

}
