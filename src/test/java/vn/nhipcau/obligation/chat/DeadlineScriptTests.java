package vn.nhipcau.obligation.chat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Province;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.obligation.Term;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static vn.nhipcau.obligation.Province.opened;

/** Conversations about deadlines and the calendar. */
@ModuleTest
class DeadlineScriptTests {

	@Autowired
	Conversations conversations;

	@Autowired
	Obligations obligations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Province province;

	@BeforeEach
	void settle() {
		this.province = new Province(this.jdbc);
	}

	@ParameterizedTest
	@EnumSource
	void anOfficialAsksHowADeadlineWasCounted(Manner manner) {
		Chat lan = chat(manner, "lan", this.province.focal("Lan", this.province.finance));
		ObligationView work = open(
				new Deadline.Counted(LocalDate.of(2026, 8, 26), Term.workingDays(5), "Quy chế <b>làm việc</b>"));
		lan.says("/cachtinhhan " + work.code())
			.hears("Cách tính thời hạn của " + work.code(), "Quy chế <b>làm việc</b>: 5 ngày làm việc",
					"tính từ ngày 26/08/2026, ngày này không tính", "Không tính 4 ngày nghỉ hằng tuần",
					"Không tính ngày 02/09/2026: Quốc khánh", "Ngày cuối cùng: 07/09/2026");
		lan.says("/why").hears("Ngày cuối cùng: 07/09/2026");
	}

	@ParameterizedTest
	@EnumSource
	void aPauseIsShownWithTheDayItMoved(Manner manner) {
		Chat lan = chat(manner, "lan", this.province.focal("Lan", this.province.finance));
		ObligationView work = open(new Deadline.Counted(LocalDate.of(2026, 6, 1), Term.workingDays(10), "Quy định"));
		this.clock.set("2026-06-08T09:00");
		this.obligations.suspend(this.province.coordinator, Ref.now(work.id()));
		this.clock.set("2026-06-11T09:00");
		this.obligations.resume(this.province.coordinator, Ref.now(work.id()));
		lan.says("/cachtinhhan " + work.code())
			.hears("Tạm dừng lúc", "Tiếp tục lúc", "Thời gian tạm dừng không tính vào thời hạn",
					"chuyển từ ngày 15/06/2026 sang ngày 18/06/2026", "Ngày cuối cùng: 18/06/2026");
	}

	@ParameterizedTest
	@EnumSource
	void aPrintedDateIsNotMovedAndBeforeExcludesTheDay(Manner manner) {
		Chat lan = chat(manner, "lan", this.province.focal("Lan", this.province.finance));
		ObligationView work = open(
				new Deadline.Printed(Due.before(LocalDate.of(2026, 6, 15)), "Kế hoạch 147/KH-UBND, mục III.2"));
		lan.says("cách tính hạn " + work.code())
			.hears("Thời hạn ghi tại Kế hoạch 147/KH-UBND, mục III.2: trước ngày 15/06/2026", "không gồm chính ngày đó",
					"Ngày cuối cùng: 14/06/2026", "ngày làm việc cuối cùng trước hạn là 12/06/2026",
					"Còn 9 ngày làm việc");
	}

	@ParameterizedTest
	@EnumSource
	void anotherAgencysDeadlineAndANonsenseCodeGetTheSameAnswer(Manner manner) {
		Chat son = chat(manner, "son", this.province.focal("Sơn", this.province.health));
		ObligationView work = open(new Deadline.Undated());
		son.says("/cachtinhhan " + work.code()).hears("Không tìm thấy nhiệm vụ “" + work.code() + "”");
		son.says("/cachtinhhan NV-9999").hears("Không tìm thấy nhiệm vụ “NV-9999”");
		son.says("/cachtinhhan <b>").hears("Không tìm thấy nhiệm vụ “<b>”");
		son.says("/cachtinhhan").hears("Xin nhập kèm mã nhiệm vụ");
		son.says("/lichnghi").hears("được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void aCoordinatorEntersADayOffAndTakesItBack(Manner manner) {
		Chat minh = chat(manner, "minh", this.province.coordinator);
		minh.says("/lichnghi")
			.hears("Lịch nghỉ năm 2026", "02/09/2026: nghỉ lễ", "22/08/2026: làm bù (cần đối chiếu thông báo)",
					"Lịch nghỉ năm 2027", "chưa đối chiếu")
			.hearsNothingOf("24/11/2026");
		try {
			minh.presses("Thêm, sửa một ngày").hears("Ngày nào?");
			minh.says("31/11/2026").hears("Không có ngày “31/11/2026”", "Ngày nào?");
			minh.says("24/11/2026").hears("Ngày 24/11/2026 là ngày gì?");
			minh.presses("nghỉ lễ").hears("Theo văn bản nào?");
			minh.says("?").hears("Xin nhập tên, số, ngày văn bản, từ 5");
			minh.says("Thông báo 12/TB-UBND ngày 2/11/2026").hears("Ghi ngày 24/11/2026 là nghỉ lễ");
			minh.presses("Gửi").hears("Đã ghi ngày 24/11/2026: nghỉ lễ, theo Thông báo 12/TB-UBND");
			minh.says("lich nghi").hears("24/11/2026: nghỉ lễ");
			minh.presses("Bỏ một ngày").hears("Ngày nào?");
			minh.says("24.11.2026").hears("Bỏ ngày 24/11/2026");
			minh.presses("Gửi").hears("Đã bỏ ngày 24/11/2026");
		}
		finally {
			this.jdbc.update("DELETE FROM holiday WHERE on_date = DATE '2026-11-24'");
		}
	}

	@ParameterizedTest
	@EnumSource
	void aMakeUpDayOnATuesdayIsRefusedWithItsReason(Manner manner) {
		Chat minh = chat(manner, "minh", this.province.coordinator);
		minh.says("/holidays").presses("Thêm, sửa một ngày");
		minh.says("24/11/2026").presses("làm bù");
		minh.says("Thông báo 12/TB-UBND");
		minh.presses("Gửi").hears("Ngày làm bù phải là thứ Bảy hoặc Chủ nhật");
	}

	private Chat chat(Manner manner, String name, Actor actor) {
		this.province.joins(actor, Conversations.address(manner, name));
		return this.conversations.chat(manner, name);
	}

	private ObligationView open(Deadline deadline) {
		return opened(this.obligations.open(this.province.coordinator,
				List.of(NewObligation.of(this.province.finance, new Subject("task", 1), "Rà soát quy chế", deadline))));
	}

}
