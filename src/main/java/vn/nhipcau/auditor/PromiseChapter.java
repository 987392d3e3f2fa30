package vn.nhipcau.auditor;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.OpenWork;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.PromisedDates;
import vn.nhipcau.petition.PromisedDates.Promise;

/**
 * A case whose promised day has passed is owed by somebody, who is reminded of it like of
 * any other work; of that reminder the other chapter reads.
 */
@Component
class PromiseChapter implements Chapter {

	private final PromisedDates promises;

	private final OpenWork work;

	PromiseChapter(PromisedDates promises, OpenWork work) {
		this.promises = promises;
		this.work = work;
	}

	@Override
	public void read(Glance glance, Consumer<List<Suspicion>> found) {
		List<Promise> page = this.promises.passed(glance.today(), new PetitionId(0), PAGE);
		while (!page.isEmpty()) {
			found.accept(forgotten(glance, page));
			page = this.promises.passed(glance.today(), page.get(page.size() - 1).id(), PAGE);
		}
	}

	private List<Suspicion> forgotten(Glance glance, List<Promise> page) {
		Set<ObligationId> owed = this.work
			.open(page.stream().map(Promise::owed).filter(Objects::nonNull).map(Objects::requireNonNull).toList());
		return page.stream()
			.filter((promise) -> promise.owed() == null || !owed.contains(promise.owed()))
			.map((promise) -> new Suspicion(FindingKind.PROMISE_PASSED, "case/" + promise.id().value(),
					promise.code().value(), promise.day(), null, glance.isOpen()))
			.toList();
	}

}
