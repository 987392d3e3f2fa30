package vn.nhipcau.faults.inside;

import java.io.IOException;
import java.io.InputStream;

/** The process that started this one: when it is gone, our input ends. */
public final class Parent {

	private Parent() {
	}

	/** Returns when the parent has ended. */
	public static void await(InputStream input) {
		try {
			while (input.read() >= 0) {
				continue;
			}
		}
		catch (IOException ex) {
			System.err.println("The parent's end of the line broke");
		}
	}

	static void watch() {
		Thread watching = new Thread(() -> {
			await(System.in);
			Runtime.getRuntime().halt(1);
		}, "parent");
		watching.setDaemon(true);
		watching.start();
	}

}
