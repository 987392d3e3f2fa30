package vn.nhipcau.delivery;

import org.springframework.stereotype.Component;

/** Lets a test send what is due, step by step. */
@Component
public class SenderDriver {

	private final Senders senders;

	SenderDriver(Senders senders) {
		this.senders = senders;
	}

	public boolean runOnce() {
		return this.senders.runOnce();
	}

}
