package vn.nhipcau.obligation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ObligationIdTests {

	@Test
	void aCodeIsUnderstoodAsPeopleTypeIt() {
		assertThat(ObligationId.parse("NV-0042")).contains(new ObligationId(42));
		assertThat(ObligationId.parse(" nv 42 ")).contains(new ObligationId(42));
		assertThat(ObligationId.parse("nv42")).contains(new ObligationId(42));
		assertThat(ObligationId.parse("42")).contains(new ObligationId(42));
		assertThat(ObligationId.parse("PA-42")).isEmpty();
		assertThat(ObligationId.parse("")).isEmpty();
	}

	@Property
	void everyCodeLeadsBackToItsObligation(@ForAll @LongRange(min = 1, max = 99_999_999) long id) {
		assertThat(ObligationId.parse(new ObligationId(id).code())).contains(new ObligationId(id));
	}

}
