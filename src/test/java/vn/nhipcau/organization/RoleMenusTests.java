package vn.nhipcau.organization;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.PostId;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** The menu of a chat shows what its person may do, though nothing is said there. */
@ModuleTest
class RoleMenusTests {

	@Autowired
	Seats seats;

	@Autowired
	Accounts accounts;

	@Autowired
	PostRegister posts;

	@Autowired
	Conversations conversations;

	@Autowired
	PlatformTransactionManager transactions;

	private Actor lan;

	private Chat chat;

	@BeforeEach
	void anOfficialWhoHasSpoken() {
		this.lan = this.seats.seat("lan", Duty.FOCAL, "Sở Y tế");
		this.chat = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.channel(this.chat.address()).getsAMenu();
		this.chat.says("/trogiup");
		assertThat(menu()).anyMatch((item) -> item.startsWith("viec "));
	}

	@Test
	void aChatThatIsRevokedOffersNoWorkAnyMore() {
		AccountView account = this.accounts.of(Seats.ADMINISTRATOR, this.lan.person())
			.stream()
			.filter((one) -> one.address().equals(this.chat.address()))
			.findFirst()
			.orElseThrow();
		happens(() -> this.accounts.revoke(Seats.ADMINISTRATOR, account.id()));
		assertThat(menu()).isNotEmpty().noneMatch((item) -> item.startsWith("viec "));
	}

	@Test
	void whoLeavesAPostAndTakesItUpAgainSeesTheMenuGoAndComeBack() {
		PostId post = this.lan.holdings().iterator().next().post();
		happens(() -> this.posts.dismiss(Seats.ADMINISTRATOR, this.lan.person(), post));
		assertThat(menu()).isNotEmpty().noneMatch((item) -> item.startsWith("viec "));
		happens(() -> this.posts.appoint(Seats.ADMINISTRATOR, this.lan.person(), post));
		assertThat(menu()).anyMatch((item) -> item.startsWith("viec "));
	}

	@Test
	void theCitizensFaceShowsTheCitizensMenuAtOnce() {
		this.chat.says("/vaitro").presses("Chuyển sang tư cách công dân");
		assertThat(menu()).isNotEmpty().noneMatch((item) -> item.startsWith("viec "));
	}

	private void happens(Runnable change) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> change.run());
		this.conversations.engine().runUntilIdle();
	}

	private List<String> menu() {
		return this.conversations.channel(this.chat.address()).menu(this.chat.address());
	}

}
