package vn.nhipcau.organization;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class FirstAdministratorTests {

	private static final Pattern LINK = Pattern.compile("http://localhost:8080/vao#(\\w+)");

	@Autowired
	FirstAdministrator administrators;

	@Autowired
	Dictionary dictionary;

	@Autowired
	Welcome welcome;

	@Autowired
	Speakers speakers;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void theFirstStartPrintsTheWayIn() {
		String token = token(start());
		Actor stranger = Actor.citizen("test:minh");
		this.welcome.accept(stranger, token, Chairs.chat("minh"), "Trần Minh").value();
		assertThat(this.speakers.at(Chairs.chat("minh")).is(Role.ADMINISTRATOR)).isTrue();
		assertThat(start()).isEmpty();
	}

	@Test
	void anUnusedInvitationIsPrintedAnewAtTheNextStartInTheSameOffice() {
		assertThat(token(start())).isNotEqualTo(token(start()));
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM agency", Integer.class)).isOne();
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM post", Integer.class)).isOne();
	}

	@Test
	void anotherIsMadeOnDemand() {
		this.welcome.accept(Actor.citizen("test:minh"), token(start()), Chairs.chat("minh"), "Minh");
		assertThat(token(start("--invite-admin"))).hasSize(26);
	}

	private String start(String... arguments) {
		ByteArrayOutputStream console = new ByteArrayOutputStream();
		new AdministratorInvitation(this.administrators, this.dictionary,
				new PrintStream(console, true, StandardCharsets.UTF_8))
			.run(new DefaultApplicationArguments(arguments));
		return console.toString(StandardCharsets.UTF_8);
	}

	private static String token(String printed) {
		Matcher matcher = LINK.matcher(printed);
		assertThat(matcher.find()).as(printed).isTrue();
		return matcher.group(1);
	}

}
