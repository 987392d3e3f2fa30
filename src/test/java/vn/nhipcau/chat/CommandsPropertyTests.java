package vn.nhipcau.chat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.nhipcau.access.Actor;
import vn.nhipcau.testing.LongTexts;

class CommandsPropertyTests {

	private final Commands commands;

	CommandsPropertyTests() throws IOException {
		this.commands = new Commands(List.of(new Track()), new Dictionary(null, Clock.systemUTC()));
	}

	@Property(tries = 200)
	void noLengthIsTooMuch(@ForAll("long") String text) {
		LongTexts.isReadFast(this.commands::find, text);
		LongTexts.isReadFast(Commands::isSlash, text);
	}

	@Provide("long")
	Arbitrary<String> longTexts() {
		return LongTexts.of("/", "/tracuu", "@bot", "tra cứu", "ket qua", "PA-7K3-F9Q-XMT", "_", "1", "a");
	}

	private static final class Track implements Command {

		@Override
		public String name() {
			return "tracuu";
		}

		@Override
		public String alias() {
			return "track";
		}

		@Override
		public boolean allows(Actor actor) {
			return true;
		}

		@Override
		public void run(Turn turn, String argument) {
		}

	}

}
