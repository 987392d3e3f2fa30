package vn.nhipcau.organization;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.spi.Routes;

/** A person's living chats, the one joined last first. */
@Component
class AccountRoutes implements Routes {

	private final JdbcTemplate jdbc;

	AccountRoutes(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Address> first(PersonId person) {
		return living(person).stream().findFirst();
	}

	/** An address that was ended meanwhile leads back to the first. */
	@Override
	public Optional<Address> after(PersonId person, Address unreachable) {
		List<Address> all = living(person);
		return all.stream().skip(all.indexOf(unreachable) + 1L).findFirst();
	}

	private List<Address> living(PersonId person) {
		return this.jdbc.query("""
				SELECT live_address FROM channel_account WHERE person_id = ? AND live_address IS NOT NULL
				ORDER BY joined_at DESC, id DESC""", (row, number) -> Address.parse(row.getString(1)), person.value());
	}

}
