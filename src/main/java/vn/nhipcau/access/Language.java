package vn.nhipcau.access;

import java.util.Locale;

/** The languages the system speaks; Vietnamese unless somebody chose otherwise. */
public enum Language {

	VI("vi-VN"), EN("en-GB");

	private final Locale locale;

	Language(String tag) {
		this.locale = Locale.forLanguageTag(tag);
	}

	public Locale locale() {
		return this.locale;
	}

}
