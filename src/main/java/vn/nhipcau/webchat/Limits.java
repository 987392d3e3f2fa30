package vn.nhipcau.webchat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

/** Counts what each visitor and each network address sends; on this node, in memory. */
@Component
class Limits {

	/** Beyond so many the least recently seen are forgotten. */
	private static final int MOST_BUCKETS = 50_000;

	enum Kind {

		MESSAGE, UPLOAD, READ

	}

	private record Key(Kind kind, boolean address, String who) {
	}

	private final Map<Key, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
			return size() > MOST_BUCKETS;
		}

	};

	private final WebchatSettings.Rates rates;

	Limits(WebchatSettings settings) {
		this.rates = settings.limits();
	}

	/**
	 * @return how long to wait; zero when there is room
	 */
	Duration take(Kind kind, String token, String address) {
		Duration visitor = take(new Key(kind, false, token));
		return visitor.isZero() ? take(new Key(kind, true, network(address))) : visitor;
	}

	private Duration take(Key key) {
		Bucket bucket;
		synchronized (this.buckets) {
			bucket = this.buckets.computeIfAbsent(key, this::bucket);
		}
		return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
	}

	private Bucket bucket(Key key) {
		return switch (key.kind()) {
			case MESSAGE -> bucket(key, this.rates.messages().perVisitor(), this.rates.messages().perAddress(),
					this.rates.messages().per());
			case UPLOAD -> bucket(key, this.rates.uploads().perVisitor(), this.rates.uploads().perAddress(),
					this.rates.uploads().per());
			case READ ->
				bucket(key, this.rates.reads().perVisitor(), this.rates.reads().perAddress(), this.rates.reads().per());
		};
	}

	private static Bucket bucket(Key key, int perVisitor, int perAddress, Duration per) {
		int amount = key.address() ? perAddress : perVisitor;
		return Bucket.builder().addLimit((limit) -> limit.capacity(amount).refillGreedy(amount, per)).build();
	}

	/** One household or office holds 2^64 addresses of IPv6. */
	private static String network(String address) {
		String[] groups = address.split(":", -1);
		return (groups.length > 4) ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
	}

}
