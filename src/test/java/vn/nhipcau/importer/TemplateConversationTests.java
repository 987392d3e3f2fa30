package vn.nhipcau.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.importer.table.TableReading;
import vn.nhipcau.importer.table.Tables;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.plan.PlanView;
import vn.nhipcau.plan.Plans;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The template on its way out and back. */
@ModuleTest
class TemplateConversationTests {

	private static final String PLAN = """
			ỦY BAN NHÂN DÂN
			TỈNH SÔNG LAM
			Số: 31/KH-UBND
			Sông Lam, ngày 05 tháng 5 năm 2026
			KẾ HOẠCH
			Nâng cao chất lượng phục vụ Nhân dân năm 2026
			II. NHIỆM VỤ
			1. Sở Y tế chủ trì, phối hợp với Văn phòng UBND tỉnh kiểm tra ít nhất 50 trạm y tế xã, hoàn thành trước ngày 15/12/2026.
			2. Giao Sở Y tế chủ trì tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12 hằng năm.
			""";

	@Autowired
	Conversations conversations;

	@Autowired
	Fictitious province;

	@Autowired
	FileStore files;

	@Autowired
	Tables tables;

	@Autowired
	Plans plans;

	private AgencyId office;

	private AgencyId health;

	@BeforeEach
	void anOffice() {
		this.office = this.province.department("Văn phòng UBND tỉnh");
		this.health = this.province.department("Sở Y tế");
	}

	@ParameterizedTest
	@EnumSource
	void theTemplateIsAskedForFilledInAndReviewed(Manner manner) throws IOException {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		lan.says("/nhapkehoach").presses("Mẫu Excel").hears("Mẫu Excel để nhập kế hoạch");
		lan.says("/nhapkehoach").presses("Đúng").presses("Mẫu Excel").hears("Mẫu Excel để nhập kế hoạch");
		FileId filled = filledIn(fileIn(lan, "Mẫu Excel để nhập kế hoạch"));
		lan.says("/nhapkehoach").presses("Đúng").sends("", filled);
		lan.hears("Kế hoạch 31/KH-UBND ngày 05/5/2026", "1 nhiệm vụ", "1 việc rõ cơ quan chủ trì, 1 việc có thời hạn");
		lan.presses("Đưa vào theo dõi").hears("vào theo dõi: 1 nhiệm vụ");
	}

	@ParameterizedTest
	@EnumSource
	void aPlanIsExportedAndImportedAgainGivesTheSame(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		Chat minh = this.province.joins(manner, "minh", Duty.FOCAL, this.health);
		lan.says("/nhapkehoach").presses("Đúng").sends("", stored("a.txt", PLAN.getBytes(StandardCharsets.UTF_8)));
		lan.presses("Đưa vào theo dõi").hears("vào theo dõi: 2 nhiệm vụ");
		lan.says("/kehoach").presses("Kế hoạch 31/KH-UBND ngày 05/5/2026").presses("Xuất ra Excel");
		lan.hears("2 nhiệm vụ theo mẫu Excel");
		TableDraft exported = read(fileIn(lan, "theo mẫu Excel"));
		PlanView plan = this.plans.find(Fictitious.COORDINATOR, "31/KH-UBND", LocalDate.of(2026, 5, 5)).orElseThrow();
		assertThat(exported.document()).isEqualTo(plan.document());
		assertThat(exported.rows()).extracting(TableDraft.Row::task)
			.isEqualTo(this.plans.asGiven(Fictitious.COORDINATOR, plan.id()))
			.hasSize(2);
		lan.says("/nhapkehoach").presses("Đúng").sends("", stored("b.xlsx", fileIn(lan, "theo mẫu Excel")));
		lan.hears("đã được đưa vào theo dõi lúc");
		minh.says("/kehoach").presses("Kế hoạch 31/KH-UBND ngày 05/5/2026");
		assertThat(minh.offers("Xuất ra Excel")).isFalse();
	}

	private FileId filledIn(byte[] template) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFRow task = workbook.getSheetAt(0).createRow(3);
			task.createCell(2).setCellValue("Kiểm tra các trạm y tế xã");
			task.createCell(4).setCellValue("Sở Y tế");
			task.createCell(8).setCellValue("trước ngày 15/12/2026");
			workbook.getSheet("Văn bản").getRow(1).createCell(2).setCellValue("31/KH-UBND");
			workbook.getSheet("Văn bản").getRow(2).createCell(2).setCellValue("05/5/2026");
			workbook.write(out);
			return stored("ke-hoach.xlsx", out.toByteArray());
		}
	}

	private TableDraft read(byte[] workbook) {
		return ((TableReading.Read) this.tables.read(new PlanReader().open(workbook).sheets())).draft();
	}

	private byte[] fileIn(Chat chat, String partOfMessage) {
		return this.files.bytes(chat.find(partOfMessage).content().files().get(0)).orElseThrow();
	}

	private FileId stored(String name, byte[] bytes) {
		return ((Storing.Stored) this.files.store(name, null, bytes)).file().id();
	}

}
