package vn.nhipcau.webchat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Refusal;
import vn.nhipcau.files.StoredFile;
import vn.nhipcau.files.Storing;

/** Files come as they are, one to a request, and go back only to whom they belong. */
@RestController
class FileController {

	/** Should a browser ever take a file for a page, it may do nothing. */
	private static final String NOTHING_RUNS = "default-src 'none'; img-src 'self'; sandbox; frame-ancestors 'none'";

	/** 20 MB at the 1.4 Mbit/s of a poor mobile connection. */
	private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(2);

	private final VisitorCookie cookie;

	private final Visitors visitors;

	private final VisitorFiles allowed;

	private final FileStore files;

	private final TransactionOperations transaction;

	private final Problems problems;

	private final Semaphore places;

	FileController(VisitorCookie cookie, Visitors visitors, VisitorFiles allowed, FileStore files,
			TransactionOperations transaction, Problems problems, WebchatSettings settings) {
		this.cookie = cookie;
		this.visitors = visitors;
		this.allowed = allowed;
		this.files = files;
		this.transaction = transaction;
		this.problems = problems;
		this.places = new Semaphore(settings.uploadsAtOnce());
	}

	/**
	 * @param name percent-encoded; in a header, because addresses end up in logs
	 */
	@PostMapping("/tep")
	ResponseEntity<Object> upload(@RequestHeader("X-File-Name") String name,
			@RequestHeader(name = "X-File-Type", required = false) @Nullable String type, HttpServletRequest request)
			throws IOException {
		Optional<String> token = this.cookie.token(request);
		if (token.isEmpty()) {
			return this.problems.answer(request, HttpStatus.FORBIDDEN, "webchat.problem.no-cookie");
		}
		if (!this.places.tryAcquire()) {
			return this.problems.answer(request, HttpStatus.SERVICE_UNAVAILABLE, "webchat.problem.busy");
		}
		try {
			byte[] bytes = read(request);
			return answer(request, keep(token.get(), decoded(name), type, bytes));
		}
		finally {
			this.places.release();
		}
	}

	@GetMapping("/tep/{id:[0-9]{1,18}}")
	ResponseEntity<InputStreamResource> download(@PathVariable long id, HttpServletRequest request) {
		FileId file = new FileId(id);
		return this.cookie.token(request)
			.flatMap(this.visitors::find)
			.filter((visitor) -> this.allowed.mayOpen(visitor, file))
			.flatMap((visitor) -> this.files.find(file))
			.flatMap((found) -> this.files.open(file).map((bytes) -> send(found, bytes)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	/**
	 * To one byte past the limit, which the store then refuses.
	 * @throws IOException when it trickles in, keeping the place from others
	 */
	private static byte[] read(HttpServletRequest request) throws IOException {
		long end = System.nanoTime() + LONGEST_UPLOAD.toNanos();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[64 * 1024];
		int read = 0;
		while (read >= 0 && bytes.size() <= FileStore.LARGEST) {
			bytes.write(buffer, 0, read);
			if (System.nanoTime() > end) {
				throw new IOException("The upload took longer than " + LONGEST_UPLOAD);
			}
			read = request.getInputStream().read(buffer);
		}
		return bytes.toByteArray();
	}

	private static String decoded(String name) {
		try {
			return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return name;
		}
	}

	private Storing keep(String token, String name, @Nullable String type, byte[] bytes) {
		VisitorId visitor = this.visitors.findOrAdd(token);
		return java.util.Objects.requireNonNull(this.transaction.execute((status) -> {
			Storing storing = this.files.store(name, type, bytes);
			if (storing instanceof Storing.Stored stored) {
				this.allowed.uploaded(visitor, stored.file().id());
			}
			return storing;
		}));
	}

	private ResponseEntity<Object> answer(HttpServletRequest request, Storing storing) {
		if (storing instanceof Storing.Stored stored) {
			return ResponseEntity.ok(MessageView.FileView.of(stored.file()));
		}
		Refusal reason = ((Storing.Refused) storing).reason();
		return this.problems.answer(request,
				(reason == Refusal.TOO_LARGE) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNSUPPORTED_MEDIA_TYPE,
				"files.refused." + reason, "megabytes", FileStore.LARGEST / (1024 * 1024));
	}

	private static ResponseEntity<InputStreamResource> send(StoredFile file, InputStream bytes) {
		ContentDisposition disposition = (file.isPicture() ? ContentDisposition.inline()
				: ContentDisposition.attachment())
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.contentLength(file.size())
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", NOTHING_RUNS)
			.body(new InputStreamResource(bytes));
	}

}
