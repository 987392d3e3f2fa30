package vn.nhipcau.auditor;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.obligation.OpenWork;
import vn.nhipcau.plan.OwedPeriods;
import vn.nhipcau.plan.OwedPeriods.Owed;

/** Each recurring task of an approved plan owes the period in which we are. */
@Component
class PeriodChapter implements Chapter {

	private final OwedPeriods periods;

	private final OpenWork work;

	PeriodChapter(OwedPeriods periods, OpenWork work) {
		this.periods = periods;
		this.work = work;
	}

	@Override
	public void read(Glance glance, Consumer<List<Suspicion>> found) {
		List<Owed> page = this.periods.page(glance.today(), 0, PAGE);
		while (!page.isEmpty()) {
			found.accept(unopened(glance, page));
			page = this.periods.page(glance.today(), page.get(page.size() - 1).task().value(), PAGE);
		}
	}

	private List<Suspicion> unopened(Glance glance, List<Owed> page) {
		Set<String> opened = this.work.periods(page.get(0).subject().kind(),
				page.stream().map((owed) -> owed.subject().id()).collect(Collectors.toSet()),
				page.stream().map((owed) -> owed.period().code()).collect(Collectors.toSet()));
		return page.stream()
			.filter((owed) -> owed.led() && !opened.contains(key(owed)))
			.map((owed) -> new Suspicion(FindingKind.NOT_OPENED, "period/" + key(owed), owed.period().code(),
					glance.today(), null, glance.isSettledIn()))
			.toList();
	}

	private static String key(Owed owed) {
		return owed.task().value() + "|" + owed.period().code();
	}

}
