package vn.nhipcau.plan;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.nhipcau.testing.LongTexts;

class ScheduleReaderPropertyTests {

	@Property(tries = 200)
	void noLengthIsTooMuch(@ForAll("long") String text) {
		LongTexts.isReadFast(ScheduleReader::read, text);
		LongTexts.isReadFast(ScheduleReader::day, text);
	}

	@Example
	void wordsMayGoOnAndOn() {
		LongTexts.isReadFast(ScheduleReader::read, "không" + " có".repeat(7000));
	}

	@Provide("long")
	Arbitrary<String> longTexts() {
		return LongTexts.of("không", "có", "quy định", "rõ", "thời hạn", "hạn", "trước ngày", "15/12/2026", "15", "/",
				"12 tháng", "hằng năm", "hằng quý", "6 tháng", "ngày 40", "năm 2026", "9");
	}

}
