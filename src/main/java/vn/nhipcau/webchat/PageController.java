package vn.nhipcau.webchat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.files.FileStore;

/** The pages. They come without the database, so that they can say it is away. */
@Controller
class PageController {

	private static final List<String> SCRIPT_WORDS = List.of("today", "yesterday", "house", "you", "edited", "unsent",
			"sending", "retry", "revise", "remove", "file-gone", "uploading", "upload-failed", "too-large",
			"too-many-files", "place-sent", "place-denied", "place-failed", "place-waiting", "phone-label",
			"phone-send", "press-failed", "offline", "too-long", "opens-new-tab", "invite-failed", "invite-missing",
			"older-failed");

	private final VisitorCookie cookie;

	private final Tokens tokens;

	private final WebChats chats;

	private final Problems problems;

	private final JsonMapper json;

	private final List<PageNotice> notices;

	private final WebchatSettings settings;

	private final Clock clock;

	PageController(VisitorCookie cookie, Tokens tokens, WebChats chats, Problems problems, JsonMapper json,
			List<PageNotice> notices, WebchatSettings settings, Clock clock) {
		this.cookie = cookie;
		this.tokens = tokens;
		this.chats = chats;
		this.problems = problems;
		this.json = json;
		this.notices = notices;
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping("/")
	String chat(@RequestParam(required = false) @Nullable String lang, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		if (lang != null) {
			response.addHeader(HttpHeaders.SET_COOKIE, language(PageLanguage.named(lang), request).toString());
			return "redirect:/";
		}
		prepare(request, response, model);
		return "webchat/chat";
	}

	@GetMapping("/vao")
	String invitation(HttpServletRequest request, HttpServletResponse response, Model model) {
		prepare(request, response, model);
		return "webchat/invitation";
	}

	private void prepare(HttpServletRequest request, HttpServletResponse response, Model model) {
		String token = this.cookie.token(request).orElseGet(this.tokens::token);
		response.addHeader(HttpHeaders.SET_COOKIE, this.cookie.with(token, request).toString());
		Language language = PageLanguage.of(request);
		Words words = this.problems.words(request);
		model.addAttribute("words", words)
			.addAttribute("language", PageLanguage.tag(language))
			.addAttribute("script", this.json.writeValueAsString(script(words)))
			.addAttribute("zone", this.clock.getZone().getId())
			.addAttribute("largest", FileStore.LARGEST)
			.addAttribute("mostFiles", Said.MOST_FILES)
			.addAttribute("longest", this.settings.longestText())
			.addAttribute("notices", notices(request, language));
	}

	private List<PageNotice.Notice> notices(HttpServletRequest request, Language language) {
		Visit visit = new Visit() {

			@Override
			public Language language() {
				return language;
			}

			@Override
			public Optional<Address> chat() {
				return PageController.this.chats.of(request);
			}

		};
		return this.notices.stream().map((notice) -> notice.at(visit)).toList();
	}

	private static Map<String, String> script(Words words) {
		Map<String, String> script = new TreeMap<>();
		SCRIPT_WORDS.forEach((name) -> script.put(name, words.plain("webchat.script." + name)));
		return script;
	}

	private static ResponseCookie language(Language language, HttpServletRequest request) {
		return ResponseCookie.from(PageLanguage.COOKIE, PageLanguage.tag(language))
			.path("/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.maxAge(Duration.ofDays(400))
			.build();
	}

}
