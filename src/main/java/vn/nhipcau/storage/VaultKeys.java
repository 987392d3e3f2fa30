package vn.nhipcau.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Finds the vault's two keysets: one JSON keyset a line, sealing first, fingerprints
 * second.
 */
@Configuration(proxyBeanMethods = false)
class VaultKeys {

	private static final Logger log = LoggerFactory.getLogger(VaultKeys.class);

	/**
	 * @param keys the keysets themselves, from the environment
	 * @param keyFile where they are kept otherwise
	 * @param createKeyFile make the file at the first start: for an embedded database
	 * beside it only
	 */
	@ConfigurationProperties("nhipcau.vault")
	record Settings(@Nullable String keys, @Nullable Path keyFile, @DefaultValue("false") boolean createKeyFile) {
	}

	@Bean
	Vault vault(Settings settings) throws IOException, GeneralSecurityException {
		AeadConfig.register();
		MacConfig.register();
		List<String> lines = lines(settings);
		if (lines.size() != 2) {
			throw new IllegalStateException("The vault's keys must be two lines of JSON: sealing, fingerprints");
		}
		return new Vault(read(lines.get(0)).getPrimitive(RegistryConfiguration.get(), Aead.class),
				read(lines.get(1)).getPrimitive(RegistryConfiguration.get(), Mac.class));
	}

	private static List<String> lines(Settings settings) throws IOException, GeneralSecurityException {
		if (settings.keys() != null && !settings.keys().isBlank()) {
			return settings.keys().strip().lines().toList();
		}
		Path file = settings.keyFile();
		if (file == null) {
			throw new IllegalStateException(
					"No vault keys: set NHIPCAU_VAULT_KEYS, or NHIPCAU_VAULT_KEY_FILE to a file outside the database");
		}
		if (Files.notExists(file) && settings.createKeyFile()) {
			create(file);
		}
		return Files.readAllLines(file, StandardCharsets.UTF_8);
	}

	/**
	 * Written aside and put in place whole: of several nodes that start at once one wins.
	 */
	private static void create(Path file) throws IOException, GeneralSecurityException {
		Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent());
		Files.createDirectories(directory);
		Path fresh = Files.createTempFile(directory, "keys", ""); // readable by its owner
																	// alone
		try {
			Files.write(fresh, List.of(json(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)),
					json(KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG))));
			place(fresh, file);
		}
		catch (FileAlreadyExistsException ex) {
			log.info("Another node has made the vault's keys");
		}
		finally {
			Files.delete(fresh);
		}
	}

	private static void place(Path fresh, Path file) throws IOException {
		try {
			Files.createLink(file, fresh);
		}
		catch (UnsupportedOperationException ex) {
			Files.copy(fresh, file);
		}
	}

	private static String json(KeysetHandle keyset) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()).replaceAll("\\s+", "");
	}

	private static KeysetHandle read(String json) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
	}

}
