package vn.nhipcau.webchat;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.chat.spi.Interpreter;
import vn.nhipcau.chat.spi.Utterance;

/** Reads what {@link Reception} put into the inbox. */
@Component
class WebInterpreter implements Interpreter {

	private final JsonMapper json;

	WebInterpreter(JsonMapper json) {
		this.json = json;
	}

	@Override
	public String channel() {
		return WebChannel.NAME;
	}

	@Override
	public Utterance read(byte[] raw) {
		return this.json.readValue(raw, Said.class).utterance();
	}

}
