package vn.nhipcau.progress;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.spi.Reported;

/** Work with a report that was not taken back. */
@Component
class ReportedWork implements Reported {

	private final StatusReportRepository reports;

	ReportedWork(StatusReportRepository reports) {
		this.reports = reports;
	}

	@Override
	public Set<ObligationId> among(Collection<ObligationId> obligations) {
		return this.reports.latest(obligations.stream().map(ObligationId::value).toList())
			.stream()
			.map(StatusReport::obligation)
			.collect(Collectors.toSet());
	}

}
