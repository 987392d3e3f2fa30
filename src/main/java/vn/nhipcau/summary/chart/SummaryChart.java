package vn.nhipcau.summary.chart;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Words;
import vn.nhipcau.summary.Figures;
import vn.nhipcau.summary.Summary;
import vn.nhipcau.summary.Summary.AgencyLine;

/**
 * One stacked bar an agency, in official order: done, done late, in time, overdue,
 * undated.
 */
@Component
public class SummaryChart {

	private static final int MOST_AGENCIES = 24;

	private final ChartFont font;

	SummaryChart(ChartFont font) {
		this.font = font;
	}

	/**
	 * A stack: its name, its figure, its colour (told apart by people who see no red or
	 * green too).
	 */
	private record Stack(String key, ToIntFunction<Figures> figure, Color colour) {
	}

	private static final List<Stack> STACKS = List.of(
			new Stack("summary.done-in-time", Figures::doneInTime, new Color(0x1B7837)),
			new Stack("summary.done-late", Figures::doneLate, new Color(0xA6DBA0)),
			new Stack("summary.in-time", Figures::inTime, new Color(0x4393C3)),
			new Stack("summary.overdue", Figures::overdue, new Color(0xC0392B)),
			new Stack("summary.undated", Figures::undated, new Color(0xBDBDBD)));

	/**
	 * @return the picture (PNG), or empty where no usable font is or there is nothing to
	 * show
	 * @throws IOException when it cannot be encoded
	 */
	public Optional<byte[]> draw(Summary summary, Words words) throws IOException {
		if (this.font.font().isEmpty() || summary.byAgency().isEmpty()) {
			return Optional.empty();
		}
		List<AgencyLine> shown = summary.byAgency().stream().limit(MOST_AGENCIES).toList();
		CategoryChart chart = new CategoryChartBuilder().width(Math.max(800, 120 + shown.size() * 70))
			.height(560)
			.title(words.plain("summary.chart.title", "day", summary.asOf()))
			.build();
		style(chart, this.font.font().get());
		List<String> names = shown.stream().map((line) -> shortened(line.shortName())).toList();
		for (Stack stack : STACKS) {
			chart
				.addSeries(words.plain(stack.key()), names,
						shown.stream().map((line) -> stack.figure().applyAsInt(line.figures())).toList())
				.setFillColor(stack.colour());
		}
		return Optional.of(BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG));
	}

	private static void style(CategoryChart chart, Font font) {
		chart.getStyler().setStacked(true);
		chart.getStyler().setChartBackgroundColor(Color.WHITE);
		chart.getStyler().setPlotBorderVisible(false);
		chart.getStyler().setPlotGridVerticalLinesVisible(false);
		chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
		chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
		chart.getStyler().setLegendBorderColor(Color.WHITE);
		chart.getStyler().setAvailableSpaceFill(0.6);
		chart.getStyler().setXAxisLabelRotation(40);
		chart.getStyler().setYAxisDecimalPattern("0");
		chart.getStyler().setYAxisMin(0.0);
		chart.getStyler().setChartTitleFont(font.deriveFont(Font.BOLD, 18f));
		chart.getStyler().setChartTitlePadding(14);
		chart.getStyler().setLegendFont(font.deriveFont(13f));
		chart.getStyler().setAxisTickLabelsFont(font.deriveFont(13f));
		chart.getStyler().setBaseFont(font.deriveFont(13f));
	}

	private static String shortened(String name) {
		return (name.length() > 22) ? name.substring(0, 21) + "…" : name;
	}

}
