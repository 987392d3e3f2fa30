package vn.nhipcau.webchat;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.nhipcau.files.FileStore;

/**
 * Turns away what is too large by its declared length, before a byte of it is read. Where
 * no length is declared, reading ends at the limit.
 */
class BodyLimit extends OncePerRequestFilter {

	private static final long WORDS = 64 * 1024;

	/** Room for what a form puts around a file. */
	private static final long FRAME = 64 * 1024;

	private static final int MEGABYTE = 1024 * 1024;

	private final Problems problems;

	BodyLimit(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getServletPath();
		boolean words = path.equals("/tin") || path.equals("/vao");
		long most = words ? WORDS : FileStore.LARGEST + FRAME;
		long declared = request.getContentLengthLong();
		boolean file = path.equals("/tep");
		if (declared > (file ? FileStore.LARGEST : most)) {
			this.problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE,
					words ? "webchat.problem.body-too-long" : "files.refused.TOO_LARGE", "megabytes",
					FileStore.LARGEST / MEGABYTE);
			return;
		}
		chain.doFilter((declared < 0) ? new Bounded(request, most) : request, response);
	}

	private static final class Bounded extends HttpServletRequestWrapper {

		private final long most;

		Bounded(HttpServletRequest request, long most) {
			super(request);
			this.most = most;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new BoundedStream(super.getInputStream(), this.most);
		}

	}

	private static final class BoundedStream extends ServletInputStream {

		private final ServletInputStream stream;

		private long left;

		BoundedStream(ServletInputStream stream, long most) {
			this.stream = stream;
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			int read = this.stream.read();
			count((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int read = this.stream.read(bytes, from, length);
			count(Math.max(read, 0));
			return read;
		}

		private void count(int read) throws IOException {
			this.left -= read;
			if (this.left < 0) {
				throw new BodyTooLong();
			}
		}

		@Override
		public boolean isFinished() {
			return this.stream.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.stream.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.stream.setReadListener(listener);
		}

	}

}
