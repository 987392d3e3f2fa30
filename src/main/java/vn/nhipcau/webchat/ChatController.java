package vn.nhipcau.webchat;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the page says and hears. */
@RestController
class ChatController {

	private static final int PAGE = 30;

	/**
	 * @param change where the stream goes on from
	 * @param more whether older messages are there
	 * @param known whether this browser has a chat, be it empty
	 */
	record Page(List<MessageView> messages, long change, boolean more, boolean known) {
	}

	private final VisitorCookie cookie;

	private final Visitors visitors;

	private final VisitorFiles files;

	private final Reception reception;

	private final History history;

	private final Presenter presenter;

	private final Streams streams;

	private final Problems problems;

	private final int longestText;

	ChatController(VisitorCookie cookie, Visitors visitors, VisitorFiles files, Reception reception, History history,
			Presenter presenter, Streams streams, Problems problems, WebchatSettings settings) {
		this.cookie = cookie;
		this.visitors = visitors;
		this.files = files;
		this.reception = reception;
		this.history = history;
		this.presenter = presenter;
		this.streams = streams;
		this.problems = problems;
		this.longestText = settings.longestText();
	}

	@PostMapping("/tin")
	ResponseEntity<Object> say(@RequestBody Said said, HttpServletRequest request) {
		if (!said.isWellFormed()) {
			return this.problems.answer(request, HttpStatus.BAD_REQUEST, "webchat.problem.unreadable");
		}
		if (said.isEmpty()) {
			return this.problems.answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "webchat.problem.empty");
		}
		if (said.text() != null && said.text().length() > this.longestText) {
			return this.problems.answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "webchat.problem.too-long", "length",
					said.text().length(), "longest", this.longestText);
		}
		Optional<String> token = this.cookie.token(request);
		if (token.isEmpty()) {
			return this.problems.answer(request, HttpStatus.FORBIDDEN, "webchat.problem.no-cookie");
		}
		VisitorId visitor = this.visitors.findOrAdd(token.get());
		if (!this.files.mayAttach(visitor, said.fileIds())) {
			return this.problems.answer(request, HttpStatus.NOT_FOUND, "webchat.problem.no-file");
		}
		this.reception.say(visitor, said);
		return ResponseEntity.noContent().build();
	}

	@GetMapping("/tin")
	Page history(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, HttpServletRequest request) {
		Optional<VisitorId> visitor = visitor(request);
		if (visitor.isEmpty()) {
			return new Page(List.of(), 0, false, false);
		}
		// the change first: what comes between the two is pushed once more, not missed
		long change = this.history.lastChanges(List.of(visitor.get())).getOrDefault(visitor.get(), 0L);
		List<WebMessage> found = this.history.before(visitor.get(), before, PAGE + 1);
		boolean more = found.size() > PAGE;
		return new Page(found.stream().skip(more ? 1 : 0).map(this.presenter::view).toList(), change, more, true);
	}

	/** For a browser that has not spoken yet there is nothing to wait for: 204. */
	@GetMapping(path = "/tin/moi", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	ResponseEntity<SseEmitter> news(@RequestParam(defaultValue = "0") long since,
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last, HttpServletRequest request) {
		return visitor(request)
			.map((visitor) -> ResponseEntity.ok()
				.header("X-Accel-Buffering", "no")
				.body(this.streams.open(visitor, (last != null) ? last : since)))
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

	private Optional<VisitorId> visitor(HttpServletRequest request) {
		return this.cookie.token(request).flatMap(this.visitors::find);
	}

}
