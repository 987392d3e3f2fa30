package vn.nhipcau.petition;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.nhipcau.testing.LongTexts;

class LongWordsTests {

	@Property(tries = 200)
	void noReportIsTooLongToBeScreened(@ForAll("reports") String text) {
		LongTexts.isReadFast(Screening::of, text);
	}

	@Property(tries = 200)
	void noCodeIsTooLong(@ForAll("codes") String text) {
		LongTexts.isReadFast(CaseCode::parse, text);
		LongTexts.isReadFast(CaseCode::isWhole, text);
	}

	@Provide
	Arbitrary<String> reports() {
		return LongTexts.of("tôi", "tố cáo", "to cao", "tố giác", "tocao", "khiếu nại", "ông", "giải quyết", "không",
				"chưa", "việc", "phản ánh", "nhà", "complain", "denounce", "a");
	}

	@Provide
	Arbitrary<String> codes() {
		return LongTexts.of("PA", "-", "7K3", "F9Q", "XMT", "_", ".", "pa-7k3-f9q-xmt", "0");
	}

}
