package vn.nhipcau.petition.chat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Complaints and denunciations are answered, and leave no trace. */
@ModuleTest
class NothingStaysTests {

	private static final String NAME = "Nguyễn Văn Bí";

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	FileStore files;

	@ParameterizedTest
	@EnumSource
	void aDenunciationLeavesNothing(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		FileId photo = file("ảnh của " + NAME);
		citizen.sends("Tôi tố cáo ông " + NAME + " nhận tiền của dân", photo)
			.hears("kênh này không bảo đảm bí mật cho người tố cáo", "Trụ sở Tiếp công dân tỉnh")
			.hearsNothingOf(NAME)
			.hearsNothingOf("PA-");
		nothingStays();
		assertThat(this.files.find(photo)).hasValueSatisfying((file) -> assertThat(file.present()).isFalse());
		assertThat(count("file_content")).isZero();
		citizen.presses("Hướng dẫn khiếu nại, tố cáo").hears("bằng đơn có chữ ký", "0000 000 000");
	}

	@ParameterizedTest
	@EnumSource
	void aComplaintLeavesNothing(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("toi khieu nai quyet dinh cua " + NAME)
			.hears("không phải là đơn khiếu nại, không được thụ lý và không làm dừng thời hiệu");
		citizen.says("/phananh tôi khiếu nại " + NAME).hears("không phải là đơn khiếu nại");
		nothingStays();
	}

	@ParameterizedTest
	@EnumSource
	void whatMayBeAReportIsAskedAndNotKeptEither(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("phản ánh việc giải quyết khiếu nại chậm của " + NAME)
			.hears("phản ánh, kiến nghị hay khiếu nại, tố cáo?");
		nothingStays();
		citizen.presses("Gửi phản ánh, kiến nghị").hears("Xin ông/bà nhắn tin");
		citizen.says("phản ánh việc giải quyết khiếu nại chậm").hears("giải quyết khiếu nại chậm", "xã, phường nào");
	}

	@ParameterizedTest
	@EnumSource
	void wordsInTheMiddleOfAReportAreNotKeptAndTheReportIs(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("Đèn đường hỏng ở ngõ 5").hears("xã, phường nào");
		citizen.says("à tôi tố cáo ông " + NAME).hears("không bảo đảm bí mật", "xã, phường nào");
		FileId photo = file("ảnh của " + NAME);
		citizen.sends("/phananh tôi tố cáo " + NAME, photo).hears("không bảo đảm bí mật", "đang nhập dở");
		assertThat(this.files.find(photo)).hasValueSatisfying((file) -> assertThat(file.present()).isFalse());
		citizen.presses("Nhập tiếp").hears("Đèn đường hỏng").presses("Bỏ qua").presses("Tôi đồng ý");
		citizen.says("tố cáo " + NAME).hears("không bảo đảm bí mật").presses("Gửi").hears("Đã nhận nội dung");
		assertThat(citizen.texts()).noneMatch((text) -> text.contains(NAME));
		assertThat(count("petition_entry")).isOne();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsSentWithoutConsentLeavesNothing(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		FileId photo = file("ảnh của " + NAME);
		citizen.sends("Đèn hỏng trước nhà " + NAME, photo).presses("Bỏ qua").presses("Không đồng ý");
		citizen.hears("đã được xóa khỏi Hệ thống");
		nothingStays();
		assertThat(this.files.find(photo)).hasValueSatisfying((file) -> assertThat(file.present()).isFalse());
	}

	@ParameterizedTest
	@EnumSource
	void aCorrectionIsScreenedToo(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("Đèn đường hỏng ở ngõ 5").presses("Bỏ qua").presses("Tôi đồng ý").presses("Gửi");
		citizen.presses("Sửa nội dung").presses("Nội dung").says("tôi tố cáo ông " + NAME);
		citizen.hears("không bảo đảm bí mật").says("tôi khiếu nại " + NAME).hears("không phải là đơn khiếu nại");
		citizen.says("Đèn hỏng ở ngõ 15").hears("Đã sửa nội dung");
		assertThat(citizen.texts()).noneMatch((text) -> text.contains(NAME));
	}

	@ParameterizedTest
	@EnumSource
	void aDenunciationThatWasEditedIntoAMessageLeavesNothing(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		String edit = edits(citizen, "Tôi tố cáo ông " + NAME + " nhận tiền của dân");
		citizen.isTold("Một tin đã gửi vừa được sửa").hearsNothingOf(NAME);
		citizen.presses("Gửi như tin mới").hears("không bảo đảm bí mật").hearsNothingOf(NAME);
		assertThat(this.conversations.channel(citizen.address()).forgotten()).containsOnly(edit);
		assertThat(citizen.texts()).noneMatch((text) -> text.contains(NAME));
		nothingStays();
	}

	@ParameterizedTest
	@EnumSource
	void wordsThatWereEditedInAreNotShownWhenNobodyAnswers(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		edits(citizen, "Tôi tố cáo ông " + NAME + " nhận tiền của dân");
		citizen.isTold("vừa được sửa").looksAway();
		this.clock.advance(Duration.ofHours(25));
		this.conversations.engine().closeFormsLeftAlone(this.clock.instant());
		citizen.isTold("Tin vừa sửa").hearsNothingOf(NAME);
		nothingStays();
	}

	private String edits(Chat citizen, String words) {
		return this.conversations.put(citizen.address(),
				Utterance.text(words).named("m1", null).on(Utterance.Occasion.EDITED));
	}

	@Test
	void theGuidanceStandsInTheMenu() {
		Chat citizen = this.conversations.chat(Manner.BUTTONS, "citizen");
		citizen.says("/batdau").presses("Hướng dẫn khiếu nại, tố cáo").hears("Nơi tiếp nhận");
		citizen.says("tố cáo").hears("Nơi tiếp nhận");
	}

	/**
	 * No row of content anywhere, no column with the name; what is sealed is gone, or
	 * holds what the screen shows.
	 */
	private void nothingStays() {
		for (String table : List.of("petition", "petition_entry", "petition_file", "petition_consent", "obligation",
				"audit", "job")) {
			assertThat(count(table)).as(table).isZero();
		}
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM inbox WHERE payload IS NOT NULL AND state = 'DONE'",
				Long.class))
			.isZero();
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM conversation WHERE form IS NOT NULL", Long.class))
			.isZero();
		this.jdbc.queryForList("""
				SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'
				AND (data_type LIKE 'character%' OR data_type LIKE '%text%' OR data_type LIKE '%LOB%')""")
			.forEach((column) -> assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM " + column.get("table_name")
					+ " WHERE CAST(" + column.get("column_name") + " AS varchar) LIKE ?", Long.class, "%" + NAME + "%"))
				.as("%s", column)
				.isZero());
	}

	private FileId file(String text) {
		return ((Storing.Stored) this.files.store("a.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8))).file()
			.id();
	}

	private long count(String table) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
	}

}
