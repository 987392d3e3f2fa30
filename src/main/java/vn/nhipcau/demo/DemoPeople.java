package vn.nhipcau.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyGroups;
import vn.nhipcau.organization.AgencyLevel;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;
import vn.nhipcau.webchat.WebChats;

/**
 * The agencies of the fictitious province, and the people who sit on the demo's chairs.
 */
@Component
class DemoPeople {

	private static final Actor FOUNDER = new Actor(null,
			Set.of(new Actor.Holding(Role.ADMINISTRATOR, null, null, true)), "demo");

	private static final String OFFICE = "Văn phòng UBND tỉnh";

	private static final String ROADS = "Sở Xây dựng";

	private static final String FARMS = "Sở Nông nghiệp và Môi trường";

	/** In official order, each with the letters by which it is called for short. */
	private static final Map<String, String> DEPARTMENTS = new LinkedHashMap<>();

	static {
		DEPARTMENTS.put(OFFICE, "VP UBND tỉnh");
		DEPARTMENTS.put("Sở Nội vụ", "Sở NV");
		DEPARTMENTS.put("Sở Tư pháp", "Sở TP");
		DEPARTMENTS.put("Sở Tài chính", "Sở TC");
		DEPARTMENTS.put("Sở Công Thương", "Sở CT");
		DEPARTMENTS.put(FARMS, "Sở NN&MT");
		DEPARTMENTS.put(ROADS, "Sở XD");
		DEPARTMENTS.put("Sở Khoa học và Công nghệ", "Sở KH&CN");
		DEPARTMENTS.put("Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL");
		DEPARTMENTS.put("Sở Giáo dục và Đào tạo", "Sở GD&ĐT");
		DEPARTMENTS.put("Sở Y tế", "Sở YT");
	}

	private static final List<String> COMMUNES = List.of("UBND phường Bến Thủy Đông", "UBND phường Sông Lam",
			"UBND xã Đồng Vàng", "UBND xã Hương Khê Thượng", "UBND xã Thạch Bình", "UBND xã Yên Phú");

	private final AgencyRegister agencies;

	private final AgencyGroups groups;

	private final PostRegister posts;

	private final People people;

	private final Accounts accounts;

	private final WebChats chats;

	private final Chairs chairs;

	private final Map<String, AgencyId> founded = new LinkedHashMap<>();

	DemoPeople(AgencyRegister agencies, AgencyGroups groups, PostRegister posts, People people, Accounts accounts,
			WebChats chats, Chairs chairs) {
		this.agencies = agencies;
		this.groups = groups;
		this.posts = posts;
		this.people = people;
		this.accounts = accounts;
		this.chats = chats;
		this.chairs = chairs;
	}

	void settle() {
		DEPARTMENTS.forEach((name, letters) -> found(
				AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, this.founded.size() + 1).abbreviated(letters)));
		found(AgencyDraft.commanded("Công an tỉnh", AgencyLevel.DEPARTMENT, 40).asArmedForce());
		COMMUNES.forEach((name) -> found(AgencyDraft.commanded(name, AgencyLevel.COMMUNE, 50 + this.founded.size())));
		found(AgencyDraft.requested("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", 90));
		this.groups
			.found(FOUNDER, "Các sở, ban, ngành", AgencyLevel.DEPARTMENT,
					List.of("Các sở, ban, ngành cấp tỉnh", "Các sở, ngành"))
			.value();
		this.groups.found(FOUNDER, "UBND các xã, phường", AgencyLevel.COMMUNE, List.of("UBND cấp xã", "địa phương"))
			.value();

		seat(Chair.ROADS, "Nguyễn Thị Lan", Duty.FOCAL, ROADS, "Chuyên viên đầu mối");
		seat(Chair.FARMS, "Trần Văn Minh", Duty.FOCAL, FARMS, "Chuyên viên đầu mối");
		seat(Chair.DIRECTOR, "Lê Quang Hòa", Duty.LEADER, ROADS, "Giám đốc");
		seat(null, "Hồ Thị Mai", Duty.LEADER, FARMS, "Giám đốc");
		seat(null, "Võ Đình Nam", Duty.SPECIALIST, ROADS, "Chuyên viên");
		seat(Chair.COORDINATOR, "Phạm Thu Hà", Duty.COORDINATOR, OFFICE, "Cán bộ tổng hợp");
		seat(Chair.PROVINCE, "Đặng Hữu Phước", Duty.PROVINCIAL_LEADER, OFFICE, "Phó Chủ tịch UBND tỉnh");
		this.chairs.place(Chair.CITIZEN, this.chats.open());
	}

	private void found(AgencyDraft draft) {
		this.founded.put(draft.name(), this.agencies.found(FOUNDER, draft).value());
	}

	private void seat(@Nullable Chair chair, String name, Duty duty, String agency, String title) {
		PersonId person = this.people.register(FOUNDER, name).value();
		PostId post = this.posts
			.create(FOUNDER, java.util.Objects.requireNonNull(this.founded.get(agency)), duty, title, null)
			.value();
		this.posts.appoint(FOUNDER, person, post).value();
		if (chair != null) {
			Address chat = this.chats.open();
			this.accounts.attach(FOUNDER, person, chat).value();
			this.chairs.place(chair, chat);
		}
	}

}
