package vn.nhipcau.webchat;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import vn.nhipcau.storage.FaultLine;

/** Faults at this edge: caught once, logged with a reference, answered in a sentence. */
@RestControllerAdvice(assignableTypes = { ChatController.class, FileController.class, InvitationController.class })
class ProblemAdvice {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private final Problems problems;

	private final DatabaseWatch database;

	ProblemAdvice(Problems problems, DatabaseWatch database) {
		this.problems = problems;
		this.database = database;
	}

	/** The page keeps what was typed, and tries again. */
	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	ResponseEntity<Object> away(Exception ex, HttpServletRequest request) {
		if (ex instanceof TransactionException || ex instanceof DataAccessResourceFailureException) {
			this.database.missed();
		}
		log.warn("Not taken, the database does not answer: {}", FaultLine.of(ex));
		return this.problems.answer(request, HttpStatus.SERVICE_UNAVAILABLE, "webchat.problem.away");
	}

	@ExceptionHandler
	ResponseEntity<Object> unreadable(HttpMessageNotReadableException ex, HttpServletRequest request) {
		boolean tooLong = NestedExceptionUtils.getMostSpecificCause(ex) instanceof BodyTooLong;
		return tooLong ? this.problems.answer(request, HttpStatus.CONTENT_TOO_LARGE, "webchat.problem.body-too-long")
				: this.problems.answer(request, HttpStatus.BAD_REQUEST, "webchat.problem.unreadable");
	}

	@ExceptionHandler
	ResponseEntity<Object> unreadable(TypeMismatchException ex, HttpServletRequest request) {
		return this.problems.answer(request, HttpStatus.BAD_REQUEST, "webchat.problem.unreadable");
	}

	@ExceptionHandler
	ResponseEntity<Object> fault(RuntimeException ex, HttpServletRequest request) {
		String reference = UUID.randomUUID().toString().substring(0, 8);
		log.error("Fault {} at {} {}: {}", reference, request.getMethod(), request.getServletPath(), FaultLine.of(ex));
		return this.problems.answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "webchat.problem.fault", "reference",
				reference);
	}

}
