package vn.nhipcau.organization;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where links lead and how long they last.
 *
 * @param baseUrl the web chat's address as people outside see it
 */
@ConfigurationProperties("nhipcau")
record InvitationSettings(@DefaultValue("http://localhost:8080") String baseUrl, @DefaultValue Terms invitation) {

	/**
	 * @param lasts an invitation to a post
	 * @param loginLasts a link by which somebody known opens another chat (ASVS 5.0,
	 * 6.5.5: ten minutes at most)
	 * @param mailLasts the link of a letter, which is not read at once
	 * @param sheetLasts a file of many links: long enough to print it
	 */
	record Terms(@DefaultValue("7d") Duration lasts, @DefaultValue("10m") Duration loginLasts,
			@DefaultValue("48h") Duration mailLasts, @DefaultValue("24h") Duration sheetLasts) {
	}

	/** The token stands behind #, which no server or proxy logs (ASVS 5.0, 14.2.1). */
	String link(String token) {
		return this.baseUrl.replaceAll("/+$", "") + "/vao#" + token;
	}

}
