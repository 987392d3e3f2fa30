package vn.nhipcau;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void everyModuleUsesOnlyWhatItMay() {
		ApplicationModules.of(Application.class).verify();
	}

}
