package vn.nhipcau.faults;

import vn.nhipcau.faults.inside.Poison;

/** What a citizen of the suite says in turn, and how one knows the answer to it. */
enum Step {

	POISON(Poison.WORDS + " %06d", "mã sự cố"),

	WORDS("Báo hỏng mặt đường số %06d ở đầu làng", "Việc này ở xã, phường nào?"),

	NO_PLACE("bỏ qua", "Ông/bà có quyền xem, sửa, đề nghị xóa"),

	AGREED("đồng ý", "Xin kiểm tra rồi bấm"),

	SENT("gửi", "Đã nhận nội dung của ông/bà lúc");

	private final String words;

	private final String answer;

	Step(String words, String answer) {
		this.words = words;
		this.answer = answer;
	}

	String words(int number) {
		return this.words.formatted(number);
	}

	boolean isAnsweredBy(String text) {
		return text.contains(this.answer);
	}

}
