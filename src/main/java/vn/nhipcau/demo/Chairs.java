package vn.nhipcau.demo;

import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Address;

/** Which chat stands on which chair. */
@Component
class Chairs {

	private final JdbcTemplate jdbc;

	Chairs(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void place(Chair chair, Address chat) {
		this.jdbc.update("INSERT INTO demo_seat (chair, address) VALUES (?, ?)", chair.name(), chat.key());
	}

	Optional<Address> chat(Chair chair) {
		return this.jdbc.queryForList("SELECT address FROM demo_seat WHERE chair = ?", String.class, chair.name())
			.stream()
			.findFirst()
			.map(Address::parse);
	}

	Optional<Chair> at(Address chat) {
		return this.jdbc.queryForList("SELECT chair FROM demo_seat WHERE address = ?", String.class, chat.key())
			.stream()
			.findFirst()
			.map(Chair::valueOf);
	}

	boolean none() {
		return Boolean.TRUE.equals(this.jdbc.queryForObject("SELECT COUNT(*) = 0 FROM demo_seat", Boolean.class));
	}

}
