package vn.nhipcau.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A {@link Target} as it stands in its row. */
@Embeddable
class StoredTarget {

	private BigDecimal figure;

	private @Nullable BigDecimal figureMax;

	private String unit;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Target.Comparator comparator;

	private @Nullable LocalDate due;

	private String text;

	@SuppressWarnings("NullAway.Init")
	protected StoredTarget() {
	}

	StoredTarget(Target target) {
		this.figure = target.figure();
		this.figureMax = target.figureMax();
		this.unit = String.valueOf(Plan.shortened(target.unit(), 60));
		this.comparator = target.comparator();
		this.due = target.due();
		this.text = String.valueOf(Plan.shortened(target.text(), 1000));
	}

	Target target() {
		BigDecimal max = this.figureMax;
		return new Target(plain(this.figure), (max != null) ? plain(max) : null, this.unit, this.comparator, this.due,
				this.text);
	}

	private static BigDecimal plain(BigDecimal figure) {
		BigDecimal stripped = figure.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
