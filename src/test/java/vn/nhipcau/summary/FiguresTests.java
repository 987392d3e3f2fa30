package vn.nhipcau.summary;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	@Property
	void theFiguresAddUp(@ForAll @IntRange(max = 500) int doneInTime, @ForAll @IntRange(max = 500) int doneLate,
			@ForAll @IntRange(max = 500) int inTime, @ForAll @IntRange(max = 500) int overdue,
			@ForAll @IntRange(max = 500) int undated, @ForAll @IntRange(max = 500) int suspended) {
		Figures figures = new Figures(doneInTime, doneLate, inTime, overdue, undated, suspended, 0, 0);
		assertThat(figures.total()).isEqualTo(doneInTime + doneLate + inTime + overdue + undated + suspended);
		assertThat(figures.done() + figures.open() + figures.suspended()).isEqualTo(figures.total());
	}

}
