package vn.nhipcau.auditor;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.operation.spi.Concern;
import vn.nhipcau.operation.spi.Watch;

/** Puts what is not mended yet on the operator's list. */
@Component
class AuditorWatch implements Watch {

	private final Findings findings;

	AuditorWatch(Findings findings) {
		this.findings = findings;
	}

	@Override
	public String name() {
		return "auditor";
	}

	@Override
	public List<Concern> look() {
		return this.findings.open()
			.stream()
			.map((finding) -> new Concern(finding.reference(), finding.since(), finding.line()))
			.toList();
	}

}
