package vn.nhipcau.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import vn.nhipcau.faults.Faults.CutConnections;
import vn.nhipcau.faults.Faults.FreezeDatabase;
import vn.nhipcau.faults.Faults.Hold;
import vn.nhipcau.faults.Faults.LoseDatabase;
import vn.nhipcau.faults.Faults.RestartDatabase;
import vn.nhipcau.faults.Faults.StepClock;
import vn.nhipcau.faults.Faults.StepDatabaseTime;
import vn.nhipcau.faults.Faults.Weather;

/** The houses that are put under fire, and what can happen to each. */
enum Setting {

	H2("H2", 1, false),

	POSTGRES("PostgreSQL, one node", 1, false),

	WEBHOOK("PostgreSQL, three nodes, webhook", 3, true),

	POLLING("PostgreSQL, three nodes, polling", 3, false),

	TWO("PostgreSQL, two nodes, webhook", 2, true);

	private static final int CITIZENS = 25;

	private static final int WORK = 2;

	private final String title;

	private final int nodes;

	private final boolean webhook;

	Setting(String title, int nodes, boolean webhook) {
		this.title = title;
		this.nodes = nodes;
		this.webhook = webhook;
	}

	boolean isPostgres() {
		return this != H2;
	}

	/** A round of the long form: kills, and everything else that may happen, mixed. */
	Round.Plan round(long seed, int kills, Function<Path, Store> store) {
		Random random = new Random(seed);
		List<Fault> faults = new ArrayList<>(Collections.nCopies(kills, new Kill()));
		faults.addAll(others(random));
		Collections.shuffle(faults, random);
		faults.addAll(0, List.of(new Weather(0.02, true)));
		faults.addAll(steps(random));
		return plan(seed, faults, store, 3, Duration.ofSeconds(75));
	}

	Round.Plan plan(long seed, List<Fault> faults, Function<Path, Store> store, double upFor, Duration quiet) {
		return new Round.Plan(this.title, seed, this.nodes, store, this.webhook, faults, CITIZENS, WORK, upFor, true,
				quiet);
	}

	private List<Fault> others(Random random) {
		List<Fault> faults = new ArrayList<>(List.of(new Hold(1 + random.nextInt(30))));
		if (isPostgres()) {
			faults.addAll(List.of(new CutConnections(), new CutConnections(), new LoseDatabase(random.nextInt(20)),
					new FreezeDatabase(random.nextInt(30)), new RestartDatabase(false, random.nextInt(10)),
					new RestartDatabase(true, random.nextInt(10))));
		}
		return faults;
	}

	/** There and back again, so that a day takes nobody's open form with it for good. */
	private static List<Fault> steps(Random random) {
		Duration some = Duration.ofSeconds(1 + random.nextInt(3600));
		Duration lease = Duration.ofSeconds(1 + random.nextInt(60));
		Duration day = Duration.ofDays(1);
		return List.of(new StepClock(some), new StepDatabaseTime(lease), new Kill(), new StepClock(some.negated()),
				new StepDatabaseTime(lease.negated()), new StepClock(day), new Kill(), new StepClock(day.negated()));
	}

}
