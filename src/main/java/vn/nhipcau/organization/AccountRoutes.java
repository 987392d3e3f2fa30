package vn.nhipcau.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.delivery.spi.Routes;

/**
 * A person's living chats, the one joined last first; then the mailbox, for what may go
 * by mail; then browsers that were opened from a letter, for nobody sits before them
 * unless the next letter comes.
 */
@Component
class AccountRoutes implements Routes {

	private static final String LIVING = """
			SELECT live_address, from_mail FROM channel_account WHERE person_id = ? AND live_address IS NOT NULL
			ORDER BY joined_at DESC, id DESC""";

	private final JdbcTemplate jdbc;

	private final Channels channels;

	AccountRoutes(JdbcTemplate jdbc, Channels channels) {
		this.jdbc = jdbc;
		this.channels = channels;
	}

	private record Route(Address address, boolean fromMail) {
	}

	@Override
	public Optional<Address> first(PersonId person, boolean byMail) {
		return addresses(person, byMail).stream().findFirst();
	}

	/** An address that was ended meanwhile leads back to the first. */
	@Override
	public Optional<Address> after(PersonId person, Address unreachable, boolean byMail) {
		List<Address> all = addresses(person, byMail);
		return all.stream().skip(all.indexOf(unreachable) + 1L).findFirst();
	}

	private List<Address> addresses(PersonId person, boolean byMail) {
		List<Route> living = this.jdbc.query(LIVING,
				(row, number) -> new Route(Address.parse(row.getString(1)), row.getBoolean(2)), person.value());
		if (!byMail || !hasMailbox(person)) {
			return living.stream().map(Route::address).toList();
		}
		List<Address> addresses = new ArrayList<>();
		living.stream().filter((route) -> !route.fromMail()).map(Route::address).forEach(addresses::add);
		addresses.add(Address.email(person));
		living.stream().filter(Route::fromMail).map(Route::address).forEach(addresses::add);
		return addresses;
	}

	private boolean hasMailbox(PersonId person) {
		return this.channels.has(Address.EMAIL) && !this.jdbc
			.queryForList("SELECT id FROM person WHERE id = ? AND mailbox IS NOT NULL", Long.class, person.value())
			.isEmpty();
	}

}
