package vn.nhipcau.telegram;

/** Updates as Telegram writes them. */
final class Say {

	static final long LAN = 7001;

	private Say() {
	}

	static String text(long update, long chat, String text) {
		return message(update, chat, "\"text\":" + quoted(text));
	}

	/**
	 * @param more fields of the message
	 */
	static String message(long update, long chat, String more) {
		return """
				{"update_id":%d,"message":{"message_id":%d,"date":1795000000,
				 "from":{"id":%d,"is_bot":false,"first_name":"Lan"},"chat":{"id":%d,"type":"private"},%s}}"""
			.formatted(update, update % 100_000, chat, chat, more);
	}

	static String press(long update, long chat, String data, int on) {
		return """
				{"update_id":%d,"callback_query":{"id":"cq%d","from":{"id":%d,"is_bot":false,"first_name":"Lan"},
				 "chat_instance":"1","data":%s,
				 "message":{"message_id":%d,"date":1795000000,"chat":{"id":%d,"type":"private"},"text":"…"}}}"""
			.formatted(update, update, chat, quoted(data), on, chat);
	}

	static String unblocked(long update, long chat) {
		return """
				{"update_id":%d,"my_chat_member":{"date":1795000000,"chat":{"id":%d,"type":"private"},
				 "from":{"id":%d,"is_bot":false,"first_name":"Lan"},
				 "old_chat_member":{"status":"kicked"},"new_chat_member":{"status":"member"}}}""".formatted(update,
				chat, chat);
	}

	static String inGroup(long update, String text) {
		return """
				{"update_id":%d,"message":{"message_id":5,"date":1795000000,
				 "from":{"id":1,"is_bot":false,"first_name":"Lan"},"chat":{"id":-100,"type":"group","title":"Tổ"},
				 "text":%s}}""".formatted(update, quoted(text));
	}

	static String inTopic(long update, int topic, String text) {
		return inGroup(update, text).replace("\"message_id\":5",
				"\"message_id\":5,\"is_topic_message\":true,\"message_thread_id\":" + topic);
	}

	private static String quoted(String text) {
		return BotApi.JSON.valueToTree(text).toString();
	}

}
