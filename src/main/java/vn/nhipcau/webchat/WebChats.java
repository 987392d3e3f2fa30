package vn.nhipcau.webchat;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Address;

/** The web chat's public face. */
@Component
public class WebChats {

	private final Visitors visitors;

	private final VisitorCookie cookie;

	WebChats(Visitors visitors, VisitorCookie cookie) {
		this.visitors = visitors;
		this.cookie = cookie;
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
