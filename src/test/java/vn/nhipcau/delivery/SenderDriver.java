package vn.nhipcau.delivery;

import org.springframework.stereotype.Component;

/** Lets a test send what is due, step by step. */
@Component
public class SenderDriver {

	private final Sender sender;

	SenderDriver(Sender sender) {
		this.sender = sender;
	}

	public boolean runOnce() {
		return this.sender.runOnce();
	}

}
