package vn.nhipcau.webchat;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param longestText characters in one message
 * @param uploadsAtOnce how many files are received at the same time: each is held in
 * memory until it is sealed
 * @param streamsPerVisitor open pages of one browser that are pushed to
 * @param limits how much is taken from one visitor, and from one network address, behind
 * which a whole office may sit
 */
@ConfigurationProperties("nhipcau.webchat")
record WebchatSettings(@DefaultValue("8000") int longestText, @DefaultValue("8") int uploadsAtOnce,
		@DefaultValue("6") int streamsPerVisitor, @DefaultValue Rates limits) {

	/** Under each: how many, per which time. */
	record Rates(@DefaultValue Messages messages, @DefaultValue Uploads uploads, @DefaultValue Reads reads) {
	}

	record Messages(@DefaultValue("30") int perVisitor, @DefaultValue("600") int perAddress,
			@DefaultValue("1m") Duration per) {
	}

	record Uploads(@DefaultValue("20") int perVisitor, @DefaultValue("200") int perAddress,
			@DefaultValue("10m") Duration per) {
	}

	record Reads(@DefaultValue("300") int perVisitor, @DefaultValue("3000") int perAddress,
			@DefaultValue("1m") Duration per) {
	}

}
