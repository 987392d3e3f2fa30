package vn.nhipcau.webchat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** A picture that somebody might send. */
final class Landscape {

	private Landscape() {
	}

	static Path in(Path folder) throws IOException {
		BufferedImage image = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setPaint(new GradientPaint(0, 0, new Color(0x9fb8c8), 0, 420, new Color(0x6b5a43)));
		pen.fillRect(0, 0, 640, 420);
		pen.setColor(new Color(0x3f4a2e));
		pen.fillPolygon(new int[] { 0, 260, 420, 640, 640, 0 }, new int[] { 300, 140, 240, 120, 420, 420 }, 6);
		pen.dispose();
		Path file = folder.resolve("sat-lo.png");
		ImageIO.write(image, "png", file.toFile());
		return file;
	}

}
