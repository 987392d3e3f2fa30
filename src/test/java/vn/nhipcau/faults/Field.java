package vn.nhipcau.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

import vn.nhipcau.faults.inside.Orders;

/** A house under fire, with all that faults may be aimed at. */
final class Field {

	private final List<Node> nodes;

	private final UnreliableTelegram telegram;

	private final Store store;

	private final Path orders;

	private final Random random;

	private final BooleanSupplier calm;

	/**
	 * @param calm whether everything that was said is answered
	 */
	Field(List<Node> nodes, UnreliableTelegram telegram, Store store, Path orders, Random random,
			BooleanSupplier calm) {
		this.nodes = List.copyOf(nodes);
		this.telegram = telegram;
		this.store = store;
		this.orders = orders;
		this.random = random;
		this.calm = calm;
	}

	List<Node> nodes() {
		return this.nodes;
	}

	UnreliableTelegram telegram() {
		return this.telegram;
	}

	Store store() {
		return this.store;
	}

	Random random() {
		return this.random;
	}

	/** Any node that is up, or {@code null}. */
	Node any() {
		List<Node> up = this.nodes.stream().filter(Node::isReady).toList();
		return up.isEmpty() ? null : up.get(this.random.nextInt(up.size()));
	}

	synchronized void order(UnaryOperator<Orders> change) {
		change.apply(Orders.read(this.orders)).write(this.orders);
	}

	/**
	 * Starts a node again and lets it come up by itself; as often as it takes, for who
	 * starts while the database is away ends.
	 */
	void revive(Node node) {
		node.start();
		Thread keeper = new Thread(() -> {
			while (!node.awaitReady()) {
				node.start();
			}
		}, "keeper-of-" + node.name());
		keeper.setDaemon(true);
		keeper.start();
	}

	void awaitAny() {
		Patience.until(Duration.ofSeconds(180), () -> this.nodes.stream().anyMatch(Node::isReady));
	}

	/**
	 * Whatever is on its way arrives first: a reminder is worth sending on its day only.
	 */
	void awaitCalm() {
		Patience.until(Duration.ofMinutes(20), this.calm);
	}

	Duration between(double least, double most) {
		return Duration.ofMillis((long) (1000 * (least + this.random.nextDouble() * (most - least))));
	}

}
