package vn.nhipcau.telegram;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.progress.Office;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** Officials and coordinators in Telegram. */
class OfficialHabitsTests extends Phones {

	private static final Pattern LINK = Pattern.compile("https://t\\.me/nhipcau_bot\\?start=([A-Za-z2-7]+)");

	private static final long HOA = Say.LAN + 1;

	@Autowired
	Office office;

	@Autowired
	Reports reports;

	@Autowired
	Accounts accounts;

	@Test
	void anInvitationHasALinkThatOpensTelegramAndTheMenuFollowsTheNewRole() {
		AgencyId committee = this.office.agency("Văn phòng UBND tỉnh");
		this.office.person("Minh", committee, Duty.COORDINATOR, new Address("telegram", Long.toString(Say.LAN)));
		Phone minh = phone(Say.LAN);
		minh.says("/moithamgia").presses("Một người").says("van phong").presses("Đầu mối (thêm mới)");
		minh.presses("Bỏ qua").presses("Bỏ qua").presses("Tạo lời mời").sees("/vao#", "t.me/nhipcau_bot?start=");
		Matcher link = LINK.matcher(String.join("\n", minh.screen()));
		assertThat(link.find()).isTrue();
		Phone hoa = phone(HOA);
		hoa.says("/start " + link.group(1)).sees("họ và tên đầy đủ");
		assertThat(this.telegram.profile().menu(Long.toString(HOA))).doesNotContain("\"viec\"");
		hoa.says("Lê Thị Hoa").sees("Văn phòng UBND tỉnh").presses("Tham gia").sees("Kính chào đồng chí Lê Thị Hoa");
		assertThat(this.telegram.profile().menu(Long.toString(HOA))).contains("\"viec\"");
	}

	@Test
	void whoBlockedTheBotIsAnsweredAtTheNextAddress() {
		AgencyId roads = this.office.agency("Sở Xây dựng");
		Address other = Conversations.address(Manner.BUTTONS, "lan");
		Actor official = this.office.person("Lan", roads, Duty.FOCAL, other);
		this.accounts
			.attach(Seats.ADMINISTRATOR, Objects.requireNonNull(official.person()),
					new Address("telegram", Long.toString(Say.LAN)))
			.value();
		this.telegram.fail("sendMessage", FakeTelegram.Fault.of(403, "Forbidden: bot was blocked by the user"));
		Phone lan = phone(Say.LAN);
		lan.says("/trogiup").seesMessages(0);
		assertThat(this.conversations.channel(other).texts(other)).singleElement().asString().contains("/viec");
		lan.unblocks().seesMessages(0);
		lan.says("/trogiup").sees("/viec");
	}

	@Test
	void evidenceTakesAnAlbumAndMoreUntilThatIsAll() {
		AgencyId roads = this.office.agency("Sở Xây dựng");
		Actor official = this.office.person("Lan", roads, Duty.FOCAL, new Address("telegram", Long.toString(Say.LAN)));
		ObligationView work = this.office.work(roads, "Nâng cấp đường tỉnh", "2026-06-04");
		Phone lan = phone(Say.LAN);
		lan.says("/viec " + work.code()).presses("Báo cáo kết quả").says("Đã nghiệm thu 435 km").sees("Đề nghị gửi số");
		lan.sends(album("a1", 10)).sees("kèm theo: 10").seesMessages(1);
		lan.sends("\"voice\":{\"file_id\":\"v\",\"duration\":3}").sees("kèm theo: 11");
		lan.presses("Đã đủ").presses("Gửi").sees("đã ghi nhận báo cáo kết quả");
		assertThat(this.reports.of(official, work.id())).singleElement()
			.satisfies((report) -> assertThat(report.evidence().files()).hasSize(11));
	}

}
