package vn.nhipcau.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The keys are made once, whoever starts first. */
class VaultKeysTests {

	@TempDir
	Path directory;

	@Test
	void nodesThatStartAtOnceHaveTheSameKeys() throws Exception {
		VaultKeys.Settings settings = new VaultKeys.Settings(null, this.directory.resolve("new/keys"), true);
		ExecutorService nodes = Executors.newFixedThreadPool(8);
		Callable<Vault> start = () -> new VaultKeys().vault(settings);
		List<Future<Vault>> vaults = nodes.invokeAll(Collections.nCopies(8, start));
		nodes.shutdown();
		byte[] sealed = vaults.get(0).get().sealText("chào", "nơi");
		for (Future<Vault> vault : vaults) {
			assertThat(vault.get().openText(sealed, "nơi")).isEqualTo("chào");
		}
		try (var left = Files.list(this.directory.resolve("new"))) {
			assertThat(left).hasSize(1);
		}
	}

}
