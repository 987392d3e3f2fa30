package vn.nhipcau.organization;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Both languages say the same things. */
class MessagesTests {

	private final Properties vietnamese = read("messages/organization.properties");

	private final Properties english = read("messages/organization_en.properties");

	@Test
	void everyKeyIsInBothLanguagesWithTheSameArguments() {
		assertThat(this.english.stringPropertyNames()).isEqualTo(this.vietnamese.stringPropertyNames());
		for (String key : this.english.stringPropertyNames()) {
			assertThat(new MessageFormat(this.english.getProperty(key)).getArgumentNames()).as(key)
				.isEqualTo(new MessageFormat(this.vietnamese.getProperty(key)).getArgumentNames());
		}
	}

	@Test
	void everyRefusalDutyAndFaceHasItsWords() {
		assertThat(this.vietnamese.stringPropertyNames())
			.containsAll(Arrays.stream(Refusal.values()).map((why) -> "organization.refused." + why).toList())
			.containsAll(Arrays.stream(Duty.values()).map((duty) -> "organization.duty." + duty).toList())
			.containsAll(Arrays.stream(Duty.values()).map((duty) -> "organization.join.can." + duty.role()).toList())
			.containsAll(Arrays.stream(Face.values()).map((face) -> "organization.role.now." + face).toList());
	}

	private static Properties read(String file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return properties;
	}

}
