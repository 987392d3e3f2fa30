package vn.nhipcau.files;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.storage.Sweep;

/** Removes bytes to which no file refers any more. */
@Component
class UnusedContents implements Sweep {

	private static final Logger log = LoggerFactory.getLogger(UnusedContents.class);

	private final Contents contents;

	private final TransactionOperations transaction;

	UnusedContents(Contents contents, TransactionOperations transaction) {
		this.contents = contents;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "files-unused";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void sweep(Instant at) {
		List<Long> some = this.contents.unused(0);
		while (!some.isEmpty()) {
			some.forEach(this::drop);
			some = this.contents.unused(some.get(some.size() - 1));
		}
	}

	/** One that fails stops no other. */
	private void drop(long content) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.contents.lock(content);
				this.contents.dropUnused(content);
			});
		}
		catch (RuntimeException ex) {
			log.error("Content {} was left as it is: {}", content, ex.getClass().getName());
		}
	}

}
