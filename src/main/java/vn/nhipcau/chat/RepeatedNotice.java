package vn.nhipcau.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.spi.Notices;

/** Says of a message that it may have come before. */
@Component
class RepeatedNotice implements Notices {

	private final Dictionary dictionary;

	RepeatedNotice(Dictionary dictionary) {
		this.dictionary = dictionary;
	}

	@Override
	public String repeated(Address to, String reference) {
		return this.dictionary.in(vn.nhipcau.access.Language.VI).html("chat.repeated", "reference", reference).markup();
	}

}
