package vn.nhipcau.demo;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.nhipcau.webchat.WebChats;

/** Seats whoever tries the demo on another chair. It exists in the demo only. */
@Controller
@ConditionalOnBooleanProperty("nhipcau.demo")
class SeatController {

	private final Chairs chairs;

	private final WebChats chats;

	SeatController(Chairs chairs, WebChats chats) {
		this.chairs = chairs;
		this.chats = chats;
	}

	@PostMapping("/demo/seat")
	ResponseEntity<Void> sit(@RequestParam Chair chair, HttpServletRequest request) {
		return this.chairs.chat(chair)
			.map((chat) -> ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.SET_COOKIE, this.chats.seat(chat, request).toString())
				.header(HttpHeaders.LOCATION, "/")
				.<Void>build())
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
