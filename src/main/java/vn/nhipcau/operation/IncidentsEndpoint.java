package vn.nhipcau.operation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Decision;
import vn.nhipcau.operation.Incident.Kind;

/**
 * {@code GET /actuator/incidents} lists, without content;
 * {@code POST /actuator/incidents/set_aside-17/replay} or {@code .../dismiss} decides.
 */
@Component
@Endpoint(id = "incidents")
class IncidentsEndpoint {

	private static final Actor OPERATOR = Actor.system("operator's endpoint");

	private final Incidents incidents;

	IncidentsEndpoint(Incidents incidents) {
		this.incidents = incidents;
	}

	record Listed(@Nullable String id, String kind, String reference, String since, String source,
			@Nullable String reason, boolean replayable) {
	}

	record Decided(String result) {
	}

	@ReadOperation
	List<Listed> list() {
		return this.incidents.all(OPERATOR).stream().map(IncidentsEndpoint::listed).toList();
	}

	@WriteOperation
	WebEndpointResponse<Decided> decide(@Selector String id, @Selector String decision) {
		String[] parts = id.split("-", 2);
		Optional<Kind> kind = kind(parts[0]);
		if (kind.isEmpty() || parts.length < 2 || !parts[1].matches("\\d{1,18}")) {
			return answer(WebEndpointResponse.STATUS_NOT_FOUND, "UNKNOWN");
		}
		long number = Long.parseLong(parts[1]);
		return switch (decision) {
			case "replay" -> answer(this.incidents.replay(OPERATOR, kind.get(), number));
			case "dismiss" -> answer(this.incidents.dismiss(OPERATOR, kind.get(), number));
			default -> answer(WebEndpointResponse.STATUS_BAD_REQUEST, "UNKNOWN");
		};
	}

	private static WebEndpointResponse<Decided> answer(Decision decision) {
		return answer((decision == Decision.DONE) ? WebEndpointResponse.STATUS_OK : 409, decision.name());
	}

	private static WebEndpointResponse<Decided> answer(int status, String result) {
		return new WebEndpointResponse<>(new Decided(result), status);
	}

	private static Listed listed(Incident one) {
		return new Listed((one.id() != null) ? word(one.kind()) + "-" + one.id() : null, word(one.kind()),
				one.reference(), one.since().toString(), one.source(), one.reason(), one.replayable());
	}

	private static Optional<Kind> kind(String word) {
		return List.of(Kind.SET_ASIDE, Kind.PARKED, Kind.REJECTED)
			.stream()
			.filter((kind) -> word(kind).equals(word))
			.findFirst();
	}

	private static String word(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

}
