package vn.nhipcau.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.Keeping;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.webchat.Chromium;
import vn.nhipcau.webchat.WebChats;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a draft in a real browser. */
@ModuleTest
@EnabledIf("vn.nhipcau.webchat.Chromium#isThere")
class ReviewBrowserTests {

	static Chromium chromium;

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

	private DraftId draft;

	@BeforeAll
	static void takeABrowser() {
		chromium = new Chromium();
	}

	@AfterAll
	static void putItAway() {
		chromium.close();
	}

	@BeforeEach
	void aCoordinatorOpensADraft() {
		AgencyId office = this.province.department("Văn phòng UBND tỉnh");
		this.province.department("Sở Y tế");
		this.province.department("Sở Tài chính");
		this.province.department("Sở Nông nghiệp và Môi trường");
		Reading.Read read = (Reading.Read) new PlanReader().read(ReviewPageTests.PLAN.getBytes(StandardCharsets.UTF_8));
		this.draft = ((Keeping.Kept) this.drafts.keep(Fictitious.COORDINATOR, read.draft(), read.text(), null)).draft()
			.id();
		Address chat = this.chats.open();
		PersonId person = this.people.register(Seats.ADMINISTRATOR, "Lan").value();
		this.posts
			.appoint(Seats.ADMINISTRATOR, person,
					this.posts.create(Seats.ADMINISTRATOR, office, Duty.COORDINATOR, "Tổng hợp", null).value())
			.value();
		this.accounts.attach(Seats.ADMINISTRATOR, person, chat).value();
		chromium.opens(house() + "/webchat/logo.svg");
		chromium.takesCookie("nhipcau", this.chats.seat(chat, new MockHttpServletRequest()).getValue());
		chromium.size(1280, 800);
		chromium.opens(page());
	}

	@AfterEach
	void leave() {
		chromium.runsScripts(true);
		chromium.opens(house() + "/webchat/logo.svg");
		chromium.forgetsEverything();
	}

	@Test
	void aClickOnARowShowsItsClause() {
		assertThat(chromium.all(".marked")).isEmpty();
		chromium.find("#dong-3 h2").click();
		assertThat(chromium.reads(".marked")).startsWith("3. Sở Tài chính chủ trì bố trí kinh phí");
		chromium.find("#dong-2 a.clause").click();
		assertThat(chromium.reads(".marked")).startsWith("2. Sở Thủy sản chủ trì");
		chromium.photographs("review-1280");
	}

	@Test
	void aRowIsChangedWithoutLeavingThePage() {
		chromium.runs("window.stayed = true");
		edits(2, "nong nghiep");
		chromium.until(() -> chromium.reads("#said").contains("Hệ thống sẽ nhớ: “Sở Thủy sản”"));
		assertThat(chromium.reads("#dong-2 .frame")).contains("Sở Nông nghiệp và Môi trường");
		assertThat(chromium.runs("return window.stayed")).isEqualTo(true);
		press(3, "DROP");
		chromium.until(() -> chromium.find("#dong-3").getAttribute("class").contains("dropped"));
		whole("APPROVE");
		chromium.until(() -> chromium.reads("main").contains("vào theo dõi: 2 nhiệm vụ"));
	}

	@Test
	void itWorksWithoutScriptsToo() {
		chromium.runsScripts(false);
		chromium.opens(page());
		chromium.find("#dong-2 a.clause").click();
		assertThat(chromium.find(".marked").getText()).startsWith("2. Sở Thủy sản chủ trì");
		edits(2, "nong nghiep");
		chromium.until(() -> chromium.find("#said").getText().contains("Hệ thống sẽ nhớ: “Sở Thủy sản”"));
		press(3, "DROP");
		chromium.until(() -> chromium.find("#dong-3").getAttribute("class").contains("dropped"));
		whole("APPROVE");
		chromium.until(() -> chromium.find("main").getText().contains("vào theo dõi: 2 nhiệm vụ"));
	}

	@Test
	void nothingIsWiderThanAPhone() {
		chromium.size(360, 740);
		chromium.opens(page() + "?dong=2");
		chromium.photographs("review-360");
		assertThat(widerBy()).isZero();
		chromium.find("#dong-2 summary").click();
		assertThat(widerBy()).isZero();
	}

	private long widerBy() {
		return (long) chromium
			.runs("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
	}

	private void edits(int row, String lead) {
		chromium.find("#dong-" + row + " summary").click();
		WebElement field = chromium.find("#dong-" + row + " input[name=lead]");
		field.clear();
		field.sendKeys(lead);
		press(row, "SAVE");
	}

	private void press(int row, String act) {
		chromium.find("#dong-" + row + " button[value=" + act + "]").click();
	}

	private void whole(String act) {
		chromium.find(".whole button[value=" + act + "]").click();
	}

	private String page() {
		return house() + "/ra-soat/" + this.draft.value();
	}

	private String house() {
		return "http://localhost:" + this.port;
	}

}
