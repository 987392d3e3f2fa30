package vn.nhipcau.faults;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** What else can happen to a house but to be killed. */
final class Faults {

	private Faults() {
	}

	/** {@code kill -STOP} of any node, and {@code -CONT} after a while. */
	record Hold(double seconds) implements Fault {

		@Override
		public void strike(Field field) {
			Node node = field.any();
			if (node != null) {
				node.hold();
				Patience.rest(Duration.ofMillis((long) (1000 * this.seconds)));
				node.release();
			}
		}

	}

	/** Every connection to the database breaks; new ones may be made. */
	record CutConnections() implements Fault {

		@Override
		public void strike(Field field) {
			((PostgresStore) field.store()).relay().cut();
		}

	}

	/** The database cannot be reached for a while. */
	record LoseDatabase(double seconds) implements Fault {

		@Override
		public void strike(Field field) {
			Relay relay = ((PostgresStore) field.store()).relay();
			relay.shut();
			Patience.rest(Duration.ofMillis((long) (1000 * this.seconds)));
			relay.open();
		}

	}

	/** The database is silent for a while, and then goes on where it was. */
	record FreezeDatabase(double seconds) implements Fault {

		@Override
		public void strike(Field field) {
			Relay relay = ((PostgresStore) field.store()).relay();
			relay.freeze();
			Patience.rest(Duration.ofMillis((long) (1000 * this.seconds)));
			relay.thaw();
		}

	}

	/** The database's server is stopped in order, or killed, and started again. */
	record RestartDatabase(boolean crash, double seconds) implements Fault {

		@Override
		public void strike(Field field) {
			PostgresServer server = ((PostgresStore) field.store()).server();
			if (this.crash) {
				server.crash();
			}
			else {
				server.stop();
			}
			Patience.rest(Duration.ofMillis((long) (1000 * this.seconds)));
			server.start();
		}

	}

	/** Business time jumps; by a day only when nobody's form is open for that long. */
	record StepClock(Duration by) implements Fault {

		@Override
		public void strike(Field field) {
			if (this.by.abs().compareTo(Duration.ofHours(6)) > 0) {
				field.awaitCalm();
			}
			field.order((orders) -> orders.clock(orders.clock().plus(this.by)));
		}

	}

	/** The database's clock jumps. */
	record StepDatabaseTime(Duration by) implements Fault {

		@Override
		public void strike(Field field) {
			field.order((orders) -> orders.database(orders.database().plus(this.by)));
		}

	}

	/** From now on some calls of Telegram's go wrong, in all the ways there are. */
	record Weather(double share, boolean patient) implements Fault {

		@Override
		public void strike(Field field) {
			Random random = new Random(field.random().nextLong());
			List<NetworkFault> all = List.of(NetworkFault.values())
				.stream()
				.filter((fault) -> this.patient || !fault.holdsLong())
				.toList();
			field.telegram().weather(() -> {
				synchronized (random) {
					return (random.nextDouble() < this.share) ? all.get(random.nextInt(all.size())) : NetworkFault.NONE;
				}
			});
		}

	}

}
