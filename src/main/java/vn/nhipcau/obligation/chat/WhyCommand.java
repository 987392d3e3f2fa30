package vn.nhipcau.obligation.chat;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.delivery.About;
import vn.nhipcau.obligation.Explanation;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.Obligations;

/** {@code /cachtinhhan}: how the last day of an obligation was computed. */
@Component
class WhyCommand implements Command {

	private static final Set<Role> ROLES = Set.of(Role.OFFICIAL, Role.LEADER, Role.PROVINCIAL_LEADER, Role.COORDINATOR);

	private final Obligations obligations;

	private final ExplanationWords explanations;

	WhyCommand(Obligations obligations, ExplanationWords explanations) {
		this.obligations = obligations;
		this.explanations = explanations;
	}

	@Override
	public String name() {
		return "cachtinhhan";
	}

	@Override
	public String alias() {
		return "why";
	}

	@Override
	public boolean allows(Actor actor) {
		return ROLES.stream().anyMatch(actor::is);
	}

	@Override
	public boolean leavesForm() {
		return true;
	}

	/**
	 * @param argument a code; without one, what this chat spoke of last
	 */
	@Override
	public void run(Turn turn, String argument) {
		Optional<String> code = argument.isEmpty()
				? turn.about("obligation").map((about) -> new ObligationId(about.id()).code()) : Optional.of(argument);
		turn.say(code.map((asked) -> answer(turn, asked))
			.orElseGet(() -> Reply.of(turn.words().html("obligation.why.which"))));
	}

	private Reply answer(Turn turn, String code) {
		return this.obligations.explain(turn.actor(), code)
			.map((explanation) -> explained(turn, explanation))
			.orElseGet(() -> Reply.of(turn.words().html("obligation.why.unknown", "code", code)));
	}

	private Reply explained(Turn turn, Explanation explanation) {
		return Reply.of(this.explanations.of(turn.words(), explanation))
			.about(new About("obligation", explanation.obligation().id().value()));
	}

}
