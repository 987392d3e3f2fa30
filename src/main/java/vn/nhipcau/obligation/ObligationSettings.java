package vn.nhipcau.obligation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A province's own ways.
 *
 * @param dueSoonDays calendar days before the last day from which it is due soon
 * @param beforeIsInclusive whether "trước ngày 15/12" allows 15/12
 */
@ConfigurationProperties("nhipcau.obligation")
record ObligationSettings(@DefaultValue("7") int dueSoonDays, @DefaultValue("false") boolean beforeIsInclusive) {
}
