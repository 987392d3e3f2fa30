package vn.nhipcau.files;

/**
 * Why a file is not taken. Told to people by the words {@code files.refused.<reason>}.
 */
public enum Refusal {

	EMPTY, TOO_LARGE,
	/** Could run or carry code: programs, scripts, vector drawings, macros. */
	DANGEROUS,
	/** An office document behind a password. */
	LOCKED,
	/** A format of before 2007 other than {@code .doc} and {@code .xls}. */
	OLD_OFFICE,
	/** A {@code .zip} or the like, also when its name says {@code .docx}. */
	ARCHIVE, UNKNOWN_TYPE,

	/** Announced by a platform that never handed it over. */
	NOT_FETCHED,
	/** One chat has sent too many within a day. */
	TOO_MANY

}
