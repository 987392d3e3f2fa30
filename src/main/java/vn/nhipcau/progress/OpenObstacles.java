package vn.nhipcau.progress;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.obligation.spi.Obstacles;
import vn.nhipcau.storage.Vault;

/** The obstacles that nobody has cleared, and that no result has ended. */
@Component
class OpenObstacles implements Obstacles {

	private final StatusReportRepository reports;

	private final Vault vault;

	OpenObstacles(StatusReportRepository reports, Vault vault) {
		this.reports = reports;
		this.vault = vault;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Obstacle> open() {
		return this.reports.openObstacles()
			.stream()
			.map((report) -> new Obstacle(report.obligation(), report.filedAt(),
					Objects.requireNonNullElse(report.words(this.vault), "")))
			.toList();
	}

}
