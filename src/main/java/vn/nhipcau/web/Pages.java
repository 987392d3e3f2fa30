package vn.nhipcau.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.webchat.PageNotice;
import vn.nhipcau.webchat.Visit;
import vn.nhipcau.webchat.WebChats;

/** What every page needs: who asks, in which language, under which banner. */
@Component
public class Pages {

	private final WebChats chats;

	private final Speakers speakers;

	private final Dictionary dictionary;

	private final List<PageNotice> notices;

	Pages(WebChats chats, Speakers speakers, Dictionary dictionary, List<PageNotice> notices) {
		this.chats = chats;
		this.speakers = speakers;
		this.dictionary = dictionary;
		this.notices = notices;
	}

	/**
	 * Whoever sits in this browser's chat, with the roles held now; empty for a browser
	 * that has said nothing yet.
	 */
	public Optional<Actor> actor(HttpServletRequest request) {
		return this.chats.of(request).map(this.speakers::at);
	}

	public Words words(HttpServletRequest request) {
		return this.dictionary.in(this.chats.language(request));
	}

	/** For the layout: words, language, and what other modules say across every page. */
	public Words prepare(HttpServletRequest request, Model model) {
		Language language = this.chats.language(request);
		Words words = this.dictionary.in(language);
		Visit visit = new Visit() {

			@Override
			public Language language() {
				return language;
			}

			@Override
			public Optional<Address> chat() {
				return Pages.this.chats.of(request);
			}

		};
		model.addAttribute("words", words)
			.addAttribute("language", language.locale().getLanguage())
			.addAttribute("banners",
					this.notices.stream().map((notice) -> notice.at(visit).banner()).filter(Objects::nonNull).toList());
		return words;
	}

}
