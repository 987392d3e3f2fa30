package vn.nhipcau.importer;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same plan as other hands, programs and sites would have written it. */
enum Rewriting {

	/** One word in a hundred has lost its marks. */
	LOST_MARKS((plan) -> words(plan, "[\\p{L}&&[^\\p{ASCII}]][\\p{L}]*|\\p{L}+[\\p{L}&&[^\\p{ASCII}]]\\p{L}*",
			(match) -> withoutMarks(match.group()))),

	DECOMPOSED((plan) -> each(plan, (i) -> Normalizer.normalize(plan.text().substring(i, i + 1), Form.NFD))),

	NO_BREAK_SPACES((plan) -> each(plan, (i) -> (plan.text().charAt(i) == ' ' && i % 2 == 0) ? "\u00A0" : at(plan, i))),

	LETTERS_FOR_ROMAN_NUMBERS((plan) -> replace(plan, "(?m)^(VIII|VII|VI|IV|V|III|II|I)\\.(?=\\s)",
			(match) -> "ABCDEFGH".charAt(romanNumber(match.group(1)) - 1) + ".")),

	BRACKETS_BEHIND_NUMBERS((plan) -> replace(plan, "(?m)^(\\d{1,2})\\.(?=\\s+\\S)", (match) -> match.group(1) + ")")),

	STROKES_BEHIND_NUMBERS((plan) -> replace(plan, "(?m)^(\\d{1,2})\\.(?=\\s+\\S)", (match) -> match.group(1) + "/")),

	STOPS_BEHIND_LETTERS((plan) -> replace(plan, "(?m)^([a-zđ])\\)", (match) -> match.group(1) + ".")),

	PLUS_FOR_DASH((plan) -> replace(plan, "(?m)^(\\s*)-(?=\\s)", (match) -> match.group(1) + "+")),

	BROKEN_AT_80((plan) -> broken(plan, 80)),

	BROKEN_AT_60((plan) -> broken(plan, 60)),

	PAGE_NUMBERS(Rewriting::withPageNumbers),

	BROKEN_AND_PAGE_NUMBERS((plan) -> withPageNumbers(broken(plan, 80)));

	private final Function<PlanTexts, PlanTexts> rewriting;

	Rewriting(Function<PlanTexts, PlanTexts> rewriting) {
		this.rewriting = rewriting;
	}

	PlanTexts of(PlanTexts plan) {
		return this.rewriting.apply(plan);
	}

	private static int romanNumber(String number) {
		return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII").indexOf(number) + 1;
	}

	private static String at(PlanTexts plan, int index) {
		return plan.text().substring(index, index + 1);
	}

	private static String withoutMarks(String word) {
		return Normalizer.normalize(word, Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
	}

	/** Replaces one in a hundred of all words where the pattern matches. */
	private static PlanTexts words(PlanTexts plan, String pattern, Function<MatchResult, String> replacement) {
		Random random = new Random(plan.name().hashCode());
		return replace(plan, pattern, (match) -> (random.nextInt(100) == 0) ? replacement.apply(match) : match.group());
	}

	private static PlanTexts each(PlanTexts plan, IntFunction<String> character) {
		StringBuilder text = new StringBuilder();
		int[] moved = new int[plan.text().length() + 1];
		for (int i = 0; i < plan.text().length(); i++) {
			moved[i] = text.length();
			text.append(character.apply(i));
		}
		moved[plan.text().length()] = text.length();
		return plan.rewritten(text.toString(), (i) -> moved[i]);
	}

	private static PlanTexts replace(PlanTexts plan, String pattern, Function<MatchResult, String> replacement) {
		String[] at = new String[plan.text().length()];
		Matcher matcher = Pattern.compile(pattern).matcher(plan.text());
		while (matcher.find()) {
			String by = replacement.apply(matcher.toMatchResult());
			for (int i = matcher.start(); i < matcher.end(); i++) {
				at[i] = (i == matcher.start()) ? by : "";
			}
		}
		return each(plan, (i) -> (at[i] != null) ? at[i] : at(plan, i));
	}

	/** Every line takes as many words as fit; rows between bars stay whole. */
	private static PlanTexts broken(PlanTexts plan, int width) {
		boolean[] breaks = new boolean[plan.text().length()];
		int begin = 0;
		int blank = -1;
		for (int i = 0; i < plan.text().length(); i++) {
			char c = plan.text().charAt(i);
			boolean row = plan.text().charAt(begin) == '|';
			if (c == '\n') {
				begin = Math.min(i + 1, plan.text().length() - 1);
				blank = -1;
			}
			else if (c == ' ') {
				blank = i;
			}
			if (i - begin >= width && blank > begin && !row) {
				breaks[blank] = true;
				begin = blank + 1;
				blank = -1;
			}
		}
		return each(plan, (i) -> breaks[i] ? "\n" : at(plan, i));
	}

	private static PlanTexts withPageNumbers(PlanTexts plan) {
		int[] lines = { 0 };
		return replace(plan, "\n", (match) -> {
			lines[0]++;
			return (lines[0] % 30 == 0) ? "\n\n" + (lines[0] / 30 + 1) + "\n\n" : "\n";
		});
	}

}
