package vn.nhipcau.organization;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.MenuRenewal;

/**
 * Lets the menus of a person's chats follow the roles, also while nothing is said there.
 */
@Component
class RoleMenus {

	private final ChannelAccountRepository accounts;

	private final MenuRenewal menus;

	RoleMenus(ChannelAccountRepository accounts, MenuRenewal menus) {
		this.accounts = accounts;
		this.menus = menus;
	}

	@EventListener
	void joined(PersonJoined event) {
		this.menus.renew(event.address());
	}

	@EventListener
	void revoked(AccountRevoked event) {
		this.menus.renew(event.address());
	}

	@EventListener
	void appointed(PersonAppointed event) {
		renew(event.person());
	}

	@EventListener
	void dismissed(PersonDismissed event) {
		renew(event.person());
	}

	private void renew(PersonId person) {
		this.accounts.findByPersonIdAndLiveAddressIsNotNullOrderByJoinedAtDescIdDesc(person.value())
			.forEach((account) -> this.menus.renew(account.view().address()));
	}

}
