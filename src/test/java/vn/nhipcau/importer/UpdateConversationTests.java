package vn.nhipcau.importer;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A document that was approved before is sent again, and is not quite the same. */
@ModuleTest
class UpdateConversationTests {

	private static final String HEAD = """
			ỦY BAN NHÂN DÂN
			TỈNH SÔNG LAM
			Số: 31/KH-UBND
			Sông Lam, ngày 05 tháng 5 năm 2026
			KẾ HOẠCH
			Nâng cao chất lượng phục vụ Nhân dân năm 2026
			II. NHIỆM VỤ
			""";

	private static final List<String> TASKS = List.of(
			"1. Sở Y tế chủ trì kiểm tra các trạm y tế xã, hoàn thành trước ngày 15/12/2026.",
			"2. Sở Tài chính chủ trì bố trí kinh phí cho các xã trước ngày 20/12/2026.",
			"3. Sở Nội vụ chủ trì rà soát biên chế của các cơ quan trước ngày 30/9/2026.",
			"4. Sở Xây dựng chủ trì kiểm tra an toàn các cây cầu trước ngày 01/10/2026.");

	@Autowired
	Fictitious province;

	@Autowired
	JdbcTemplate jdbc;

	private AgencyId health;

	private Chat lan;

	private Chat minh;

	void aPlanIsFollowed(Manner manner) {
		this.lan = this.province.coordinator(manner, "lan", this.province.department("Văn phòng UBND tỉnh"));
		this.minh = this.province.joins(manner, "minh", Duty.FOCAL, this.health);
		paste(TASKS);
		this.lan.presses("Đưa vào theo dõi").hears("4 nhiệm vụ");
	}

	@BeforeEach
	void agencies() {
		this.health = this.province.department("Sở Y tế");
		this.province.department("Sở Tài chính");
		this.province.department("Sở Nội vụ");
		this.province.department("Sở Xây dựng");
	}

	@ParameterizedTest
	@EnumSource
	void theSameTextAgainChangesNothing(Manner manner) {
		aPlanIsFollowed(manner);
		paste(TASKS);
		this.lan.hears("bản vừa gửi không có gì khác");
		assertThat(count("plan_draft")).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource
	void whatDiffersIsShownAndTakenOneByOne(Manner manner) {
		aPlanIsFollowed(manner);
		paste(List.of(TASKS.get(0).replace("15/12", "30/11"), TASKS.get(1).replace("Sở Tài chính", "Sở Y tế"),
				TASKS.get(2).replace("của các cơ quan", "của các cơ quan, đơn vị cấp tỉnh"),
				"4. Sở Xây dựng chủ trì làm mới 12 bến xe trước ngày 20/10/2026."));
		this.lan.hears("bản vừa gửi có chỗ khác", "1 việc mới", "3 việc thay đổi", "1 việc không còn");
		this.lan.presses("Xem từng thay đổi").hears("Đổi thời hạn. Đang theo dõi: trước ngày 15/12/2026");
		this.lan.presses("Nhận").hears("Đổi cơ quan chủ trì. Đang theo dõi: Sở Tài chính");
		this.lan.presses("Nhận").hears("Đổi nội dung. Đang theo dõi: “3. Sở Nội vụ chủ trì rà soát biên chế");
		this.lan.presses("Không nhận").hears("Việc mới", "12 bến xe");
		this.lan.presses("Nhận").hears("Không còn trong bản vừa gửi", "cây cầu").presses("Hủy nhiệm vụ này");
		this.lan.presses("Áp dụng 4 thay đổi đã nhận");
		this.lan.hears("thêm 1, thay đổi 2, hủy 1 nhiệm vụ");
		assertThat(open()).containsExactlyInAnyOrder("Sở Y tế 2026-11-29", "Sở Y tế 2026-12-19", "Sở Nội vụ 2026-09-29",
				"Sở Xây dựng 2026-10-19");
		assertThat(this.jdbc.queryForList("SELECT title FROM task WHERE state = 'CLOSED'", String.class))
			.singleElement()
			.asString()
			.contains("cây cầu");
		assertThat(this.jdbc.queryForList("SELECT text FROM task WHERE clause = 'II.3'", String.class).get(0))
			.doesNotContain("cấp tỉnh");
		assertThat(this.jdbc.queryForList(
				"SELECT action FROM audit WHERE action LIKE 'task.%' AND action <> 'task.closed' ORDER BY id",
				String.class))
			.contains("task.rescheduled", "task.led-by", "task.added", "task.cancelled");
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM plan_draft WHERE content IS NOT NULL", Long.class))
			.isZero();
	}

	@ParameterizedTest
	@EnumSource
	void whatWasReportedStaysWhateverTheNewTextSays(Manner manner) {
		aPlanIsFollowed(manner);
		String code = new ObligationId(this.jdbc.queryForObject(
				"SELECT o.id FROM obligation o JOIN agency a ON a.id = o.agency_id WHERE a.name = 'Sở Y tế'",
				Long.class))
			.code();
		this.minh.says("việc của tôi").presses(code);
		this.minh.says("vướng giải phóng mặt bằng");
		paste(TASKS.subList(1, 4));
		this.lan.hears("1 việc không còn").presses("Xem từng thay đổi").presses("Hủy nhiệm vụ này");
		this.lan.presses("Áp dụng 1 thay đổi đã nhận").hears("Giữ nguyên vì đã có báo cáo: " + code);
		assertThat(open()).contains("Sở Y tế 2026-12-14");
	}

	@ParameterizedTest
	@EnumSource
	void aNewTitleReachesWhoeverOwesTheWorkAndWhatWasReportedStays(Manner manner) {
		aPlanIsFollowed(manner);
		String code = new ObligationId(this.jdbc.queryForObject(
				"SELECT o.id FROM obligation o JOIN agency a ON a.id = o.agency_id WHERE a.name = 'Sở Y tế'",
				Long.class))
			.code();
		this.minh.says("việc của tôi").presses(code);
		this.minh.says("vướng giải phóng mặt bằng");
		paste(List.of(TASKS.get(0).replace("kiểm tra các trạm", "kiểm tra và sửa chữa các trạm"), TASKS.get(1),
				TASKS.get(2), TASKS.get(3)));
		this.lan.presses("Nhận tất cả việc mới, thay đổi").hears("thay đổi 1");
		this.minh.says("/viec").hears("Kiểm tra và sửa chữa các trạm y tế xã");
		this.minh.says("/cachtinhhan " + code).hears("Kiểm tra và sửa chữa các trạm y tế xã");
		assertThat(count("status_report")).isEqualTo(1);
		assertThat(open()).contains("Sở Y tế 2026-12-14").hasSize(4);
	}

	@ParameterizedTest
	@EnumSource
	void takingAllCancelsNothingAndLeavingAllChangesNothing(Manner manner) {
		aPlanIsFollowed(manner);
		paste(List.of(TASKS.get(0), TASKS.get(1).replace("20/12", "25/12"), TASKS.get(2)));
		this.lan.presses("Bỏ bản này").presses("Bỏ hẳn");
		assertThat(open()).contains("Sở Tài chính 2026-12-19", "Sở Xây dựng 2026-09-30").hasSize(4);
		paste(List.of(TASKS.get(0), TASKS.get(1).replace("20/12", "25/12"), TASKS.get(2)));
		this.lan.presses("Nhận tất cả việc mới, thay đổi").hears("thêm 0, thay đổi 1, hủy 0 nhiệm vụ");
		assertThat(open()).contains("Sở Tài chính 2026-12-24", "Sở Xây dựng 2026-09-30").hasSize(4);
	}

	@ParameterizedTest
	@EnumSource
	void aDayIsNotTakenAwayByANewText(Manner manner) {
		aPlanIsFollowed(manner);
		paste(List.of("1. Sở Y tế chủ trì kiểm tra các trạm y tế xã.", TASKS.get(1), TASKS.get(2), TASKS.get(3)));
		this.lan.presses("Nhận tất cả việc mới, thay đổi").hears("Dòng 1 chưa áp dụng được", "Chưa quyết định: 1");
		assertThat(open()).contains("Sở Y tế 2026-12-14");
	}

	@ParameterizedTest
	@EnumSource
	void nobodyLosesWorkToAnAgencyThatIsNotKnown(Manner manner) {
		aPlanIsFollowed(manner);
		paste(List.of(TASKS.get(0), TASKS.get(1).replace("Sở Tài chính", "Sở Ngân khố"), TASKS.get(2), TASKS.get(3)));
		this.lan.presses("Nhận tất cả việc mới, thay đổi")
			.hears("Dòng 2 chưa áp dụng được: chưa rõ cơ quan chủ trì mới");
		assertThat(open()).contains("Sở Tài chính 2026-12-19").hasSize(4);
		this.lan.presses("Xem từng thay đổi")
			.presses("Đổi cơ quan chủ trì")
			.hears("“Sở Ngân khố” chưa có trong danh mục");
		this.lan.says("noi vu").presses("Nhận").presses("Áp dụng 1 thay đổi đã nhận").hears("thay đổi 1");
		assertThat(open()).contains("Sở Nội vụ 2026-12-19").doesNotContain("Sở Tài chính 2026-12-19");
	}

	private List<String> open() {
		return this.jdbc.query("""
				SELECT a.name, o.last_day FROM obligation o JOIN agency a ON a.id = o.agency_id
				WHERE o.state <> 'CANCELLED'""", (row, index) -> row.getString(1) + " " + row.getDate(2).toLocalDate());
	}

	/** Pasted: a file is read by a process of its own, which takes its second. */
	private void paste(List<String> tasks) {
		String text = HEAD + String.join("\n", tasks) + "\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\n";
		this.lan.says("/nhapkehoach").presses("Đúng").says(text);
	}

	private long count(String table) {
		return this.jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class);
	}

}
