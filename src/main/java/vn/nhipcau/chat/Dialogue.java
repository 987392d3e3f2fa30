package vn.nhipcau.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Claims.Row;
import vn.nhipcau.chat.spi.Interpreter;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Outbox;
import vn.nhipcau.storage.Vault;

/**
 * Decides who takes a message: a button, a command, the number of a choice, the open
 * form, whoever understands free words, or nobody, and then the person is told so.
 */
@Component
class Dialogue {

	private static final Logger log = LoggerFactory.getLogger(Dialogue.class);

	/** Longer texts are answered with a sentence, and not read. */
	private static final int LONGEST_TEXT = 10_000;

	private final Map<String, Interpreter> interpreters;

	private final Speakers speakers;

	private final Commands commands;

	private final Buttons buttons;

	private final Forms forms;

	private final Edits edits;

	private final Menus menus;

	private final InternalMessages internal;

	private final List<Listener> listeners;

	private final CurrentTurn.Tools tools;

	private final Vault vault;

	private final JsonMapper json;

	Dialogue(List<Interpreter> interpreters, Speakers speakers, Commands commands, Buttons buttons, Forms forms,
			Edits edits, Menus menus, InternalMessages internal, List<Listener> listeners, CurrentTurn.Tools tools,
			Vault vault, JsonMapper json) {
		this.interpreters = interpreters.stream().collect(Collectors.toMap(Interpreter::channel, Function.identity()));
		this.speakers = speakers;
		this.commands = commands;
		this.buttons = buttons;
		this.forms = forms;
		this.edits = edits;
		this.menus = menus;
		this.internal = internal;
		this.listeners = listeners.stream().sorted(Comparator.comparingInt(Listener::rank)).toList();
		this.tools = tools;
		this.vault = vault;
		this.json = json;
	}

	void handle(Conversation conversation, Row row) {
		byte[] raw = this.vault.open(row.payload(), DurableInbox.place(row.account(), row.updateId()));
		Actor actor = this.speakers.at(conversation.address());
		if (row.kind().equals("INTERNAL")) {
			this.internal.handle(turn(row, conversation, actor, Utterance.nothing()),
					this.json.readValue(raw, JobWorker.Outcome.class));
			return;
		}
		Interpreter interpreter = Objects.requireNonNull(this.interpreters.get(conversation.address().channel()),
				() -> "No interpreter for " + conversation.address().channel());
		hear(turn(row, conversation, actor, interpreter.read(raw)), row.account());
	}

	private CurrentTurn turn(Row row, Conversation conversation, Actor actor, Utterance said) {
		return new CurrentTurn(row.id(), row.updateId(), row.kind().equals("INTERNAL") ? null : row.storedAt(),
				this.tools, conversation, actor, said);
	}

	private void hear(CurrentTurn turn, String account) {
		switch (turn.said().occasion()) {
			case SAID -> {
				this.menus.offer(turn, account);
				route(turn);
				if (turn.renewed()) {
					this.menus.offer(turn.by(this.speakers.at(turn.address())), account);
				}
			}
			case EDITED -> this.edits.handle(turn);
			case UNREADABLE -> turn.say(Reply.of(turn.words().html("chat.unreadable")));
			case CALLED_IN_GROUP -> turn.sayOnceADay(Reply.of(turn.words().html("chat.group")));
			case OVERHEARD -> {
			}
		}
	}

	void route(CurrentTurn turn) {
		Utterance said = turn.said();
		String text = (said.text() != null) ? said.text().strip() : "";
		if (said.press() != null) {
			press(turn, said.press());
		}
		else if (text.length() > LONGEST_TEXT) {
			turn.say(Reply.of(turn.words().html("chat.too-long", "length", text.length(), "limit", LONGEST_TEXT)));
		}
		else if (text.isEmpty() && said.files().isEmpty() && said.place() == null && said.phone() == null) {
			turn.say(Reply.of(turn.words().html("chat.empty")));
		}
		else if (!command(turn, text) && !choice(turn, text)) {
			words(turn);
		}
	}

	private void press(CurrentTurn turn, String data) {
		Buttons.Pressed pressed = this.buttons.decode(data, holders(turn));
		if (pressed instanceof Buttons.Valid<?> valid) {
			valid.run(turn);
		}
		else if (pressed instanceof Buttons.Expired) {
			turn.say(Reply.of(turn.words().html("chat.button.expired")));
		}
		else {
			log.warn("Conversation {} pressed a button that is not its own", turn.conversation().id());
			turn.say(Reply.of(turn.words().html("chat.button.foreign")));
		}
	}

	private static List<String> holders(CurrentTurn turn) {
		List<String> holders = new ArrayList<>(List.of(turn.address().key()));
		PersonId person = turn.actor().person();
		if (person != null) {
			holders.add(Composer.holder(turn.address(), person));
		}
		return holders;
	}

	private boolean command(CurrentTurn turn, String text) {
		Optional<Commands.Call> call = text.isEmpty() ? Optional.empty() : this.commands.find(text);
		if (call.isEmpty()) {
			boolean unknown = Commands.isSlash(text);
			if (unknown) {
				turn.say(Reply.of(turn.words().html("chat.unknown-command")));
			}
			return unknown;
		}
		Command command = call.get().command();
		if (!command.allows(turn.actor())) {
			turn.say(Reply.of(turn.words().html("chat.refused")));
		}
		else if (turn.conversation().form() != null && !command.leavesForm()) {
			this.forms.askBeforeLeaving(turn, "/" + command.name() + " " + command.kept(turn, call.get().argument()));
		}
		else {
			command.run(turn, call.get().argument());
		}
		return true;
	}

	private boolean choice(CurrentTurn turn, String text) {
		boolean letter = text.matches("[a-zA-Z]");
		if (text.length() > 2 || letter != this.forms.expectNumber(turn)) {
			return false;
		}
		Optional<String> data = this.tools.outbox().chosen(turn.address(), text.toLowerCase(Locale.ROOT));
		data.ifPresent((choice) -> press(turn, choice));
		return data.isPresent();
	}

	private void words(CurrentTurn turn) {
		boolean answersSomethingElse = Optional.ofNullable(turn.said().replyTo())
			.flatMap((id) -> this.tools.outbox().byPlatformId(turn.address(), id))
			.map(Outbox.Sent::about)
			.isPresent();
		if (turn.conversation().form() != null && !answersSomethingElse) {
			this.forms.answer(turn);
			return;
		}
		if (this.listeners.stream().noneMatch((listener) -> listener.hears(turn))) {
			turn.say(Reply.of(turn.words().html("chat.not-understood")));
		}
	}

}
