package vn.nhipcau.importer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.plan.TaskId;

/**
 * What a row of a draft hangs together with.
 *
 * @param places where its words stand in the document
 * @param apart the row as it was before another was merged into it
 * @param merged the number of that other row
 * @param into the number of the row this one was merged into
 * @param given the task of the plan that it has become
 * @param compared beside the plan that is followed; {@code null} in a first reading
 */
public record RowTies(List<Place> places, @Nullable DraftRow apart, @Nullable Integer merged, @Nullable Integer into,
		@Nullable TaskId given, @Nullable Compared compared) {

	static final RowTies NONE = new RowTies(List.of(), null, null, null, null, null);

	public RowTies {
		places = List.copyOf(Objects.requireNonNullElse(places, List.of()));
	}

	static RowTies at(Place place) {
		return new RowTies(List.of(place), null, null, null, null, null);
	}

	RowTies with(DraftRow before, DraftRow absorbed) {
		return new RowTies(Stream.concat(this.places.stream(), absorbed.ties().places().stream()).toList(), before,
				absorbed.number(), this.into, this.given, this.compared);
	}

	RowTies into(@Nullable Integer row) {
		return new RowTies(this.places, this.apart, this.merged, row, this.given, this.compared);
	}

	RowTies of(TaskId task) {
		return new RowTies(this.places, this.apart, this.merged, this.into, task, this.compared);
	}

	RowTies beside(Compared task) {
		return new RowTies(this.places, this.apart, this.merged, this.into, this.given, task);
	}

	boolean gone() {
		return this.compared != null && this.compared.isGone();
	}

	/** Where the first word stands, for finding out what is above what. */
	int line() {
		return this.places.stream().mapToInt(Place::line).findFirst().orElse(Integer.MAX_VALUE);
	}

}
