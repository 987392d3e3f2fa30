package vn.nhipcau.organization;

import java.io.PrintStream;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;

/**
 * Prints the way in to the console: at the first start of a real installation, and
 * whenever it is started with {@code --invite-admin}. Never to the log, which is kept.
 */
@Component
@ConditionalOnBooleanProperty("nhipcau.engine.start")
@ConditionalOnBooleanProperty(name = "nhipcau.demo", havingValue = false, matchIfMissing = true)
class AdministratorInvitation implements ApplicationRunner {

	private final FirstAdministrator administrators;

	private final Words words;

	private final PrintStream console;

	@Autowired
	AdministratorInvitation(FirstAdministrator administrators, Dictionary dictionary) {
		this(administrators, dictionary, System.out);
	}

	AdministratorInvitation(FirstAdministrator administrators, Dictionary dictionary, PrintStream console) {
		this.administrators = administrators;
		this.words = dictionary.in(Language.VI);
		this.console = console;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Optional<InvitationLink> link = arguments.containsOption("invite-admin")
				? Optional.of(this.administrators.invite()) : this.administrators.inviteIfMissing();
		link.ifPresent((invitation) -> this.console.println(this.words.plain("organization.console.administrator",
				"url", invitation.url(), "until", invitation.expiresAt())));
	}

}
