package vn.nhipcau.petition;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.PeriodUnit;

/**
 * A province's own ways with citizens' cases.
 *
 * @param answersNeedApproval whether a leader of the agency approves what leaves it
 * @param reopenLimit how often a citizen may ask again
 * @param transferLimit how often agencies may hand a case back
 * @param supplementDays working days a citizen has to add what is missing
 * @param consentVersion raised when the words of the consent change: all are asked anew
 * @param ratedWithin how long an answer waits for a rating before the case is closed
 * @param steward who is responsible for citizens' data, as shown in the consent
 * @param keptFor how long the content of a case is kept after its end, as shown in the
 * consent; in months
 * @param reception where complaints and denunciations are filed
 */
@ConfigurationProperties("nhipcau.petition")
public record PetitionSettings(@DefaultValue("true") boolean answersNeedApproval, @DefaultValue("2") int reopenLimit,
		@DefaultValue("2") int transferLimit, @DefaultValue("5") int supplementDays,
		@DefaultValue("2") String consentVersion, @DefaultValue("15d") Duration ratedWithin, String steward,
		@PeriodUnit(ChronoUnit.MONTHS) Period keptFor, Reception reception) {

	/** The office that receives citizens ({@code tiếp công dân}). */
	public record Reception(String place, String hours, String phone) {
	}

}
