package vn.nhipcau.storage;

import java.io.IOException;

import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Stack traces for the structured log without the exceptions' messages, whoever logs
 * them: a driver's may quote the row that it refused. Named in the settings.
 */
class QuietStackTraces implements StackTracePrinter {

	private final StackTracePrinter printer = StandardStackTracePrinter.rootFirst()
		.withFormatter((fault) -> fault.getClass().getName());

	@Override
	public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
		this.printer.printStackTrace(throwable, out);
	}

}
