package vn.nhipcau.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.petition.CaseWork;
import vn.nhipcau.petition.Consents;
import vn.nhipcau.petition.NewPetition;
import vn.nhipcau.petition.Outcome;
import vn.nhipcau.petition.Particulars;
import vn.nhipcau.petition.PetitionKind;
import vn.nhipcau.petition.Petitions;
import vn.nhipcau.webchat.WebChats;

/** A few cases of citizens who never were: one new, two with an agency. */
@Component
class DemoCases {

	private final Petitions petitions;

	private final CaseWork work;

	private final Consents consents;

	private final Agencies agencies;

	private final Speakers speakers;

	private final Chairs chairs;

	private final WebChats chats;

	DemoCases(Petitions petitions, CaseWork work, Consents consents, Agencies agencies, Speakers speakers,
			Chairs chairs, WebChats chats) {
		this.petitions = petitions;
		this.work = work;
		this.consents = consents;
		this.agencies = agencies;
		this.speakers = speakers;
		this.chairs = chairs;
		this.chats = chats;
	}

	void arrive() {
		arrive(PetitionKind.FEEDBACK, "Cầu qua mương đầu xóm 3 bị gãy lan can, trẻ con đi học rất nguy hiểm.",
				"xã Đồng Vàng", "Sở Xây dựng");
		arrive(PetitionKind.PETITION, "Đề nghị kéo thêm đường nước sạch về xóm Bàu, mùa khô giếng cạn hết.",
				"xã Thạch Bình", "Sở Nông nghiệp và Môi trường");
		arrive(PetitionKind.SUGGESTION, "Nên có giờ tiếp dân buổi chiều thứ Sáu để người đi làm xa về kịp.",
				"phường Sông Lam", null);
	}

	private void arrive(PetitionKind kind, String words, String locality, @Nullable String agency) {
		Address chat = this.chats.open();
		Actor citizen = this.speakers.at(chat);
		this.consents.give(citizen);
		Outcome taken = this.petitions.submit(citizen,
				new NewPetition(kind, words, List.of(), new Particulars(locality, null, null, null), false));
		if (taken instanceof Outcome.Done done && agency != null) {
			Actor coordinator = this.speakers.at(this.chairs.chat(Chair.COORDINATOR).orElseThrow());
			this.agencies.search(agency)
				.stream()
				.findFirst()
				.ifPresent((found) -> this.work.assign(coordinator, done.petition().id(), found.id()));
		}
	}

}
