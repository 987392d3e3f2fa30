package vn.nhipcau.importer.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The straight lines of one page: strokes, and filled boxes as thin as a line, which is
 * how most programs draw borders.
 */
final class PageRulings extends PDFGraphicsStreamEngine {

	private static final float THICKEST = 2.5F;

	private static final float SHORTEST = 4;

	/** A page with more is a drawing, or hostile. */
	private static final int MOST = 8000;

	private final List<Ruling> rulings = new ArrayList<>();

	private final List<Point2D[]> open = new ArrayList<>();

	/** What is open, as boxes around it. */
	private final List<Rectangle2D> shapes = new ArrayList<>();

	private Point2D start = new Point2D.Float();

	private Point2D current = new Point2D.Float();

	private boolean picture;

	PageRulings(PDPage page) {
		super(page);
	}

	List<Ruling> read() throws IOException {
		processPage(getPage());
		return (this.rulings.size() < MOST) ? Ruling.joined(this.rulings) : List.of();
	}

	boolean hasPicture() {
		return this.picture;
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		moveTo((float) p0.getX(), (float) p0.getY());
		lineTo((float) p1.getX(), (float) p1.getY());
		lineTo((float) p2.getX(), (float) p2.getY());
		lineTo((float) p3.getX(), (float) p3.getY());
		closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.start = shown(x, y);
		this.current = this.start;
		if (this.shapes.size() < MOST) {
			this.shapes.add(new Rectangle2D.Double(this.start.getX(), this.start.getY(), 0, 0));
		}
	}

	@Override
	public void lineTo(float x, float y) {
		Point2D to = shown(x, y);
		if (this.open.size() < MOST) {
			this.open.add(new Point2D[] { this.current, to });
		}
		if (!this.shapes.isEmpty()) {
			this.shapes.get(this.shapes.size() - 1).add(to);
		}
		this.current = to;
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		Point2D to = shown(x3, y3);
		if (!this.shapes.isEmpty()) {
			this.shapes.get(this.shapes.size() - 1).add(to);
		}
		this.current = to;
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.current;
	}

	@Override
	public void closePath() {
		if (this.open.size() < MOST) {
			this.open.add(new Point2D[] { this.current, this.start });
		}
		this.current = this.start;
	}

	@Override
	public void endPath() {
		this.open.clear();
		this.shapes.clear();
	}

	@Override
	public void strokePath() {
		this.open.forEach((line) -> add(line[0], line[1]));
		endPath();
	}

	/** Each thin shape is a line along its middle. */
	@Override
	public void fillPath(int windingRule) {
		for (Rectangle2D shape : this.shapes) {
			boolean across = shape.getWidth() > shape.getHeight();
			if (Math.min(shape.getWidth(), shape.getHeight()) <= THICKEST) {
				double x = shape.getCenterX();
				double y = shape.getCenterY();
				add(across ? new Point2D.Double(shape.getMinX(), y) : new Point2D.Double(x, shape.getMinY()),
						across ? new Point2D.Double(shape.getMaxX(), y) : new Point2D.Double(x, shape.getMaxY()));
			}
		}
		endPath();
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		strokePath();
	}

	@Override
	public void drawImage(PDImage image) {
		this.picture = true;
	}

	@Override
	public void clip(int windingRule) {
	}

	@Override
	public void shadingFill(COSName shadingName) {
	}

	/** Words are read elsewhere. */
	@Override
	protected void showText(byte[] string) {
	}

	private void add(Point2D from, Point2D to) {
		double across = Math.abs(from.getX() - to.getX());
		double down = Math.abs(from.getY() - to.getY());
		if (Math.max(across, down) < SHORTEST || Math.min(across, down) > 1 || this.rulings.size() >= MOST) {
			return;
		}
		boolean level = across > down;
		double one = level ? from.getX() : from.getY();
		double other = level ? to.getX() : to.getY();
		double at = level ? (from.getY() + to.getY()) / 2 : (from.getX() + to.getX()) / 2;
		this.rulings.add(new Ruling(level, (float) at, (float) Math.min(one, other), (float) Math.max(one, other)));
	}

	/** A place of the file as it is shown: the page turned, its origin at the top. */
	private Point2D shown(float x, float y) {
		PDRectangle box = getPage().getCropBox();
		float right = x - box.getLowerLeftX();
		float up = y - box.getLowerLeftY();
		return switch (getPage().getRotation()) {
			case 90 -> new Point2D.Float(up, right);
			case 180 -> new Point2D.Float(box.getWidth() - right, up);
			case 270 -> new Point2D.Float(box.getHeight() - up, box.getWidth() - right);
			default -> new Point2D.Float(right, box.getHeight() - up);
		};
	}

}
