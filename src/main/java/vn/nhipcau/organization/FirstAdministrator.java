package vn.nhipcau.organization;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Language;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;

/** Invites an administrator when nobody is there who could. */
@Component
@Transactional
class FirstAdministrator {

	private static final Actor INSTALLER = new Actor(null,
			Set.of(new Actor.Holding(Role.ADMINISTRATOR, null, null, true)), "installation");

	private final Posts posts;

	private final PostRegister register;

	private final Agencies agencies;

	private final AgencyRegister founding;

	private final Invitations invitations;

	private final Words words;

	FirstAdministrator(Posts posts, PostRegister register, Agencies agencies, AgencyRegister founding,
			Invitations invitations, Dictionary dictionary) {
		this.posts = posts;
		this.register = register;
		this.agencies = agencies;
		this.founding = founding;
		this.invitations = invitations;
		this.words = dictionary.in(Language.VI);
	}

	/** Unless somebody is administrator already. */
	Optional<InvitationLink> inviteIfMissing() {
		return this.posts.administrators().isEmpty() ? Optional.of(invite()) : Optional.empty();
	}

	/** To the administrator's post of the province's own office, made when missing. */
	InvitationLink invite() {
		AgencyId office = office();
		return this.invitations
			.invite(INSTALLER, this.posts.of(office)
				.stream()
				.filter((post) -> post.duty() == Duty.ADMINISTRATOR)
				.findFirst()
				.map(PostView::id)
				.orElseGet(() -> this.register.create(INSTALLER, office, Duty.ADMINISTRATOR,
						this.words.plain("organization.duty.ADMINISTRATOR"), null)
					.value()), (String) null)
			.value();
	}

	private AgencyId office() {
		String name = this.words.plain("organization.office");
		return this.agencies.resolve(name, this.agencies.today())
			.agencies()
			.stream()
			.findFirst()
			.orElseGet(() -> this.founding.found(INSTALLER, AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, 1))
				.value());
	}

}
