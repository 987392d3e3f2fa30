package vn.nhipcau.webchat;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Before anything is read: not too much from one side, and only while it can be kept. */
@Component
class Gate implements HandlerInterceptor {

	private final Limits limits;

	private final VisitorCookie cookie;

	private final DatabaseWatch database;

	private final Problems problems;

	Gate(Limits limits, VisitorCookie cookie, DatabaseWatch database, Problems problems) {
		this.limits = limits;
		this.cookie = cookie;
		this.database = database;
		this.problems = problems;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (request.getDispatcherType() != DispatcherType.REQUEST) {
			return true;
		}
		String address = request.getRemoteAddr();
		Duration wait = this.limits.take(kind(request), this.cookie.token(request).orElse(address), address);
		if (!wait.isZero()) {
			this.problems.writeWait(request, response, wait);
			return false;
		}
		if (this.database.isAway() && !isPage(request)) {
			this.problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "webchat.problem.away");
			return false;
		}
		return true;
	}

	/** The page itself needs no database: it can say that the database is away. */
	private static boolean isPage(HttpServletRequest request) {
		return request.getServletPath().equals("/vao") && !request.getMethod().equals("POST");
	}

	private static Limits.Kind kind(HttpServletRequest request) {
		if (!request.getMethod().equals("POST")) {
			return Limits.Kind.READ;
		}
		return switch (request.getServletPath()) {
			case "/tep" -> Limits.Kind.UPLOAD;
			case "/tin", "/vao" -> Limits.Kind.MESSAGE;
			default -> Limits.Kind.READ; // the forms of pages reach nobody else
		};
	}

}
