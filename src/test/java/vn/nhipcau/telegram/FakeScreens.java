package vn.nhipcau.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;

import vn.nhipcau.delivery.Markup;
import vn.nhipcau.telegram.FakeTelegram.Call;
import vn.nhipcau.telegram.FakeTelegram.Fault;
import vn.nhipcau.telegram.FakeTelegram.Shown;

/** The chats of the fake Telegram, as their people see them. */
final class FakeScreens {

	private final Map<String, List<Shown>> chats = new ConcurrentHashMap<>();

	private final Map<String, String> keyboards = new ConcurrentHashMap<>();

	private final AtomicInteger messages = new AtomicInteger(1000);

	void clear() {
		this.chats.clear();
		this.keyboards.clear();
	}

	List<Shown> of(String chat) {
		return List.copyOf(this.chats.getOrDefault(chat, List.of()));
	}

	String keyboard(String chat) {
		return this.keyboards.getOrDefault(chat, "");
	}

	String shown(Call call) {
		Map<String, String> parameters = call.parameters();
		boolean words = call.method().equalsIgnoreCase("sendMessage");
		String text = Markup.plain(parameters.getOrDefault(words ? "text" : "caption", ""));
		if (text.length() > (words ? 4096 : 1024) || (words && text.isBlank())) {
			return Fault.of(400, "Bad Request: message is " + (text.isBlank() ? "empty" : "too long")).body();
		}
		keyboard(parameters);
		int id = this.messages.incrementAndGet();
		this.chats.computeIfAbsent(parameters.get("chat_id"), (chat) -> new CopyOnWriteArrayList<>())
			.add(new Shown(id, text, parameters));
		return message(id, parameters.get("chat_id"), switch (call.method().toLowerCase(Locale.ROOT)) {
			case "sendphoto" -> ",\"photo\":[{\"file_id\":\"small\",\"width\":90,\"height\":90},"
					+ "{\"file_id\":\"photo-" + id + "\",\"width\":900,\"height\":900}]";
			case "senddocument" -> ",\"document\":{\"file_id\":\"document-" + id + "\"}";
			default -> "";
		});
	}

	String edited(Call call) {
		Map<String, String> parameters = call.parameters();
		int id = Integer.parseInt(parameters.get("message_id"));
		String text = Markup.plain(parameters.get("text"));
		List<Shown> chat = this.chats.getOrDefault(parameters.get("chat_id"), List.of());
		if (chat.stream().noneMatch((shown) -> shown.id() == id)) {
			return Fault.of(400, "Bad Request: message to edit not found").body();
		}
		if (chat.stream().anyMatch((shown) -> shown.id() == id && shown.text().equals(text))) {
			return Fault.of(400, "Bad Request: message is not modified: specified new message content is the same")
				.body();
		}
		chat.replaceAll((shown) -> (shown.id() == id) ? new Shown(id, text, parameters) : shown);
		return message(id, parameters.get("chat_id"), "");
	}

	String deleted(Call call) {
		List<String> ids = new ArrayList<>();
		FakeTelegram.json(call.parameters().get("message_ids")).forEach((id) -> ids.add(id.asText()));
		this.chats.getOrDefault(call.parameters().get("chat_id"), new ArrayList<>())
			.removeIf((shown) -> ids.contains(Integer.toString(shown.id())));
		return "{\"ok\":true,\"result\":true}";
	}

	/** Letters or requests: whatever a message says of it last. */
	private void keyboard(Map<String, String> parameters) {
		JsonNode markup = FakeTelegram.json(parameters.getOrDefault("reply_markup", "{}"));
		if (markup.has("keyboard")) {
			this.keyboards.put(parameters.get("chat_id"), markup.path("keyboard").toString());
		}
		else if (markup.has("remove_keyboard")) {
			this.keyboards.remove(parameters.get("chat_id"));
		}
	}

	private static String message(int id, String chat, String more) {
		return "{\"ok\":true,\"result\":{\"message_id\":%d,\"date\":1795000000,\"chat\":{\"id\":%s,\"type\":\"private\"}%s}}"
			.formatted(id, chat, more);
	}

}
