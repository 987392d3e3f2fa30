package vn.nhipcau.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered in a form so far, in order. */
public record Answers(Map<String, String> values) {

	public Answers {
		values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	public static Answers none() {
		return new Answers(Map.of());
	}

	public boolean has(String key) {
		return this.values.containsKey(key);
	}

	public Optional<String> find(String key) {
		return Optional.ofNullable(this.values.get(key)).filter((value) -> !value.isEmpty());
	}

	/**
	 * @throws IllegalStateException when the question was not asked: a fault of the form
	 */
	public String get(String key) {
		String value = this.values.get(key);
		if (value == null) {
			throw new IllegalStateException("No answer to '" + key + "' among " + this.values.keySet());
		}
		return value;
	}

	public long number(String key) {
		return Long.parseLong(get(key));
	}

	/** Several values kept under one key, such as files. */
	public List<String> list(String key) {
		return find(key).map((value) -> List.of(value.split(","))).orElse(List.of());
	}

	public Answers with(String key, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.values);
		more.remove(key);
		more.put(key, value);
		return new Answers(more);
	}

	public Answers without(String key) {
		Map<String, String> fewer = new LinkedHashMap<>(this.values);
		fewer.remove(key);
		return new Answers(fewer);
	}

}
