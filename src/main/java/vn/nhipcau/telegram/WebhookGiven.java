package vn.nhipcau.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Telegram calls us only where it is told a public address; otherwise we poll. */
class WebhookGiven implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return new TokenGiven().matches(context, metadata)
				&& !context.getEnvironment().getProperty("nhipcau.telegram.webhook.url", "").isBlank();
	}

}
