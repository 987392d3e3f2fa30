package vn.nhipcau.progress.chat;

import vn.nhipcau.obligation.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of work, and free words about it. */
class FreeWordsTests extends Script {

	@ParameterizedTest
	@EnumSource
	void theListIsPagedInPlaceAndOpensOne(Manner manner) {
		begin(manner);
		this.office.work(this.roads, "Quá hạn rồi", "2026-05-30");
		this.office.work(this.roads, "Không hạn", null);
		for (int i = 1; i <= 5; i++) {
			this.office.work(this.roads, "Việc thứ " + i, "2026-07-0" + i);
		}
		this.lan.says("việc của tôi").hears("Việc của tôi: 8 (trang 1/2)", "quá hạn 02 ngày", "còn 03 ngày");
		this.lan.presses("Tiếp ›").hears("trang 2/2", "không quy định thời hạn").presses("‹ Trước").hears("trang 1/2");
		this.lan.presses(this.work.code())
			.hears("“Nâng cấp đường tỉnh”", "Sở Xây dựng & <b>Giao thông</b>", "Thời hạn: 04/06/2026, còn 03 ngày",
					"chưa thực hiện", "Người thực hiện: Lan");
		assertThat(this.lan.offers("Báo cáo kết quả")).isTrue();
		assertThat(this.lan.offers("Ghi nhận hoàn thành")).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void freeWordsAreEchoedAndCanBeUndone(Manner manner) {
		begin(manner);
		this.lan.says("xong 60%").hears("đã ghi nhận tiến độ " + this.work.code() + ": đang thực hiện 60%, lúc 09:00");
		assertThat(now().progress()).isEqualTo(60);
		this.lan.presses("Hoàn tác").hears("Đã hoàn tác", "chưa thực hiện");
		assertThat(now().state()).isEqualTo(ObligationState.NOT_STARTED);
		this.lan.says("xong 300/435 km").hears("68% (300/435 km)");
		assertThat(last().progress().figure().unit()).isEqualTo("km");
	}

	@ParameterizedTest
	@EnumSource
	void undoingEndsWhenSomethingCameAfterOrADayHasPassed(Manner manner) {
		begin(manner);
		this.lan.says("60%").looksAway();
		String undo = (manner == Manner.NUMBERS) ? null : this.lan.dataOf("Hoàn tác");
		String shown = this.lan.find("60%").id();
		this.lan.says("70%");
		if (undo != null) {
			this.lan.pressesData(undo, shown).hears("Không hoàn tác được", "đã có thay đổi sau đó", "Đồng chí, lúc");
		}
		this.clock.advance(Duration.ofHours(25));
		this.lan.presses("Hoàn tác").hears("Đã quá 24 giờ");
		assertThat(now().progress()).isEqualTo(70);
	}

	@ParameterizedTest
	@EnumSource
	void theResultIsRecordedAtOnceAndEvidenceFollows(Manner manner) {
		begin(manner);
		this.lan.says("da hoan thanh").hears("đã ghi nhận báo cáo kết quả", "Đề nghị gửi số, ký hiệu, ngày văn bản");
		assertThat(now().state()).isEqualTo(ObligationState.AWAITING_CONFIRMATION);
		this.minh
			.isTold("báo cáo kết quả " + this.work.code(), "“Nâng cấp đường tỉnh”",
					"(Sở Xây dựng & <b>Giao thông</b>, lúc 09:00")
			.hearsNothingOf("Lan");
		this.lan.sends(null, photo("a")).hears("đã nhận thêm minh chứng", "kèm theo: 1");
		this.lan.says("Báo cáo số 123/BC-SXD ngày 29/5/2026").hears("Văn bản số 123/BC-SXD ngày 29/05/2026");
		this.lan.presses("Gửi minh chứng").hears("Đề nghị gửi số");
		this.lan.sends("thêm ảnh", photo("b")).presses("Đã đủ").hears("kèm theo: 2", "thêm ảnh");
		assertThat(last().evidence().files()).hasSize(2);
		this.lan.says("đã hoàn thành").hears("Đồng chí đã báo cáo kết quả " + this.work.code() + " lúc 09:00");
		assertThat(this.jdbc.queryForList("SELECT words FROM status_report WHERE words IS NOT NULL", byte[].class))
			.allSatisfy((sealed) -> assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("ảnh"));
	}

	@ParameterizedTest
	@EnumSource
	void anObstacleGoesToTheCoordinator(Manner manner) {
		begin(manner);
		this.lan.says("xong 300/435km vướng giải phóng mặt bằng")
			.hears("đã ghi nhận vướng mắc", "68%", "Văn phòng UBND tỉnh", "vướng giải phóng mặt bằng");
		this.minh.isTold("báo khó khăn, vướng mắc", "vướng giải phóng mặt bằng");
		assertThat(now().progress()).isEqualTo(68);
		this.lan.presses("Hoàn tác").hears("Đã hoàn tác");
		assertThat(now().progress()).isZero();
		this.lan.says("vướng").hears("nêu ngắn gọn khó khăn", "Văn phòng UBND tỉnh");
		this.lan.says("😀😀").hears("Xin nêu bằng lời", "nêu ngắn gọn");
		this.lan.sends(null, photo("c")).hears("Đã nhận 1 tệp", "nêu ngắn gọn");
		this.lan.says("Mưa lũ kéo dài").hears("đã ghi nhận vướng mắc");
		assertThat(last().evidence().files()).hasSize(1);
		assertThat(last().evidence().text()).isEqualTo("Mưa lũ kéo dài");
	}

	@ParameterizedTest
	@EnumSource
	void ofSeveralTheWordsAreKeptWhileItAsksWhich(Manner manner) {
		begin(manner);
		ObligationView other = this.office.work(this.roads, "Trồng cây", "2026-06-20");
		this.lan.says("vướng kinh phí").hears("Đồng chí báo “vướng kinh phí” cho nhiệm vụ nào?");
		this.lan.presses(other.code() + " Trồng cây").hears("đã ghi nhận vướng mắc của " + other.code());
		this.lan.says(this.work.code() + " xong 60%").hears(this.work.code() + ": đang thực hiện 60%");
		this.lan.says("xong 70%").hears("cho nhiệm vụ nào?").says("nv " + this.work.id().value()).hears("70%");
		this.lan.repliesTo("vướng mắc của " + other.code(), "đang làm").hears("tiến độ " + other.code());
		this.lan.says("NV-9999 xong").hears("chưa được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void twoAnswersInOneSecondAreTakenInTheirOrder(Manner manner) {
		begin(manner);
		this.conversations.put(this.lan.address(), Utterance.text("xong 60%"));
		this.lan.says("xong 70%").hears("60%", "70%");
		assertThat(now().progress()).isEqualTo(70);
		this.conversations.put(this.lan.address(), Utterance.text("xong"));
		this.lan.says("xong").hears("đã ghi nhận báo cáo kết quả", "Đồng chí đã báo cáo kết quả");
	}

	@ParameterizedTest
	@EnumSource
	void strangersAndCitizensWordsAreLeftAlone(Manner manner) {
		begin(manner);
		this.conversations.chat(manner, "stranger").says("xong 60%").hearsNothingOf("tiến độ");
		this.conversations.chat(manner, "other").says("/viec").hears("được phân quyền");
		this.minh.says("xong 60%").hearsNothingOf("đã ghi nhận");
		assertThat(now().progress()).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void policeGetNoContentInChat(Manner manner) {
		begin(manner);
		AgencyId police = this.office.police("Công an tỉnh");
		this.office.person("Dũng", police, Duty.FOCAL, Conversations.address(manner, "dung"));
		ObligationView secret = this.office.work(police, "Tuần tra tuyến biên giới", "2026-06-10");
		this.conversations.chat(manner, "dung")
			.says("/viec")
			.hears(secret.code(), "nội dung tại văn bản giao nhiệm vụ")
			.hearsNothingOf("Tuần tra");
	}

	@ParameterizedTest
	@EnumSource
	void aCitizensCaseIsNotReportedOnFreely(Manner manner) {
		begin(manner);
		this.office.owe(this.roads, new Subject("petition", 1), "Trả lời phản ánh", "2026-06-03");
		this.lan.says("xong 60%").hears("tiến độ " + this.work.code());
		assertThat(this.lan.texts()).noneMatch((text) -> text.contains("cho nhiệm vụ nào"));
	}

}
