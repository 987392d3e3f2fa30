package vn.nhipcau.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole application on the database the build names: H2 first, then
 * PostgreSQL. All such tests share one context; tables are emptied before each test, and
 * nothing that is scheduled starts by itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@ExtendWith(PostgresIsThere.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "nhipcau.engine.start=false", "spring.quartz.auto-startup=false", "nhipcau.vault.keys=",
				"nhipcau.operator.token=" + ModuleTest.OPERATOR_TOKEN, "nhipcau.vault.key-file=target/test.keys",
				"nhipcau.vault.create-key-file=true", "logging.level.vn.nhipcau.chat=error" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestHouse.class)
@TestExecutionListeners(listeners = EmptyTables.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ModuleTest {

	/** What the operator's requests bear. */
	String OPERATOR_TOKEN = "a-token-for-tests-of-at-least-32-characters";

}
