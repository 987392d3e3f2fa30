package vn.nhipcau.storage;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ModuleTest
class VaultTests {

	@Autowired
	Vault vault;

	@Test
	void whatIsSealedForOnePlaceOpensThereOnly() {
		byte[] sealed = this.vault.sealText("Đường làng ngập nước", "inbox|web:1");
		assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("ngập");
		assertThat(this.vault.openText(sealed, "inbox|web:1")).isEqualTo("Đường làng ngập nước");
		assertThatIllegalStateException().isThrownBy(() -> this.vault.openText(sealed, "inbox|web:2"));
	}

	@Test
	void theSameTextHasTheSameFingerprint() {
		assertThat(this.vault.fingerprint("a")).isEqualTo(this.vault.fingerprint("a")).hasSize(32);
		assertThat(this.vault.fingerprint("a")).isNotEqualTo(this.vault.fingerprint("b"));
	}

}
