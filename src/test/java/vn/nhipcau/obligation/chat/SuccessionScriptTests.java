package vn.nhipcau.obligation.chat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Province;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.organization.AgencyKind;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.Heir;
import vn.nhipcau.petition.Town;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** What people hear when an agency ends, and how coordinators divide its work. */
@ModuleTest
class SuccessionScriptTests {

	private static final String FORMER = "Sở <b>Kế hoạch</b> & Đầu tư";

	@Autowired
	Conversations conversations;

	@Autowired
	Seats seats;

	@Autowired
	AgencyRegister register;

	@Autowired
	Obligations obligations;

	@Autowired
	Town town;

	private AgencyId former;

	@BeforeEach
	void settle() {
		this.former = this.seats.agency(FORMER);
	}

	@ParameterizedTest
	@EnumSource
	void theOnlyHeirHearsOfAllItsNewWorkInOneMessage(Manner manner) {
		Chat minh = sits(manner, "minh", Duty.COORDINATOR, "Văn phòng UBND tỉnh");
		Chat nga = sits(manner, "nga", Duty.FOCAL, "Sở Tài chính");
		open(7);
		succeed("Sở Tài chính");
		nga.isTold("Sở Tài chính kế thừa 7 nhiệm vụ đang thực hiện của " + FORMER,
				"Căn cứ: Nghị quyết 12/NQ-HĐND & <i>phụ lục</i>", "“Việc 1”. Hạn: 15/09/2026", "… và 2 nội dung khác",
				"không thay thế văn bản chỉ đạo");
		assertThat(nga.texts()).hasSize(1);
		assertThat(minh.texts()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void aBodyThatIsNotCommandedIsAskedKindly(Manner manner) {
		this.seats.agency("Ủy ban MTTQ tỉnh", AgencyKind.REQUESTED);
		Chat thu = sits(manner, "thu", Duty.FOCAL, "Ủy ban MTTQ tỉnh");
		open(1);
		succeed("Ủy ban MTTQ tỉnh");
		thu.isTold("Trân trọng đề nghị Ủy ban MTTQ tỉnh tiếp tục phối hợp");
	}

	@ParameterizedTest
	@EnumSource
	void theCoordinatorDividesItemByItem(Manner manner) {
		Chat minh = sits(manner, "minh", Duty.COORDINATOR, "Văn phòng UBND tỉnh");
		Chat son = sits(manner, "son", Duty.FOCAL, "Sở Y tế");
		List<ObligationView> work = open(6);
		succeed("Sở Tài chính", "Sở Y tế");
		minh.isTold(FORMER + " kết thúc hoạt động từ ngày 01/06/2026", "Sở Tài chính; Sở Y tế", "Còn 6 nhiệm vụ");
		assertThat(minh.texts()).hasSize(1);
		minh.says("/chuyengiao").hears("Còn 6 nhiệm vụ");
		minh.presses("Xem và giao: " + FORMER).hears("Trang 1/2", work.get(0).code() + " “Việc 1”");
		minh.presses("Trang sau").hears("Trang 2/2", "“Việc 6”").presses("Trang trước");
		minh.presses(work.get(0).code() + ": giao cho Sở Y tế")
			.hears(work.get(0).code() + ": đã giao cho Sở Y tế", "Còn 5 nhiệm vụ", "“Việc 6”")
			.hearsNothingOf("“Việc 1”");
		minh.presses(work.get(1).code() + ": giao cho Sở Y tế").hears("Còn 4 nhiệm vụ");
		son.isTold("Sở Y tế kế thừa, tiếp tục thực hiện các nhiệm vụ của " + FORMER);
		assertThat(son.texts()).hasSize(1);
		for (ObligationView one : work.subList(2, 6)) {
			minh.presses(one.code() + ": giao cho Sở Tài chính");
		}
		minh.hears("Đã chuyển giao hết nhiệm vụ của " + FORMER);
		minh.says("nhiem vu cho chuyen giao").hears("Không có nhiệm vụ nào chờ chuyển giao");
	}

	@ParameterizedTest
	@EnumSource(names = "NUMBERS", mode = EnumSource.Mode.EXCLUDE)
	void aButtonPressedTwiceSaysThatTheWorkHasGone(Manner manner) {
		Chat minh = sits(manner, "minh", Duty.COORDINATOR, "Văn phòng UBND tỉnh");
		List<ObligationView> work = open(2);
		succeed("Sở Tài chính", "Sở Y tế");
		minh.isTold("Còn 2 nhiệm vụ");
		minh.says("/handover").presses("Xem và giao: " + FORMER);
		String data = minh.dataOf(work.get(0).code() + ": giao cho Sở Y tế");
		String on = minh.find("“Việc 1”").id();
		minh.presses(work.get(0).code() + ": giao cho Sở Y tế");
		minh.pressesData(data, on).hears("đã được chuyển giao");
	}

	@ParameterizedTest
	@EnumSource
	void othersMayNotDivide(Manner manner) {
		open(1);
		succeed("Sở Tài chính", "Sở Y tế");
		sits(manner, "nga", Duty.FOCAL, "Sở Tài chính").says("/chuyengiao").hears("được phân quyền");
		this.conversations.chat(manner, "dan").says("/chuyengiao").hears("được phân quyền");
	}

	private List<ObligationView> open(int number) {
		return Province.all(this.obligations.open(Actor.system("test"),
				java.util.stream.IntStream.rangeClosed(1, number)
					.mapToObj((one) -> NewObligation.of(this.former, new Subject("other", one), "Việc " + one,
							new Deadline.Printed(Due.by(LocalDate.of(2026, 9, 15)), "Kế hoạch 147/KH-UBND")))
					.toList()));
	}

	private void succeed(String... heirs) {
		this.register
			.succeed(Seats.ADMINISTRATOR, this.former,
					Arrays.stream(heirs).map((name) -> Heir.of(this.seats.agency(name))).toList(),
					LocalDate.of(2026, 6, 1), "Nghị quyết 12/NQ-HĐND & <i>phụ lục</i>")
			.value();
	}

	private Chat sits(Manner manner, String who, Duty duty, String agency) {
		this.town.sits(manner, who, this.seats.agency(agency), duty);
		return this.conversations.chat(manner, who);
	}

}
