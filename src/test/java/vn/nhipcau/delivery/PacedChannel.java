package vn.nhipcau.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.Pace;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;

/** A channel that takes only so many messages a second. */
@Component
class PacedChannel implements Channel {

	final List<Parcel> taken = new CopyOnWriteArrayList<>();

	volatile Pace pace = Pace.UNLIMITED;

	volatile Duration interval = Duration.ZERO;

	@Override
	public String name() {
		return "paced";
	}

	@Override
	public Abilities abilities() {
		return new Abilities(true, true, false, 4096, 1024);
	}

	@Override
	public Duration interval() {
		return this.interval;
	}

	@Override
	public Pace pace(Address chat) {
		return this.pace;
	}

	@Override
	public SendOutcome send(Parcel parcel) {
		this.taken.add(parcel);
		return new SendOutcome.Sent("p" + this.taken.size());
	}

}
