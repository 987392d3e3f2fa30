package vn.nhipcau.demo;

import java.util.Locale;

/** Where one may sit in the demo, in the order shown. */
enum Chair {

	CITIZEN, ROADS, FARMS, DIRECTOR, COORDINATOR, PROVINCE;

	/** Its place in the dictionary. */
	String key() {
		return "demo.chair." + name().toLowerCase(Locale.ROOT);
	}

}
