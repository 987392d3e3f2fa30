package vn.nhipcau.progress.chat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.progress.Office;
import vn.nhipcau.progress.ReportView;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

/**
 * One official, a leader, a coordinator and a piece of work, for scripts of their chats.
 */
@ModuleTest
abstract class Script {

	@Autowired
	Conversations conversations;

	@Autowired
	Office office;

	@Autowired
	Reports reports;

	@Autowired
	Obligations obligations;

	@Autowired
	FileStore files;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	AgencyId roads;

	AgencyId committee;

	Actor official;

	Actor coordinator;

	Chat lan;

	Chat minh;

	ObligationView work;

	void begin(Manner manner) {
		this.roads = this.office.agency("Sở Xây dựng & <b>Giao thông</b>");
		this.official = this.office.person("Lan", this.roads, Duty.FOCAL, Conversations.address(manner, "lan"));
		this.office.person("Hải", this.roads, Duty.LEADER, Conversations.address(manner, "hai"));
		this.committee = this.office.agency("Văn phòng UBND tỉnh");
		this.coordinator = this.office.person("Minh", this.committee, Duty.COORDINATOR,
				Conversations.address(manner, "minh"));
		this.lan = this.conversations.chat(manner, "lan");
		this.minh = this.conversations.chat(manner, "minh");
		this.work = this.office.work(this.roads, "Nâng cấp đường tỉnh", "2026-06-04");
	}

	ReportView last() {
		List<ReportView> all = this.reports.of(this.official, this.work.id());
		return all.get(all.size() - 1);
	}

	ObligationView now() {
		return this.office.now(this.work);
	}

	FileId photo(String name) {
		byte[] bytes = ("Biên bản " + name).getBytes(StandardCharsets.UTF_8);
		return ((Storing.Stored) this.files.store(name + ".txt", "text/plain", bytes)).file().id();
	}

}
