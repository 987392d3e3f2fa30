package vn.nhipcau.webchat;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import vn.nhipcau.access.Language;
import vn.nhipcau.delivery.Address;

/** The web chat's public face. */
@Component
public class WebChats {

	private final Visitors visitors;

	private final VisitorCookie cookie;

	private final Gate gate;

	WebChats(Visitors visitors, VisitorCookie cookie, Gate gate) {
		this.visitors = visitors;
		this.cookie = cookie;
		this.gate = gate;
	}

	/** Before pages of other modules, as before the chat's own: not too much at once. */
	public HandlerInterceptor gate() {
		return this.gate;
	}

	/** The language that the reader of a page chose. */
	public Language language(HttpServletRequest request) {
		return PageLanguage.of(request);
	}

	/** Whether a chat is one in the browser, which can follow a link within the house. */
	public boolean has(Address chat) {
		return chat.channel().equals(WebChannel.NAME);
	}

	/** Whose chat a request comes from, once that browser has said something. */
	public Optional<Address> of(HttpServletRequest request) {
		return this.cookie.token(request).flatMap(this.visitors::find).map(VisitorId::address);
	}

	/** Makes a chat that no browser sits at yet. */
	public Address open() {
		return this.visitors.add().address();
	}

	/**
	 * Seats a browser at a chat. Whoever may do this can read the chat: the demo's
	 * switcher, and nobody else.
	 * @return the cookie to answer with; the browser that sat there before must leave
	 */
	public ResponseCookie seat(Address chat, HttpServletRequest request) {
		return this.cookie.with(this.visitors.reseat(VisitorId.at(chat)), request);
	}

}
