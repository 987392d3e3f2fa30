package vn.nhipcau.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.Keeping;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;
import vn.nhipcau.importer.RowView;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.webchat.Browser;
import vn.nhipcau.webchat.WebChats;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a draft as the server gives it, without any script. */
@ModuleTest
class ReviewPageTests {

	static final String PLAN = """
			ỦY BAN NHÂN DÂN
			TỈNH SÔNG LAM
			Số: 31/KH-UBND
			Sông Lam, ngày 05 tháng 5 năm 2026
			KẾ HOẠCH
			Nâng cao chất lượng phục vụ Nhân dân năm 2026
			II. NHIỆM VỤ
			1. Sở Y tế chủ trì kiểm tra các trạm y tế xã, hoàn thành trước ngày 15/12/2026.
			2. Sở Thủy sản chủ trì rà soát 120 tàu cá, hoàn thành trước ngày 30/9/2026.
			3. Sở Tài chính chủ trì bố trí kinh phí trước ngày 20/12/2026.
			TM. ỦY BAN NHÂN DÂN
			CHỦ TỊCH
			Nguyễn Văn An
			""";

	@LocalServerPort
	int port;

	@Autowired
	Fictitious province;

	@Autowired
	PlanDrafts drafts;

	@Autowired
	WebChats chats;

	@Autowired
	Accounts accounts;

	@Autowired
	People people;

	@Autowired
	PostRegister posts;

	@Autowired
	JdbcTemplate jdbc;

	private AgencyId office;

	private DraftId draft;

	private String page;

	@BeforeEach
	void oneDraft() {
		this.office = this.province.department("Văn phòng UBND tỉnh");
		this.province.department("Sở Y tế");
		this.province.department("Sở Tài chính");
		this.province.department("Sở Nông nghiệp và Môi trường");
		Reading.Read read = (Reading.Read) new PlanReader().read(PLAN.getBytes(StandardCharsets.UTF_8));
		this.draft = ((Keeping.Kept) this.drafts.keep(Fictitious.COORDINATOR, read.draft(), read.text(), null)).draft()
			.id();
		this.page = "/ra-soat/" + this.draft.value();
	}

	@Test
	void nobodyButACoordinatorFindsAnything() {
		Browser stranger = new Browser(this.port);
		Browser official = sits(Duty.FOCAL);
		Browser secretary = sits(Duty.SECRETARY);
		for (Browser other : List.of(stranger, official, secretary)) {
			assertThat(other.get(this.page).statusCode()).isEqualTo(404);
			assertThat(other.get(this.page).body()).doesNotContain("tàu cá");
			assertThat(other.scripts(this.page + "/dong/1", Map.of("act", "DROP", "revision", "0")).statusCode())
				.isEqualTo(404);
			assertThat(other.scripts(this.page, Map.of("act", "APPROVE", "version", "0")).statusCode()).isEqualTo(404);
		}
		assertThat(row(1).row().revision()).isZero();
	}

	@Test
	void aCoordinatorSeesDocumentAndRowsAndNoBrowserKeepsThem() {
		HttpResponse<String> answer = sits(Duty.COORDINATOR).get(this.page + "?dong=2");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
		assertThat(answer.body()).contains("TỈNH SÔNG LAM", "Rà soát 120 tàu cá",
				"“Sở Thủy sản” chưa có trong danh mục cơ quan");
		Matcher marked = Pattern.compile("class=\"marked\"[^>]*>([^<]*)").matcher(answer.body());
		assertThat(marked.find()).isTrue();
		assertThat(marked.group(1)).startsWith("2. Sở Thủy sản chủ trì");
	}

	@Test
	void aFormWithoutTheHousesTokenIsRefused() {
		Browser lan = sits(Duty.COORDINATOR);
		assertThat(lan.submits(this.page + "/dong/1", Map.of("act", "DROP", "revision", "0")).statusCode())
			.isEqualTo(403);
		assertThat(row(1).row().revision()).isZero();
	}

	@Test
	void aRowIsChangedInPlaceAndWhatItsNameMeansIsRemembered() {
		Browser lan = sits(Duty.COORDINATOR);
		HttpResponse<String> answer = submits(lan, 2, "SAVE",
				Map.of("title", "Rà soát tàu cá", "lead", "nong nghiep", "schedule", "trước ngày 31/10/2026"));
		assertThat(answer.body()).contains("Hệ thống sẽ nhớ: “Sở Thủy sản” là Sở Nông nghiệp và Môi trường");
		assertThat(row(2).row().task().title()).isEqualTo("Rà soát tàu cá");
		assertThat(row(2).row().task().leads().map(NewAssignment::written))
			.containsExactly("Sở Nông nghiệp và Môi trường");
		assertThat(row(2).row().task().schedule().due().to()).isEqualTo("2026-10-31");
	}

	@Test
	void whatCannotBeReadIsSaidAndChangesNothing() {
		Browser lan = sits(Duty.COORDINATOR);
		assertThat(submits(lan, 2, "SAVE", Map.of("lead", "sở không có")).body())
			.contains("Không tìm thấy cơ quan nào có “sở không có”");
		assertThat(submits(lan, 2, "SAVE", Map.of("title", "Khác", "schedule", "30/02/2026")).body())
			.contains("Không có ngày “30/02/2026”");
		assertThat(row(2).row().revision()).isZero();
		assertThat(
				lan.submits(this.page + "/dong/2", Map.of("act", "KEEP", "revision", "7", "_csrf", token(lan))).body())
			.contains("Nội dung đã thay đổi");
	}

	@Test
	void sureRowsAreGivenThenTheRestAndTheTextLeavesWithTheDraft() {
		Browser lan = sits(Duty.COORDINATOR);
		assertThat(whole(lan, "APPROVE_SURE").body()).contains("vào theo dõi: 2 nhiệm vụ");
		assertThat(submits(lan, 2, "FOUND", Map.of("sort", "DEPARTMENT")).statusCode()).isEqualTo(302);
		assertThat(whole(lan, "APPROVE").body()).contains("Về trang trò chuyện", "1 nhiệm vụ");
		assertThat(lan.get(this.page).body()).contains("đã được đưa vào theo dõi hoặc đã bỏ");
		assertThat(this.jdbc.queryForObject(
				"SELECT count(*) FROM plan_draft WHERE source_text IS NOT NULL OR content IS NOT NULL", Long.class))
			.isZero();
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM task", Long.class)).isEqualTo(3);
	}

	@Test
	void aDocumentWhoseNumberWasNotReadIsCitedOnThePage() {
		Reading.Read read = (Reading.Read) new PlanReader()
			.read(PLAN.replace("Số: 31/KH-UBND\n", "").getBytes(StandardCharsets.UTF_8));
		this.draft = ((Keeping.Kept) this.drafts.keep(Fictitious.COORDINATOR, read.draft(), read.text(), null)).draft()
			.id();
		this.page = "/ra-soat/" + this.draft.value();
		Browser lan = sits(Duty.COORDINATOR);
		assertThat(lan.get(this.page).body()).contains("Số, ký hiệu văn bản");
		assertThat(cites(lan, "32/KH-UBND", "31/4/2026").body()).contains("Không có ngày “31/4/2026”");
		assertThat(cites(lan, "không số", "05/5/2026").body()).contains("ít nhất một chữ số");
		assertThat(cites(lan, "9".repeat(61), "05/5/2026").body()).contains("ít nhất một chữ số");
		assertThat(cites(lan, "32/KH-UBND", "05/5/2999").body()).contains("nằm trong tương lai");
		assertThat(cites(lan, "32/KH-UBND", "05/5/2026").body()).contains("Kế hoạch 32/KH-UBND ngày 05/5/2026")
			.doesNotContain("Số, ký hiệu văn bản");
	}

	private HttpResponse<String> cites(Browser browser, String number, String date) {
		return browser.submits(this.page + "/van-ban", Map.of("number", number, "date", date, "_csrf", token(browser)));
	}

	private HttpResponse<String> whole(Browser browser, String act) {
		int version = this.drafts.find(Fictitious.COORDINATOR, this.draft).orElseThrow().version();
		return browser.submits(this.page,
				Map.of("act", act, "version", String.valueOf(version), "_csrf", token(browser)));
	}

	private HttpResponse<String> submits(Browser browser, int row, String act, Map<String, String> fields) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("act", act);
		all.put("revision", String.valueOf(row(row).row().revision()));
		all.put("_csrf", token(browser));
		return browser.submits(this.page + "/dong/" + row, all);
	}

	/** As the page's hidden field has it. */
	private String token(Browser browser) {
		Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(browser.get(this.page).body());
		return token.find() ? token.group(1) : browser.cookie("XSRF-TOKEN");
	}

	private RowView row(int number) {
		return this.drafts.find(Fictitious.COORDINATOR, this.draft).orElseThrow().row(number).orElseThrow();
	}

	private Browser sits(Duty duty) {
		Address chat = this.chats.open();
		PersonId person = this.people.register(Seats.ADMINISTRATOR, duty.name()).value();
		this.posts
			.appoint(Seats.ADMINISTRATOR, person,
					this.posts.create(Seats.ADMINISTRATOR, this.office, duty, duty.name(), null).value())
			.value();
		this.accounts.attach(Seats.ADMINISTRATOR, person, chat).value();
		Browser browser = new Browser(this.port);
		browser.takesCookie(this.chats.seat(chat, new MockHttpServletRequest()).getValue());
		return browser;
	}

}
