package vn.nhipcau.telegram;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.MovableDatabaseTime;

/** Scripts of people who write in Telegram, and of our bot that is known there. */
@ModuleTest
abstract class Phones {

	@Autowired
	FakeTelegram telegram;

	@Autowired
	BotApi api;

	@Autowired
	Desk desk;

	@Autowired
	Liveness liveness;

	@Autowired
	Courier courier;

	@Autowired
	BotName name;

	@Autowired
	Conversations conversations;

	@Autowired
	MovableDatabaseTime time;

	@Autowired
	MovableClock clock;

	Phone.House house;

	@BeforeEach
	void start() {
		this.telegram.reset();
		this.house = new Phone.House(new Poller(this.api, this.desk, this.liveness, Duration.ZERO), this.conversations,
				this.courier, this.time);
		this.name.learn(new BotName.Known(123456, "nhipcau_bot"));
	}

	Phone phone(long chat) {
		return new Phone(this.telegram, this.house, chat);
	}

	static String[] album(String id, int pictures) {
		return IntStream.range(0, pictures)
			.mapToObj((i) -> """
					"media_group_id":"%s","photo":[{"file_id":"p%d","width":90,"height":60,"file_size":10}]"""
				.formatted(id, i))
			.toArray(String[]::new);
	}

}
