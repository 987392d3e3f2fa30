package vn.nhipcau.organization;

import java.time.LocalDate;

import vn.nhipcau.access.PersonId;

/** One line of the query for holders. */
record HolderRow(long personId, String name, Post post, LocalDate since, boolean joined, boolean hasMailbox) {

	Holder holder() {
		PostView view = this.post.view();
		return new Holder(new PersonId(this.personId), this.name, view.id(), view.title(), view.fieldOfWork(),
				view.duty(), view.agency(), this.since, this.joined, this.hasMailbox);
	}

}
