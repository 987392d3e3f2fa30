package vn.nhipcau.webchat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.WebUtils;

import vn.nhipcau.access.Language;

/**
 * The language of the page itself: Vietnamese, unless the reader chose English. What the
 * browser prefers is not asked: many a Vietnamese machine speaks English.
 */
final class PageLanguage {

	static final String COOKIE = "nhipcau-language";

	private PageLanguage() {
	}

	static Language of(HttpServletRequest request) {
		@Nullable Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null) ? named(cookie.getValue()) : Language.VI;
	}

	static Language named(String name) {
		return "en".equals(name) ? Language.EN : Language.VI;
	}

	static String tag(Language language) {
		return language.locale().getLanguage();
	}

}
