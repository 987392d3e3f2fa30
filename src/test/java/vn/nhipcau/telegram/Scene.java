package vn.nhipcau.telegram;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.PostId;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.InvitationLink;
import vn.nhipcau.organization.Invitations;
import vn.nhipcau.organization.PostRegister;
import vn.nhipcau.testing.Seats;

/**
 * A province in Telegram, to whose people updates come in either way, and whose process
 * may die.
 */
abstract class Scene extends Phones {

	static final String OFFICE = "Văn phòng UBND tỉnh";

	static final String ROADS = "Sở Xây dựng";

	/** In which a chat may again be sent as many messages as may go at once. */
	private static final Duration BURST = Duration.ofSeconds(3);

	@Autowired
	Seats seats;

	@Autowired
	PostRegister posts;

	@Autowired
	Invitations invitations;

	@Autowired
	Downloads downloads;

	private Way way;

	private Reception reception;

	void by(Way chosen) {
		this.way = chosen;
		this.reception = fresh();
	}

	@Override
	Phone phone(long chat) {
		return new Phone(this.telegram, this::run, chat);
	}

	/** Until nothing more comes, at the pace that Telegram bears. */
	private void run() {
		this.reception.turn();
		this.reception.turn();
		int calls;
		do {
			this.conversations.engine().runUntilIdle();
			this.time.advance(BURST);
			calls = this.telegram.callsInAll();
			this.conversations.engine().runUntilIdle();
			this.time.advance(BURST);
		}
		while (this.telegram.callsInAll() > calls);
	}

	/**
	 * The process dies when it has stored what came and before Telegram has heard of it;
	 * the next begins with the database alone.
	 */
	void diesAndStartsAgain() {
		if (this.reception instanceof Calls calls) {
			calls.unheard();
		}
		else {
			this.reception.turn();
		}
		this.reception = fresh();
	}

	private Reception fresh() {
		return (this.way == Way.WEBHOOK) ? new Calls(this.telegram, this.desk)
				: new Poller(this.api, this.desk, this.liveness, Duration.ZERO);
	}

	/** What stands behind the link of an invitation. */
	String invitation(String agency, Duty duty, String title, String name) {
		PostId post = this.posts.create(Seats.ADMINISTRATOR, this.seats.agency(agency), duty, title, null).value();
		InvitationLink link = this.invitations.invite(Seats.ADMINISTRATOR, post, name).value();
		return link.token();
	}

	/** Somebody who has come by an invitation. */
	Phone joined(long chat, String agency, Duty duty, String name) {
		Phone phone = phone(chat);
		phone.says("/start " + invitation(agency, duty, name + ", " + duty, name));
		return phone.presses("Tham gia").sees("Kính chào đồng chí " + name);
	}

	/** Sends a file, and waits until we have read it. */
	Phone uploads(Phone phone, String name, byte[] content) {
		this.telegram.file("docs/" + name, content);
		phone.sendsUnheard(
				"\"document\":{\"file_id\":\"%s\",\"file_name\":\"%s\",\"mime_type\":\"text/plain\",\"file_size\":%d}"
					.formatted(name, name, content.length));
		this.reception.turn();
		this.conversations.engine().handle();
		this.downloads.runOnce();
		return phone.waits();
	}

	static String found(Phone phone, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(String.join("\n", phone.screen()));
		String last = null;
		while (matcher.find()) {
			last = matcher.group(1);
		}
		if (last == null) {
			throw new AssertionError("No " + pattern + " among " + phone.screen());
		}
		return last;
	}

}
