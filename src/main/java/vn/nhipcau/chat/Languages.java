package vn.nhipcau.chat;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Language;
import vn.nhipcau.delivery.Address;

/**
 * Which words are spoken at an address: Vietnamese, until the conversation chose
 * otherwise.
 */
@Component
class Languages {

	private final JdbcTemplate jdbc;

	private final Dictionary dictionary;

	Languages(JdbcTemplate jdbc, Dictionary dictionary) {
		this.jdbc = jdbc;
		this.dictionary = dictionary;
	}

	Words at(Address address) {
		Language language = this.jdbc
			.queryForList("SELECT language FROM conversation WHERE address = ? AND language IS NOT NULL", String.class,
					address.key())
			.stream()
			.findFirst()
			.map(Language::valueOf)
			.orElse(Language.VI);
		return this.dictionary.in(language);
	}

}
