package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where the name of a group ends: "các" with one or more kinds of agencies, in any
 * order: "các phòng, ban, đoàn thể", "UBND các xã, phường, đặc khu", "14 khu phố".
 */
final class GroupName {

	/** Kinds that one "các" may govern together; other kinds are a group of their own. */
	private static final List<String> FAMILIES = List.of(
			"so|ban(?! hanh| quan ly)|nganh|hoi(?! nghi| thao)|doan the|phong(?! trao)|chi cuc|cuc|vien|bo",
			"co quan(?: chuyen mon| chuc nang| bao chi| thong tin)?|don vi(?: su nghiep(?: cong lap)?| chu rung)?|to chuc(?: chinh tri - xa hoi"
					+ "| chinh tri xa hoi| xa hoi| hoi| thanh vien| ton giao| tin dung)?",
			"dia phuong",
			"xa(?! hoi)|phuong(?! an| tien| thuc| phap| huong)|dac khu|thi tran|huyen|thi xa|thanh pho|tp|tinh(?! hinh| trang| than| toan)|quan(?! ly| diem| he)",
			"thon(?! tin)|buon|lang|ap(?! dung)|khu pho|to dan pho|khu dan cu",
			"doanh nghiep|hop tac xa|chu dau tu|chu rung|hiep hoi|ngan hang|ban quan ly(?: du an)?",
			"truong hoc|truong(?! hop)(?: mam non| tieu hoc| thcs| thpt| dai hoc| cao dang)*|tram y te|trung tam|benh vien"
					+ "|co so (?:giao duc(?: nghe nghiep)?|dao tao|y te|kham,? chua benh|san xuat|kinh doanh)",
			"luc luong(?: chuc nang| vu trang)?");

	private static final Pattern GROUP = Pattern.compile("(?:truong )?(?:(?:ubnd|uy ban nhan dan) )?"
			+ "(?:(?:tat ca )?cac|\\d{1,3}(?= (?:xa|phuong|thon|khu pho|to dan pho|so|huyen)\\b)) (?:"
			+ FAMILIES.stream().map(GroupName::several).collect(Collectors.joining("|")) + ")");

	private GroupName() {
	}

	private static String several(String kinds) {
		return "(?:" + kinds + ")\\b(?:(?:,? va |, ?| - )(?:" + kinds + ")\\b)*";
	}

	/** Where the group that begins here ends, or -1. */
	static int endOf(String bare, int from) {
		Matcher group = GROUP.matcher(bare).region(from, bare.length());
		return group.lookingAt() ? group.end() : -1;
	}

}
