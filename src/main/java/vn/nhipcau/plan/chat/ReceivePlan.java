package vn.nhipcau.plan.chat;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.plan.PlanId;
import vn.nhipcau.plan.Plans;

/** [Đã nhận] below new work. */
@Component
class ReceivePlan implements Callback<ReceivePlan.Received> {

	private final Plans plans;

	ReceivePlan(Plans plans) {
		this.plans = plans;
	}

	record Received(long plan) {
	}

	@Override
	public String prefix() {
		return "plr1";
	}

	@Override
	public Class<Received> payload() {
		return Received.class;
	}

	@Override
	public void pressed(Turn turn, Received received) {
		Optional<Instant> at = this.plans.receive(turn.actor(), new PlanId(received.plan()));
		turn.say(Reply.of(at.map((moment) -> turn.words().html("plan.received", "moment", moment))
			.orElseGet(() -> turn.words().html("plan.unknown"))));
	}

}
