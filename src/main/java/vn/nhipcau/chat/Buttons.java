package vn.nhipcau.chat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Button;
import vn.nhipcau.storage.Vault;

/**
 * Packs a button's payload into the few bytes that platforms allow, and reads it back:
 * {@code prefix.component.component.day~fingerprint}. The fingerprint binds it to the
 * person or chat it was made for, so that a forged or foreign button is known as such;
 * the day lets it expire.
 */
@Component
class Buttons implements SmartInitializingSingleton {

	/** How long a button may be pressed. */
	private static final int DAYS = 30;

	private static final int FINGERPRINT_BYTES = 6;

	private final Map<String, Callback<?>> byPrefix = new HashMap<>();

	private final Map<Class<?>, Callback<?>> byPayload = new HashMap<>();

	private final ObjectProvider<Callback<?>> callbacks;

	private final Vault vault;

	private final Clock clock;

	Buttons(ObjectProvider<Callback<?>> callbacks, Vault vault, Clock clock) {
		this.callbacks = callbacks;
		this.vault = vault;
		this.clock = clock;
	}

	/**
	 * Callbacks use facades that send buttons themselves, so they are looked up when all
	 * is in place.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		for (Callback<?> callback : this.callbacks) {
			if (this.byPrefix.put(callback.prefix(), callback) != null
					|| this.byPayload.put(callback.payload(), callback) != null) {
				throw new IllegalStateException("Two callbacks for " + callback.prefix());
			}
		}
	}

	/** What was found in a pressed button. */
	sealed interface Pressed {

	}

	record Valid<P extends Record>(Callback<P> callback, P payload) implements Pressed {

		void run(Turn turn) {
			this.callback.pressed(turn, this.payload);
		}

	}

	/** Older than 30 days, or of a release that meant something else by it. */
	record Expired() implements Pressed {
	}

	/** Made for somebody else, or by somebody else. */
	record Foreign() implements Pressed {
	}

	/**
	 * @param holder the person or chat that may press it
	 */
	String encode(Record payload, String holder) {
		Callback<?> callback = this.byPayload.get(payload.getClass());
		if (callback == null) {
			throw new IllegalStateException("No callback takes " + payload.getClass().getName());
		}
		String data = callback.prefix() + packed(payload) + "."
				+ Long.toString(LocalDate.now(this.clock).toEpochDay(), 36);
		String signed = data + "~" + fingerprint(data, holder);
		if (signed.length() > Button.LONGEST_VALUE) {
			throw new IllegalStateException("Button " + callback.prefix() + " takes " + signed.length() + " bytes");
		}
		return signed;
	}

	/**
	 * @param holders the names under which the one who presses may hold buttons
	 */
	Pressed decode(String signed, List<String> holders) {
		int tilde = signed.lastIndexOf('~');
		if (tilde < 0) {
			return new Foreign();
		}
		String data = signed.substring(0, tilde);
		byte[] shown = signed.substring(tilde + 1).getBytes(StandardCharsets.UTF_8);
		if (holders.stream()
			.noneMatch((holder) -> MessageDigest.isEqual(shown,
					fingerprint(data, holder).getBytes(StandardCharsets.UTF_8)))) {
			return new Foreign();
		}
		String[] parts = data.split("\\.", -1);
		Callback<?> callback = this.byPrefix.get(parts[0]);
		LocalDate made = LocalDate.ofEpochDay(Long.parseLong(parts[parts.length - 1], 36));
		if (callback == null || made.plusDays(DAYS).isBefore(LocalDate.now(this.clock))) {
			return new Expired();
		}
		return valid(callback, List.of(parts).subList(1, parts.length - 1));
	}

	private static <P extends Record> Valid<P> valid(Callback<P> callback, List<String> parts) {
		return new Valid<>(callback, unpacked(callback.payload(), new ArrayList<>(parts)));
	}

	private String fingerprint(String data, String holder) {
		byte[] tag = this.vault.fingerprint("button|" + holder + "|" + data);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(tag, FINGERPRINT_BYTES));
	}

	private static String packed(Record payload) {
		StringBuilder packed = new StringBuilder();
		for (RecordComponent component : payload.getClass().getRecordComponents()) {
			try {
				component.getAccessor().setAccessible(true);
				packed.append(packedValue(component.getAccessor().invoke(payload)));
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return packed.toString();
	}

	private static String packedValue(Object value) {
		if (value instanceof Record nested) {
			return packed(nested);
		}
		if (value instanceof Number number) {
			return "." + Long.toString(number.longValue(), 36);
		}
		if (value instanceof Enum<?> constant) {
			return "." + Integer.toString(constant.ordinal(), 36);
		}
		if (value instanceof Boolean flag) {
			return flag ? ".1" : ".0";
		}
		if (value instanceof LocalDate day) {
			return "." + Long.toString(day.toEpochDay(), 36);
		}
		if (value instanceof String word && word.matches("[A-Za-z0-9-]*")) {
			return "." + word;
		}
		throw new IllegalStateException("A button cannot carry a " + value.getClass().getSimpleName());
	}

	private static <P extends Record> P unpacked(Class<P> type, List<String> parts) {
		RecordComponent[] components = type.getRecordComponents();
		Object[] values = new Object[components.length];
		Class<?>[] types = new Class<?>[components.length];
		for (int i = 0; i < components.length; i++) {
			types[i] = components[i].getType();
			values[i] = unpackedValue(types[i], parts);
		}
		try {
			Constructor<P> constructor = type.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object unpackedValue(Class<?> type, List<String> parts) {
		if (type.isRecord()) {
			return unpacked(type.asSubclass(Record.class), parts);
		}
		String part = parts.remove(0);
		if (type == String.class) {
			return part;
		}
		if (type == boolean.class) {
			return part.equals("1");
		}
		long number = Long.parseLong(part, 36);
		if (type.isEnum()) {
			return type.getEnumConstants()[(int) number];
		}
		if (type == LocalDate.class) {
			return LocalDate.ofEpochDay(number);
		}
		return (type == int.class) ? (Object) (int) number : (Object) number;
	}

}
