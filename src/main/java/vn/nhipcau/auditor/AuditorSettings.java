package vn.nhipcau.auditor;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an audit looks back.
 *
 * @param workingDays whose steps are audited, before today
 * @param grace how long something may be missing in sending hours, and must be seen so in
 * audits that follow each other, before it is a finding
 * @param patience how long a message may wait to be handed over
 * @param heartbeatUrl is fetched after every audit without open findings, so that a
 * dead-man's switch outside rings when the auditor itself is dead; none by default
 * @param heartbeatTimeout of that call
 */
@ConfigurationProperties("nhipcau.auditor")
record AuditorSettings(@DefaultValue("3") int workingDays, @DefaultValue("10m") Duration grace,
		@DefaultValue("30m") Duration patience, @Nullable URI heartbeatUrl,
		@DefaultValue("5s") Duration heartbeatTimeout) {
}
