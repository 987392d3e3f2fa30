package vn.nhipcau.obligation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An obligation; people call it by its {@link #code()}. */
public record ObligationId(long value) {

	private static final Pattern CODE = Pattern.compile("(?:NV)?[\\s-]*0*(\\d{1,15})", Pattern.CASE_INSENSITIVE);

	/**
	 * Reads what somebody typed: {@code NV-0042}, {@code nv 42}, {@code 42}.
	 */
	public static Optional<ObligationId> parse(String typed) {
		Matcher matcher = CODE.matcher(typed.strip());
		return matcher.matches() ? Optional.of(new ObligationId(Long.parseLong(matcher.group(1)))) : Optional.empty();
	}

	/** The readable code: {@code NV-0042}, for {@code nhiệm vụ}. */
	public String code() {
		return String.format(java.util.Locale.ROOT, "NV-%04d", this.value);
	}

}
