package vn.nhipcau.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.chat.spi.Interpreter;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.Markup;
import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;

/** A channel that keeps what it was given, as the person's screen would. */
public class FakeChannel implements Channel, Interpreter {

	private final String name;

	private final Abilities abilities;

	private final JsonMapper json;

	private final Map<String, List<Shown>> screens = new ConcurrentHashMap<>();

	private final Map<String, List<String>> menus = new ConcurrentHashMap<>();

	private final List<String> forgotten = new CopyOnWriteArrayList<>();

	private volatile boolean showsMenu;

	private final AtomicInteger ids = new AtomicInteger();

	/** What happens to a parcel, unless a test says otherwise. */
	private volatile Function<Parcel, SendOutcome> fate = (parcel) -> null;

	/** One message on a screen. */
	public record Shown(String id, String text, Content content) {
	}

	FakeChannel(String name, Abilities abilities, JsonMapper json) {
		this.name = name;
		this.abilities = abilities;
		this.json = json;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public String channel() {
		return this.name;
	}

	@Override
	public Abilities abilities() {
		return this.abilities;
	}

	/** What the chat's menu offers, in order; empty while it has none. */
	public List<String> menu(Address chat) {
		return this.menus.getOrDefault(chat.chat(), List.of());
	}

	public void getsAMenu() {
		this.showsMenu = true;
	}

	@Override
	public boolean showsMenu() {
		return this.showsMenu;
	}

	@Override
	public void menu(Address chat, List<MenuItem> items) {
		this.menus.put(chat.chat(), items.stream().map((item) -> item.command() + " " + item.description()).toList());
	}

	/** The updates whose words were asked to go, in order. */
	public List<String> forgotten() {
		return List.copyOf(this.forgotten);
	}

	@Override
	public void forget(Address chat, String updateId) {
		this.forgotten.add(updateId);
	}

	public void reset() {
		this.screens.clear();
		this.forgotten.clear();
		this.menus.clear();
		this.showsMenu = false;
		this.fate = (parcel) -> null;
	}

	/**
	 * @param decide an outcome, or {@code null} for the usual one
	 */
	public void decide(Function<Parcel, SendOutcome> decide) {
		this.fate = decide;
	}

	public List<Shown> screen(Address chat) {
		return List.copyOf(this.screens.getOrDefault(chat.chat(), List.of()));
	}

	public byte[] raw(Utterance said) {
		return this.json.writeValueAsBytes(said);
	}

	@Override
	public Utterance read(byte[] raw) {
		return this.json.readValue(raw, Utterance.class);
	}

	@Override
	public SendOutcome send(Parcel parcel) {
		SendOutcome decided = this.fate.apply(parcel);
		if (decided != null && !(decided instanceof SendOutcome.Ambiguous)) {
			return decided;
		}
		SendOutcome shown = show(parcel);
		return (decided != null) ? decided : shown;
	}

	private SendOutcome show(Parcel parcel) {
		List<Shown> screen = this.screens.computeIfAbsent(parcel.to().chat(), (chat) -> new CopyOnWriteArrayList<>());
		String text = Markup.plain(parcel.content().html());
		if (parcel.editsPlatformId() != null) {
			screen.replaceAll((shown) -> shown.id().equals(parcel.editsPlatformId())
					? new Shown(shown.id(), text, parcel.content()) : shown);
			return new SendOutcome.Sent(parcel.editsPlatformId());
		}
		String id = this.name + this.ids.incrementAndGet();
		screen.add(new Shown(id, text, parcel.content()));
		return new SendOutcome.Sent(id);
	}

	/** The texts of a screen, for a failure's message. */
	public List<String> texts(Address chat) {
		return new ArrayList<>(screen(chat).stream().map(Shown::text).toList());
	}

}
