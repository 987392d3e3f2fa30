package vn.nhipcau.email;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailSendException;

import vn.nhipcau.delivery.spi.SendOutcome;

/**
 * What a mail server's answer means. Reasons have its numbers and never its words, which
 * like to repeat the mailbox.
 */
final class Outcomes {

	/** RFC 3463. */
	private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

	private Outcomes() {
	}

	static SendOutcome of(Exception fault, Envelope letter) {
		SMTPAddressFailedException recipient = find(fault, SMTPAddressFailedException.class);
		if (recipient != null) {
			String reason = reason(recipient.getReturnCode(), recipient);
			return isFinal(recipient.getReturnCode()) && !isOurs(recipient.getReturnCode(), reason)
					? new SendOutcome.Unreachable(reason) : new SendOutcome.Failed(reason);
		}
		SMTPSendFailedException answer = find(fault, SMTPSendFailedException.class);
		if (answer != null && answer.getReturnCode() > 0) {
			String reason = reason(answer.getReturnCode(), answer);
			return (letter.isHandedOver() && isFinal(answer.getReturnCode())) ? new SendOutcome.Rejected(reason)
					: new SendOutcome.Failed(reason);
		}
		if (!letter.isHandedOver()) {
			return new SendOutcome.Failed(name(fault));
		}
		// The server has taken it, and only its good-bye went wrong.
		return (fault instanceof MailSendException sending && sending.getFailedMessages().isEmpty())
				? new SendOutcome.Sent("") : new SendOutcome.Ambiguous(name(fault));
	}

	private static boolean isFinal(int code) {
		return code >= 500;
	}

	/**
	 * We have not said who we are, or may not send from here or so much (RFC 3463, 5.7:
	 * security or policy): nothing about the recipient.
	 */
	private static boolean isOurs(int code, String reason) {
		return code == 530 || code == 535 || reason.contains(" 5.7.");
	}

	private static String reason(int code, Exception answer) {
		Matcher enhanced = ENHANCED.matcher(String.valueOf(answer.getMessage()));
		return "SMTP " + code + (enhanced.find() ? " " + enhanced.group() : "");
	}

	private static String name(Exception fault) {
		Throwable cause = (fault instanceof MailSendException && fault.getCause() != null) ? fault.getCause() : fault;
		return cause.getClass().getSimpleName();
	}

	/**
	 * Looks along causes, failed messages and the chains of {@link MessagingException}.
	 */
	private static <T extends Exception> @Nullable T find(@Nullable Throwable fault, Class<T> type) {
		if (fault == null || type.isInstance(fault)) {
			return type.cast(fault);
		}
		if (fault instanceof MailSendException sending) {
			for (Exception one : sending.getMessageExceptions()) {
				T found = find(one, type);
				if (found != null) {
					return found;
				}
			}
		}
		return find((fault instanceof MessagingException messaging) ? messaging.getNextException() : fault.getCause(),
				type);
	}

}
