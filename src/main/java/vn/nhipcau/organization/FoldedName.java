package vn.nhipcau.organization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An agency's name as it is compared: without case, diacritics and punctuation, usual
 * abbreviations written out. "UBND các huyện", "Ủy ban nhân dân huyện" and "UỶ BAN NHÂN
 * DÂN HUYỆN" are one.
 *
 * @param folded the letters alone
 * @param toned the same with diacritics, wherever in a syllable they were put: tells
 * {@code Tân Thanh} from {@code Tân Thành}
 */
public record FoldedName(String folded, String toned) {

	private static final int LONGEST = 400;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Words that are written or left out at will. */
	private static final Set<String> IDLE = Set.of("va", "cac");

	/** Written in one word or in two, "KHCN" or "KH&CN". */
	private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(Map.entry("ubnd", "Ủy ban nhân dân"),
			Map.entry("hdnd", "Hội đồng nhân dân"), Map.entry("mttq", "Mặt trận Tổ quốc"),
			Map.entry("mttqvn", "Mặt trận Tổ quốc Việt Nam"), Map.entry("ubmttq", "Ủy ban Mặt trận Tổ quốc"),
			Map.entry("ubmttqvn", "Ủy ban Mặt trận Tổ quốc Việt Nam"), Map.entry("vn", "Việt Nam"),
			Map.entry("vp", "Văn phòng"), Map.entry("tp", "thành phố"), Map.entry("tx", "thị xã"),
			Map.entry("tw", "Trung ương"), Map.entry("ldld", "Liên đoàn Lao động"),
			Map.entry("lhpn", "Liên hiệp Phụ nữ"), Map.entry("ccb", "Cựu chiến binh"),
			Map.entry("bhxh", "Bảo hiểm xã hội"), Map.entry("nhnn", "Ngân hàng Nhà nước"),
			Map.entry("qltt", "Quản lý thị trường"), Map.entry("bchqs", "Bộ Chỉ huy Quân sự"),
			Map.entry("gtvt", "Giao thông vận tải"), Map.entry("khcn", "Khoa học Công nghệ"),
			Map.entry("khdt", "Kế hoạch Đầu tư"), Map.entry("gddt", "Giáo dục Đào tạo"),
			Map.entry("tnmt", "Tài nguyên Môi trường"), Map.entry("nnmt", "Nông nghiệp Môi trường"),
			Map.entry("nnptnt", "Nông nghiệp Phát triển nông thôn"), Map.entry("tttt", "Thông tin Truyền thông"),
			Map.entry("vhttdl", "Văn hóa Thể thao Du lịch"), Map.entry("ldtbxh", "Lao động Thương binh Xã hội"));

	public static FoldedName of(String written) {
		List<String> words = writtenOut(words(written));
		return new FoldedName(joined(words, FoldedName::bare), joined(words, FoldedName::toneLast));
	}

	public boolean isEmpty() {
		return this.folded.isEmpty();
	}

	private static List<String> writtenOut(List<String> words) {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String one = bare(words.get(i));
			String pair = (i + 1 < words.size()) ? WRITTEN_OUT.get(one + bare(words.get(i + 1))) : null;
			if (pair != null) {
				all.addAll(words(pair));
				i++;
			}
			else {
				String longer = WRITTEN_OUT.get(one);
				all.addAll((longer != null) ? words(longer) : List.of(words.get(i)));
			}
		}
		return all;
	}

	private static List<String> words(String text) {
		return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
			.results()
			.map(MatchResult::group)
			.filter((word) -> !IDLE.contains(bare(word)))
			.toList();
	}

	private static String bare(String word) {
		return MARKS.matcher(decomposed(word)).replaceAll("").replace('đ', 'd');
	}

	private static String toneLast(String word) {
		String letters = decomposed(word);
		String tones = TONES.matcher(letters).results().map(MatchResult::group).collect(Collectors.joining());
		return TONES.matcher(letters).replaceAll("") + tones;
	}

	private static String decomposed(String word) {
		return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
	}

	private static String joined(List<String> words, UnaryOperator<String> form) {
		String all = words.stream().map(form).collect(Collectors.joining(" "));
		return (all.length() > LONGEST) ? all.substring(0, LONGEST) : all;
	}

}
