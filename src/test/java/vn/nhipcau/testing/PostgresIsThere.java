package vn.nhipcau.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests on PostgreSQL, loudly, where it cannot start. */
class PostgresIsThere implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return TestDatabase.available() ? ConditionEvaluationResult.enabled("database runs")
				: ConditionEvaluationResult.disabled("PostgreSQL cannot start on this machine");
	}

}
