package vn.nhipcau.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nhipcau.access.Language;
import vn.nhipcau.importer.Reading.Read;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.Reading.Refused;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedFilesTests {

	private static final String TASK = "1. Giao Sở Y tế kiểm tra nguồn nước, hoàn thành trước ngày 20/3/2027.";

	private final PlanReader reader = new PlanReader();

	@ParameterizedTest
	@ValueSource(strings = { "MẬT", "TỐI MẬT", "TUYỆT MẬT", "M Ậ T", "T U Y Ệ T   M Ậ T", "TUYET MAT", "TOI MAT", "MAT",
			"Độ mật: Tối mật", "\u200BM\u200BẬT", "МẬТ", "[MẬT]", "ＭẬＴ" })
	void aMarkingIsRecognisedHoweverItIsWritten(String marking) {
		for (String form : new String[] { marking, Normalizer.normalize(marking, Normalizer.Form.NFD) }) {
			assertThat(this.reader.read(text(form + "\nKẾ HOẠCH\nVề việc gì đó\n" + TASK)))
				.isEqualTo(new Refused(Reason.SECRET));
		}
	}

	@Test
	void aMarkingIsRecognisedInEveryCornerOfAWordFile() {
		assertThat(this.reader.read(PlanWord.of("MẬT", TASK))).isEqualTo(new Refused(Reason.SECRET));
		assertThat(this.reader.read(PlanWord.withHeader("T Ố I  M Ậ T", TASK))).isEqualTo(new Refused(Reason.SECRET));
		assertThat(this.reader.read(PlanWord.withTextBox("TUYỆT MẬT", TASK))).isEqualTo(new Refused(Reason.SECRET));
		assertThat(this.reader.read(PlanWord.withTextBox("LƯU TẠI PHÒNG", TASK))).isInstanceOf(Read.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thực hiện nghiêm quy định về bảo vệ bí mật nhà nước.", "Nuôi ong lấy mật", "Mật",
			"ĐƯỜNG MẬT ONG", "BỀ MẶT", "MẶT" })
	void speakingOfSecretsIsNoMarking(String line) {
		assertThat(this.reader.read(text(line + "\n" + TASK))).isInstanceOf(Read.class);
	}

	@Test
	void aRenamedArchiveIsNoWordFile() throws IOException {
		assertThat(this.reader.read(zip("anh.txt", 10))).isEqualTo(new Refused(Reason.OTHER_ARCHIVE));
	}

	@Test
	void aLockedFileIsNamedSo() throws Exception {
		assertThat(this.reader.read(locked(PlanWord.of(TASK)))).isEqualTo(new Refused(Reason.ENCRYPTED));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.5, 0.9, 0.999 })
	void aFileCutShortIsDamaged(double share) {
		byte[] whole = PlanWord.demo(LocalDate.of(2026, 11, 21));
		byte[] part = Arrays.copyOf(whole, (int) (whole.length * share));
		assertThat(this.reader.read(part)).isEqualTo(new Refused(Reason.DAMAGED));
	}

	@Test
	void aFileThatSwellsIsNotUnpacked() throws IOException {
		assertThat(this.reader.read(bomb())).isEqualTo(new Refused(Reason.SWELLS));
	}

	@Test
	void aPartOfAThousandPagesAndMoreIsNotRead() throws IOException {
		assertThat(this.reader.read(swollen(gibberish(30)))).isEqualTo(new Refused(Reason.SWELLS));
	}

	@Test
	void whatHasNoWordsOrNoTasksIsNamedSo() {
		assertThat(this.reader.read(new byte[0])).isEqualTo(new Refused(Reason.NO_TEXT));
		assertThat(this.reader.read(text(" \n\u00A0\n"))).isEqualTo(new Refused(Reason.NO_TEXT));
		assertThat(this.reader.read(PlanWord.of())).isEqualTo(new Refused(Reason.NO_TEXT));
		assertThat(this.reader.read(text("Hôm nay trời đẹp.\nNgày mai cũng vậy.")))
			.isEqualTo(new Refused(Reason.NO_TASKS));
		assertThat(this.reader.read(new byte[PlanReader.LARGEST_FILE + 1])).isEqualTo(new Refused(Reason.TOO_LARGE));
	}

	@Test
	void bytesThatAreNoTextAreRefused() {
		byte[] noise = new byte[5000];
		new Random(7).nextBytes(noise);
		noise[0] = 'x';
		assertThat(this.reader.read(noise)).isEqualTo(new Refused(Reason.UNKNOWN_ENCODING));
	}

	@Test
	void otherEncodingsAreReadAndAGuessIsDoubted() {
		String text = "\uFEFF" + TASK;
		PlanDraft wide = ((Read) this.reader.read(text.getBytes(StandardCharsets.UTF_16LE))).draft();
		PlanDraft old = ((Read) this.reader.read(old(TASK))).draft();
		assertThat(wide.tasks().get(0).leads().value()).containsExactly("Sở Y tế");
		assertThat(wide.doubts()).isEmpty();
		assertThat(old.tasks().get(0).text()).isEqualTo(TASK);
		assertThat(old.doubts()).extracting(Doubt::code).containsExactly(Doubt.Code.ENCODING_GUESSED);
	}

	@ParameterizedTest
	@EnumSource(Reason.class)
	void everyReasonHasItsSentence(Reason reason) throws IOException {
		assertSentence("importer.refused." + reason.name());
	}

	@ParameterizedTest
	@EnumSource(Doubt.Code.class)
	void everyDoubtHasItsSentence(Doubt.Code code) throws IOException {
		assertSentence("importer.doubt." + code.name());
	}

	private static void assertSentence(String key) throws IOException {
		for (Language language : Language.values()) {
			String file = (language == Language.EN) ? "/messages/importer_en.properties"
					: "/messages/importer.properties";
			String all = new String(RefusedFilesTests.class.getResourceAsStream(file).readAllBytes(),
					StandardCharsets.UTF_8);
			assertThat(all).contains(key + "=");
		}
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** windows-1258 writes tones as letters of their own. */
	private static byte[] old(String text) {
		Charset charset = Charset.forName("windows-1258");
		StringBuilder writable = new StringBuilder();
		for (char c : text.toCharArray()) {
			boolean known = charset.newEncoder().canEncode(c);
			writable.append(known ? String.valueOf(c) : tonesApart(c));
		}
		return writable.toString().getBytes(charset);
	}

	private static String tonesApart(char c) {
		String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
		String tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
		String letter = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
		return Normalizer.normalize(letter, Normalizer.Form.NFC) + tones;
	}

	private static byte[] locked(byte[] word) throws Exception {
		try (POIFSFileSystem container = new POIFSFileSystem();
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("mat-khau");
			try (java.io.OutputStream stream = encryptor.getDataStream(container)) {
				stream.write(word);
			}
			container.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] zip(String name, int length) throws IOException {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(new byte[length]);
			zip.finish();
			return bytes.toByteArray();
		}
	}

	/** A Word file whose text is a hundred million blanks. */
	private static byte[] bomb() throws IOException {
		return swollen(Collections.nCopies(100, " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)));
	}

	/** Megabytes that shrink to a half, as no bomb does. */
	private static List<byte[]> gibberish(int megabytes) {
		Random random = new Random(7);
		return Stream.generate(() -> {
			byte[] half = new byte[500_000];
			random.nextBytes(half);
			return HexFormat.of().formatHex(half).getBytes(StandardCharsets.US_ASCII);
		}).limit(megabytes).toList();
	}

	private static byte[] swollen(List<byte[]> middle) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream from = new ZipInputStream(new java.io.ByteArrayInputStream(PlanWord.of(TASK)));
				ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				String content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
				int gap = content.indexOf("<w:body>");
				to.write(((gap > 0) ? content.substring(0, gap) : content).getBytes(StandardCharsets.UTF_8));
				for (byte[] more : (gap > 0) ? middle : List.<byte[]>of()) {
					to.write(more);
				}
				to.write(((gap > 0) ? content.substring(gap) : "").getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
