package vn.nhipcau.importer.table;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.Passage;

/** What a column of an office's list of tasks holds, told by its heading. */
public enum Field {

	NUMBER("(?:tt|stt|so tt|so thu tu|so|no)\\.?"),

	/** The day on which a task was done, where the heading leaves no doubt. */
	ENDED("(?:ngay|thoi gian|thoi diem) (?:da )?(?:hoan thanh|xong|ket thuc|thuc hien) thuc te"
			+ "|(?:ngay|thoi gian|thoi diem) thuc te(?: hoan thanh)?|(?:da |thuc te )?hoan thanh (?:vao )?(?:ngay|luc)"
			+ "|(?:ngay|thoi gian|thoi diem) (?:da hoan thanh|da xong|bao cao ket qua)"),

	COORDINATORS(".*\\bphoi hop\\b.*"),

	/** Days and bodies that are told of a task, and by which it is not owed. */
	OTHER("(?:ngay|thoi gian|thoi diem) (?:giao|ban hanh|van ban|bat dau|nhan|ky|bao cao|cap nhat)\\b.*"
			+ "|(?:so|ngay,? so|so,? ngay|so hieu|ten)?,? ?(?:ky hieu )?(?:van ban|vb)\\b.*|don vi tinh|dvt|kinh phi.*|nguon.*"
			+ "|(?:co quan|cap) (?:trinh|ban hanh|giao)\\b.*|nguoi (?:lap|nhap)\\b.*"),

	STATE("(?:tinh trang|trang thai|hien trang|tinh hinh|muc do|ty le|ti le|% ?|phan tram)\\b.*|% ?(?:hoan thanh|thuc hien).*"
			+ "|(?:da|dang|chua)(?: (?:thuc hien|hoan thanh|xong|trien khai|lam))+|status|tien do (?:thuc hien )?(?:den|hien)\\b.*"),

	LEADS(".*\\bchu tri\\b.*|(?:co quan|don vi|so,? (?:ban,? )?nganh|phong|bo phan|nguoi|can bo|ca nhan)\\b.*"
			+ "|(?:phu trach|trach nhiem|giao cho|chiu trach nhiem)\\b.*"),

	DEADLINE("(?:thoi gian|thoi han|han|ngay|moc|deadline|thoi diem|ky han)\\b.*|hoan thanh truoc.*|tien do\\b.*"),

	RESULT("(?:ket qua|so lieu|san pham da)\\b.*"),

	CLAUSE("(?:dieu,? khoan|can cu(?: giao)?|khoan muc)\\b.*"),

	TARGETS("chi tieu\\b.*"),

	TITLE("(?:ten )?(?:nhiem vu|cong viec|dau viec|viec|noi dung|hoat dong|giai phap|task)\\b.*|.*\\b(?:nhiem vu|cong viec)\\b.*"),

	NOTE("(?:ghi chu|luu y|y kien|giai trinh|kho khan)\\b.*");

	private static final int LONGEST_HEADING = 80;

	private final Pattern heading;

	Field(String heading) {
		this.heading = Pattern.compile(heading);
	}

	/** {@code null} for a heading that is not known. */
	static @Nullable Field of(String heading) {
		String bare = bare(heading);
		if (bare.isEmpty() || bare.length() > LONGEST_HEADING) {
			return null;
		}
		for (Field field : values()) {
			if (field.heading.matcher(bare).matches()) {
				return field;
			}
		}
		return null;
	}

	/**
	 * Whether it is the day on which a task was done wherever another column has the
	 * deadline.
	 */
	static boolean mayTellAnEnd(String heading) {
		return bare(heading).matches("(?:ngay|thoi gian|thoi diem) (?:hoan thanh|ket thuc|xong)");
	}

	/** Whether it is a deadline whatever else there is. */
	static boolean tellsADeadline(String heading) {
		return of(heading) == DEADLINE && bare(heading).matches(".*\\bhan\\b.*");
	}

	/**
	 * Whether a heading says it in so many words: several may be about agencies or time.
	 */
	boolean isBest(String heading) {
		return switch (this) {
			case LEADS -> bare(heading).matches(".*\\bchu tri\\b.*|(?:co quan|don vi)\\b.*");
			case DEADLINE -> bare(heading).matches(".*\\b(?:han|hoan thanh|ket thuc)\\b.*");
			default -> false;
		};
	}

	/** Without a number before it and what stands in brackets behind it. */
	static String bare(String heading) {
		return Passage.unplaced(heading, 0)
			.bare()
			.replaceAll("\\([^)]*\\)", " ")
			.replaceAll("^[\\d.]+ ", "")
			.replaceAll("[:*.]+\\s*$", "")
			.replaceAll("\\s+", " ")
			.strip();
	}

}
