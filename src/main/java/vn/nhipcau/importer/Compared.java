package vn.nhipcau.importer;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.TaskId;

/**
 * A row beside the task of the plan that is followed.
 *
 * @param task {@code null} for a new one
 * @param before as it is followed; {@code null} for a new one
 */
public record Compared(@Nullable TaskId task, @Nullable NewTask before, Set<Change> changes) {

	public Compared {
		changes = Set.copyOf(changes);
	}

	static Compared fresh() {
		return new Compared(null, null, Set.of(Change.NEW));
	}

	public boolean isNew() {
		return this.task == null;
	}

	public boolean isGone() {
		return this.changes.contains(Change.GONE);
	}

	/**
	 * @throws NullPointerException for a new one
	 */
	TaskId known() {
		return Objects.requireNonNull(this.task);
	}

}
