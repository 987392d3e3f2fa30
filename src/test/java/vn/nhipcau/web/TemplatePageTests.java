package vn.nhipcau.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.web.MockHttpServletRequest;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.importer.Opened;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.source.SheetCells;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.webchat.WebChats;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class TemplatePageTests {

	@LocalServerPort
	int port;

	@Autowired
	Fictitious province;

	@Autowired
	WebChats chats;

	@Test
	void theTemplateIsThereForTheBrowserOfACoordinatorAndForNobodyElse() throws Exception {
		AgencyId office = this.province.department("Văn phòng UBND tỉnh");
		assertThat(fetch("nhipcau=none").statusCode()).isEqualTo(404);
		for (Duty duty : List.of(Duty.FOCAL, Duty.LEADER)) {
			assertThat(fetch(seat(duty, office)).statusCode()).isEqualTo(404);
		}
		HttpResponse<byte[]> answer = fetch(seat(Duty.COORDINATOR, office));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment",
				"mau-nhap-ke-hoach.xlsx");
		assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		Opened opened = new PlanReader().open(answer.body());
		assertThat(opened.sheets()).extracting(SheetCells::name).containsExactly("Nhiệm vụ", "Hướng dẫn", "Văn bản");
	}

	private String seat(Duty duty, AgencyId office) {
		Address chat = this.chats.open();
		ResponseCookie seat = this.chats.seat(chat, new MockHttpServletRequest());
		this.province.joins(chat, duty.name(), duty, office);
		return seat.toString();
	}

	private HttpResponse<byte[]> fetch(String cookie) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/nhapkehoach/mau"))
			.header("Cookie", cookie.split(";")[0])
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
	}

}
