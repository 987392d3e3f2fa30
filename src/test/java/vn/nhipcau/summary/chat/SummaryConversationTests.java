package vn.nhipcau.summary.chat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Opening;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.FakeChannel.Shown;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** On Monday 1 June 2026, with seven obligations of two agencies. */
@ModuleTest
class SummaryConversationTests {

	@Autowired
	Conversations conversations;

	@Autowired
	Seats seats;

	@Autowired
	Obligations obligations;

	@Autowired
	FileStore files;

	private Actor coordinator;

	@ParameterizedTest
	@EnumSource
	void aCoordinatorSeesFiguresThatAddUp(Manner manner) {
		province();
		Chat minh = this.conversations.chat(manner, "minh");
		minh.says("/tonghop")
			.hears("đến ngày 01/06/2026",
					"Tổng số 6 = hoàn thành 1 (đúng hạn 1, quá hạn 0) + đang thực hiện 5"
							+ " (trong hạn 3, quá hạn 1, không quy định thời hạn 1) + tạm dừng 0",
					"chờ xác nhận 1, chưa có báo cáo 4", "1 nội dung đề nghị phối hợp", "Biểu đồ");
		minh.presses("Theo cơ quan")
			.hears("Sở Tài chính: 3 = hoàn thành 1 (quá hạn 0), đang thực hiện 2 (quá hạn 1)", "Sở Y tế: 3");
		minh.presses("Về tổng hợp").hears("Tổng số 6");
		minh.presses("Quá hạn (1)").hears("Nhiệm vụ quá hạn: 1", "Lập dự toán", "Sở Tài chính", "quá hạn 07 ngày");
		String code = minh.find("Lập dự toán").text().replaceAll("(?s).*?(NV-\\d+).*", "$1");
		minh.presses(code).hears(code, "Cơ quan thực hiện: Sở Tài chính");
		minh.says(code).hears("Cơ quan thực hiện: Sở Tài chính");
		minh.says("/viec").hears("Nhiệm vụ quá hạn: 1").presses("Về tổng hợp").hears("Tổng số 6");
		minh.says("việc sắp đến hạn").hears("Nhiệm vụ sắp đến hạn: 1", "Tiêm chủng", "còn 03 ngày");
		minh.says("/chuabaocao").hears("Cơ quan chưa có báo cáo: 2", "Sở Y tế: 3 nhiệm vụ");
		minh.presses("Sở Y tế").hears("Nhiệm vụ chưa có báo cáo: 3");
	}

	@ParameterizedTest
	@EnumSource
	void aLeaderSeesTheOwnAgencyAndAnOfficialTheOwnWork(Manner manner) {
		province();
		this.seats.seat("hoa", Duty.LEADER, "Sở Y tế");
		this.conversations.chat(manner, "hoa").says("/tonghop").hears("Tổng số 3").hearsNothingOf("Sở Tài chính");
		this.conversations.chat(manner, "lan").says("/quahan").hears("Lập dự toán");
		this.conversations.chat(manner, "cong-dan").says("/tonghop").hears("dành cho người được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void thePictureAndTheWorkbookCanBeOpened(Manner manner) throws Exception {
		province();
		Chat minh = this.conversations.chat(manner, "minh");
		minh.says("/tonghop");
		byte[] picture = fileOf(minh.find("Biểu đồ"));
		assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isGreaterThanOrEqualTo(800);
		minh.presses("Tải Excel").hears("Danh sách 6 nhiệm vụ");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(fileOf(minh.find("Danh sách 6"))))) {
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(6);
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
				.isEqualTo("=Lập dự toán & <b>");
			assertThat(workbook.getSheetAt(0).getRow(0).getCell(5).getStringCellValue()).isEqualTo("Thời hạn");
		}
	}

	private byte[] fileOf(Shown message) {
		FileId file = message.content().files().get(0);
		return this.files.bytes(file).orElseThrow();
	}

	private void province() {
		AgencyId finance = this.seats.agency("Sở Tài chính");
		AgencyId health = this.seats.agency("Sở Y tế");
		this.coordinator = this.seats.seat("minh", Duty.COORDINATOR, "Văn phòng UBND tỉnh");
		Actor lan = this.seats.seat("lan", Duty.FOCAL, "Sở Tài chính");
		List<ObligationView> opened = ((Opening.Opened) this.obligations.open(this.coordinator, List.of(
				dated(finance, 1, "=Lập dự toán & <b>", "2026-05-25"), dated(finance, 2, "Quyết toán", "2026-07-01"),
				dated(finance, 3, "Rà soát tài sản công", "2026-08-01"), dated(health, 4, "Tiêm chủng", "2026-06-04"),
				dated(health, 5, "Kiểm tra an toàn thực phẩm", "2026-09-01"),
				NewObligation.of(health, new Subject("test", 6), "Truyền thông", new Deadline.Undated()),
				dated(health, 7, "Phối hợp", "2026-05-01").asRequest())))
			.obligations();
		this.obligations.submit(lan, opened.get(1).ref());
		this.obligations.submit(lan, opened.get(2).ref());
		this.obligations.confirm(this.coordinator,
				this.obligations.find(this.coordinator, opened.get(2).id()).orElseThrow().ref());
	}

	private static NewObligation dated(AgencyId agency, long subject, String title, String lastDay) {
		return NewObligation.of(agency, new Subject("test", subject), title,
				new Deadline.Printed(Due.by(LocalDate.parse(lastDay)), "thử nghiệm"));
	}

}
