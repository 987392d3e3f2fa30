package vn.nhipcau.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.spi.Notices;

/** Says of a message that it may have come before. */
@Component
class RepeatedNotice implements Notices {

	private final Languages languages;

	RepeatedNotice(Languages languages) {
		this.languages = languages;
	}

	@Override
	public String repeated(Address to, String reference) {
		return this.languages.at(to).html("chat.repeated", "reference", reference).markup();
	}

}
