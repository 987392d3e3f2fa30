package vn.nhipcau.summary.chart;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says whether pictures can be drawn; without them the text goes alone, so the house is
 * not down.
 */
@Component("charts")
class ChartHealth implements HealthIndicator {

	private final ChartFont font;

	ChartHealth(ChartFont font) {
		this.font = font;
	}

	@Override
	public Health health() {
		return this.font.fault().isEmpty() ? Health.up().build()
				: Health.up().withDetail("pictures", this.font.fault()).build();
	}

}
