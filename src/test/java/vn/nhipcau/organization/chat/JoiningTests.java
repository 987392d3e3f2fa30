package vn.nhipcau.organization.chat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyLevel;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.InvitationSheets;
import vn.nhipcau.organization.Invitations;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;
import vn.nhipcau.organization.export.InvitationWorkbook;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Invitations, faces and lost phones, as people live through them in chat. */
@ModuleTest
class JoiningTests {

	private static final Actor INSTALLER = new Actor(null,
			Set.of(new Actor.Holding(Role.ADMINISTRATOR, null, null, true)), "test");

	private static final Pattern TOKEN = Pattern.compile("/vao#([a-z2-7]{26})");

	@Autowired
	Conversations conversations;

	@Autowired
	AgencyRegister agencies;

	@Autowired
	PostRegister posts;

	@Autowired
	People people;

	@Autowired
	Accounts accounts;

	@Autowired
	Invitations invitations;

	@Autowired
	Speakers speakers;

	@Autowired
	MovableClock clock;

	@Autowired
	InvitationSheets sheets;

	@Autowired
	FileStore files;

	private AgencyId office;

	private AgencyId health;

	private PostId focal;

	@BeforeEach
	void threeAgencies() {
		this.office = agency("Văn phòng UBND tỉnh", 1);
		this.health = agency("Sở Y tế", 2);
		agency("Sở Nội vụ", 3);
		this.focal = this.posts.create(INSTALLER, this.health, Duty.FOCAL, "Đầu mối", null).value();
	}

	@ParameterizedTest
	@EnumSource
	void aLinkShowsWhatItIsForAndLetsInOnce(Manner manner) {
		String token = this.invitations.invite(INSTALLER, this.focal, "Lan <b>&</b> Hoa").value().token();
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/batdau " + token).hears("Sở Y tế", "Đầu mối", "Lan <b>&</b> Hoa", "Tham gia");
		assertThat(this.speakers.at(lan.address()).person()).isNull();
		lan.presses("Tham gia").hears("Kính chào đồng chí Lan <b>&</b> Hoa", "/viec");
		assertThat(this.speakers.at(lan.address()).is(Role.OFFICIAL, this.health)).isTrue();
		lan.says("/thamgia " + token).hears("đã được sử dụng");
		this.conversations.chat(manner, "ke-la").says("/thamgia " + token).hears("đã được sử dụng");
	}

	@ParameterizedTest
	@EnumSource
	void aPastedLinkWithoutANameAsksForIt(Manner manner) {
		String url = this.invitations.invite(INSTALLER, this.focal, (String) null).value().url();
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/thamgia " + url).hears("họ và tên đầy đủ");
		lan.says("👍").hears("ít nhất một chữ cái", "họ và tên đầy đủ");
		lan.says("a".repeat(300)).hears("dài quá 200 ký tự");
		lan.says("Trần Minh").hears("Họ và tên: Trần Minh");
		lan.presses("Tham gia").hears("Kính chào đồng chí Trần Minh");
	}

	@ParameterizedTest
	@EnumSource
	void linksThatOpenNothingSayWhy(Manner manner) {
		String expired = this.invitations.invite(INSTALLER, this.focal, "Lan").value().token();
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/thamgia").hears("mở đường liên kết trong lời mời");
		lan.says("/thamgia khong-co").hears("Không tìm thấy lời mời");
		lan.says("/thamgia " + expired).hears("Tham gia");
		this.clock.advance(Duration.ofHours(7 * 24 - 1));
		lan.says("/huy");
		lan.says("/thamgia " + expired);
		this.clock.advance(Duration.ofHours(2));
		lan.presses("Tham gia").hears("đã hết hạn");
		assertThat(this.speakers.at(lan.address()).person()).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void theCoordinatorInvitesByAFewLetters(Manner manner) {
		Chat coordinator = seated(manner, "tong-hop", Duty.COORDINATOR, "Điều phối");
		coordinator.says("mời tham gia").hears("muốn mời ai");
		coordinator.presses("Một người").hears("thuộc cơ quan nào");
		coordinator.says("thuy san").hears("Không tìm thấy cơ quan nào có “thuy san”");
		coordinator.says("so").hears("Xin chọn cơ quan");
		coordinator.presses("Sở Nội vụ").hears("vị trí nào của Sở Nội vụ");
		assertThat(coordinator.offers("Quản trị hệ thống (thêm mới)")).isFalse();
		coordinator.presses("Thủ trưởng cơ quan (thêm mới)").hears("Tên gọi của vị trí mới");
		coordinator.says("Giám đốc Sở").hears("Họ và tên người được mời");
		coordinator.says("Lê Thị Hoa").hears("Sở Nội vụ", "Giám đốc Sở", "Lê Thị Hoa");
		coordinator.presses("Tạo lời mời").hears("/vao#", "có hiệu lực đến 09:00 ngày 08/06/2026");
		Chat hoa = this.conversations.chat(manner, "hoa");
		hoa.says("/batdau " + token(coordinator)).presses("Tham gia").hears("/choduyet");
		coordinator.presses("Thu hồi lời mời").hears("đã được sử dụng");
	}

	@ParameterizedTest
	@EnumSource
	void anInvitationIsTakenBack(Manner manner) {
		Chat coordinator = seated(manner, "tong-hop", Duty.COORDINATOR, "Điều phối");
		coordinator.says("/moithamgia").presses("Một người").says("y te").presses("Đầu mối").presses("Bỏ qua");
		coordinator.hears("người được mời tự khai").presses("Tạo lời mời");
		String token = token(coordinator);
		coordinator.presses("Thu hồi lời mời").hears("Đã thu hồi lời mời");
		this.conversations.chat(manner, "lan").says("/thamgia " + token).hears("đã được thu hồi");
	}

	@ParameterizedTest
	@EnumSource
	void theSheetHasOneStripPerAgency(Manner manner) throws Exception {
		PersonId lan = this.people.register(INSTALLER, "=Lan <b>&</b> Hoa").value();
		this.posts.appoint(INSTALLER, lan, this.focal);
		Chat coordinator = seated(manner, "tong-hop", Duty.COORDINATOR, "Điều phối");
		coordinator.says("/moithamgia").presses("Tất cả cơ quan chưa có đầu mối").hears("Sẽ tạo 3 lời mời");
		coordinator.presses("Tạo lời mời").hears("3 lời mời", "có hiệu lực đến 09:00 ngày");
		FileId file = coordinator.find("3 lời mời, mỗi").content().files().get(0);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(this.files.bytes(file).orElseThrow()))) {
			XSSFSheet sheet = workbook.getSheet("Lời mời tham gia");
			assertThat(sheet.getLastRowNum()).isEqualTo(3 * InvitationWorkbook.STRIP - 1);
			assertThat(strip(sheet, 0)).startsWith("1", "Văn phòng UBND tỉnh", "Đầu mối", "");
			assertThat(strip(sheet, 1)).startsWith("2", "Sở Y tế", "Đầu mối", "=Lan <b>&</b> Hoa");
			assertThat(strip(sheet, 1).get(5)).isEqualTo("09:00 ngày 08/06/2026");
			Matcher token = TOKEN.matcher(strip(sheet, 1).get(4));
			assertThat(token.find()).isTrue();
			Chat invited = this.conversations.chat(manner, "lan");
			invited.says("/thamgia " + token.group(1)).hears("Sở Y tế").presses("Tham gia").hears("Kính chào");
			assertThat(this.speakers.at(invited.address()).person()).isEqualTo(lan);
		}
		coordinator.says("/moithamgia").presses("Tất cả cơ quan chưa có đầu mối").hears("Sẽ tạo 2 lời mời");
	}

	@ParameterizedTest
	@EnumSource
	void theSheetIsRemovedAfterADayAndItsLinksStandNowhere(Manner manner) {
		Chat coordinator = seated(manner, "tong-hop", Duty.COORDINATOR, "Điều phối");
		coordinator.says("/moithamgia").presses("Tất cả cơ quan chưa có đầu mối").presses("Tạo lời mời");
		assertThat(coordinator.texts()).noneMatch((text) -> text.contains("/vao#"));
		FileId file = coordinator.find("3 lời mời, mỗi").content().files().get(0);
		this.sheets.sweep(this.clock.instant().plus(Duration.ofHours(23)));
		assertThat(this.files.bytes(file)).isPresent();
		this.sheets.sweep(this.clock.instant().plus(Duration.ofHours(25)));
		assertThat(this.files.bytes(file)).isEmpty();
		this.sheets.sweep(this.clock.instant().plus(Duration.ofHours(26)));
	}

	private static List<String> strip(XSSFSheet sheet, int index) {
		Row row = sheet.getRow(index * InvitationWorkbook.STRIP + 1);
		return IntStream.range(0, 6).mapToObj((column) -> row.getCell(column).getStringCellValue()).toList();
	}

	@ParameterizedTest
	@EnumSource
	void othersMayNotInvite(Manner manner) {
		seated(manner, "lan", Duty.SPECIALIST, "Lan").says("/moithamgia").hears("người được phân quyền");
		this.conversations.chat(manner, "dan").says("/moithamgia").hears("người được phân quyền");
		this.conversations.chat(manner, "dan").says("/thietbi").hears("người được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void anOfficialBecomesACitizenAndBack(Manner manner) {
		Chat lan = seated(manner, "lan", Duty.SPECIALIST, "Lan");
		lan.says("vai trò").hears("vai trò cán bộ").presses("Chuyển sang tư cách công dân").hears("tư cách công dân");
		assertThat(this.speakers.at(lan.address())).isEqualTo(Actor.citizen(lan.address().key()));
		lan.says("/role").presses("Chuyển sang vai trò cán bộ").hears("với vai trò cán bộ");
		assertThat(this.speakers.at(lan.address()).is(Role.OFFICIAL)).isTrue();
		this.conversations.chat(manner, "dan").says("/vaitro").hears("tư cách công dân", "chưa gắn");
	}

	@ParameterizedTest
	@EnumSource
	void aLostPhoneIsGivenUpFromAnother(Manner manner) {
		Chat old = seated(manner, "may-cu", Duty.SPECIALIST, "Lan");
		old.says("/thietbi").hears("Lan", "(đang dùng)").presses("Thêm thiết bị").hears("/vao#");
		this.clock.advance(Duration.ofMinutes(5));
		Chat fresh = this.conversations.chat(manner, "may-moi");
		fresh.says("/batdau " + token(old)).hears("Mở thêm thiết bị").presses("Tham gia").hears("Kính chào");
		fresh.says("mất điện thoại").presses("Thu hồi số 2").hears("Thu hồi thiết bị này?");
		fresh.presses("Đồng ý thu hồi").hears("Đã thu hồi");
		assertThat(this.speakers.at(old.address()).person()).isNull();
		assertThat(this.speakers.at(fresh.address()).is(Role.OFFICIAL)).isTrue();
		old.says("/thietbi").hears("người được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void anAdministratorGivesUpAnothersPhone(Manner manner) {
		Chat lan = seated(manner, "lan", Duty.SPECIALIST, "Nguyễn Thị Lan");
		Chat administrator = seated(manner, "quan-tri", Duty.ADMINISTRATOR, "Minh");
		administrator.says("/thietbi khong ai").hears("Không tìm thấy");
		administrator.says("/thietbi thi lan")
			.hears("Nguyễn Thị Lan")
			.presses("Thu hồi số 1")
			.presses("Đồng ý thu hồi");
		assertThat(this.speakers.at(lan.address()).person()).isNull();
	}

	private Chat seated(Manner manner, String who, Duty duty, String name) {
		PersonId person = this.people.register(INSTALLER, name).value();
		this.posts.appoint(INSTALLER, person,
				this.posts.create(INSTALLER, this.office, duty, "Chức vụ " + duty, null).value());
		this.accounts.attach(INSTALLER, person, Conversations.address(manner, who));
		return this.conversations.chat(manner, who);
	}

	private AgencyId agency(String name, int order) {
		return this.agencies.found(INSTALLER, AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, order)).value();
	}

	private static String token(Chat chat) {
		List<String> texts = chat.texts();
		for (int i = texts.size() - 1; i >= 0; i--) {
			Matcher matcher = TOKEN.matcher(texts.get(i));
			if (matcher.find()) {
				return matcher.group(1);
			}
		}
		throw new AssertionError("No link among " + texts);
	}

}
