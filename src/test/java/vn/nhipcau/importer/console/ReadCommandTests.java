package vn.nhipcau.importer.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.Application;
import vn.nhipcau.importer.DemoPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** The real main class, in a process of its own that knows no UTF-8. */
class ReadCommandTests {

	private static final byte[] PLAN = DemoPlan.on(LocalDate.of(2026, 11, 21));

	@TempDir
	Path directory;

	record Ended(int code, String out, String err) {
	}

	@Test
	void theDraftIsPrintedAsOneJsonObjectInUtf8() throws Exception {
		Ended ended = read(Map.of(), PLAN, file(PLAN), "--json");
		assertThat(new Ended(ended.code(), "", ended.err())).isEqualTo(new Ended(ReadCommand.READ, "", ""));
		assertThat(ended.out().lines()).hasSize(1);
		JsonNode draft = JsonMapper.shared().readTree(ended.out());
		assertThat(draft.propertyNames()).containsExactly("document", "tasks", "reports", "consolidations", "obstacles",
				"recipients", "warnings");
		assertThat(draft.at("/document/type").stringValue()).isEqualTo("Kế hoạch");
		assertThat(draft.get("tasks")).hasSize(29);
		assertThat(draft.at("/tasks/0").propertyNames()).containsExactly("ref", "title", "text", "span", "section",
				"leads", "coordinators", "timeline", "deadline", "targets");
	}

	@Test
	void noServerStartsAndNothingIsWritten() throws Exception {
		read(Map.of(), new byte[0], file(PLAN));
		try (Stream<Path> left = Files.list(this.directory)) {
			assertThat(left).containsExactly(this.directory.resolve("plan.txt"));
		}
	}

	@Test
	void standardInputIsReadToo() throws Exception {
		Ended ended = read(Map.of("LANG", "en_GB.UTF-8"), PLAN, "-");
		assertThat(ended.code()).isEqualTo(ReadCommand.READ);
		assertThat(ended.out()).contains("29 tasks", "Ủy ban nhân dân tỉnh Sông Lam");
	}

	@Test
	void aRefusedDocumentIsOneSentenceWithItsCode() throws Exception {
		byte[] secret = "MẬT\nKẾ HOẠCH\nSở Y tế chủ trì tổ chức thực hiện.".getBytes(StandardCharsets.UTF_8);
		Ended ended = read(Map.of(), new byte[0], file(secret), "--json");
		assertThat(ended).isEqualTo(new Ended(ReadCommand.REFUSED, "",
				"Hệ thống từ chối tài liệu có dấu chỉ độ mật. Đề nghị báo ngay bộ phận bảo vệ bí mật nhà nước. [SECRET]\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			                     ; 2 ; Thiếu tên tệp. Cách dùng: read TỆP [--json] [--lang vi|en].
			a.txt b.txt          ; 2 ; `Mỗi lần chỉ đọc một tệp; thừa “b.txt”.`
			a.txt --xml          ; 2 ; Không có tùy chọn “--xml”. Cách dùng: read TỆP [--json] [--lang vi|en].
			a.txt --lang fr      ; 2 ; Ngôn ngữ chỉ có thể là vi hoặc en, không phải “fr”.
			a.txt --lang         ; 2 ; Ngôn ngữ chỉ có thể là vi hoặc en, không phải “--lang”.
			no-such.txt          ; 4 ; Không tìm thấy tệp “no-such.txt”.
			no-such --lang=en    ; 4 ; There is no file “no-such”.
			-- --json            ; 4 ; Không tìm thấy tệp “--json”.
			.                    ; 4 ; Không đọc được “.”: đây là thư mục hoặc tệp đang bị lỗi.
			""")
	void whatCannotBeDoneIsOneSentence(String arguments, int code, String sentence) throws Exception {
		String[] words = (arguments != null) ? arguments.split(" ") : new String[0];
		assertThat(read(Map.of(), new byte[0], words)).isEqualTo(new Ended(code, "", sentence + "\n"));
	}

	private String file(byte[] bytes) throws IOException {
		return Files.write(this.directory.resolve("plan.txt"), bytes).toString();
	}

	private Ended read(Map<String, String> environment, byte[] input, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII",
				"-cp", System.getProperty("java.class.path"), Application.class.getName(), "read"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.directory.toFile());
		builder.environment()
			.keySet()
			.removeIf((name) -> name.startsWith("LC_") || name.startsWith("LANG") || name.startsWith("JAVA_"));
		builder.environment().put("LANG", "C");
		builder.environment().putAll(environment);
		Path out = Files.createTempFile("read", ".out");
		Path err = Files.createTempFile("read", ".err");
		Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		try (OutputStream stream = process.getOutputStream()) {
			stream.write(input);
		}
		catch (IOException ex) {
			// it did not want all of it
		}
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
		Files.delete(out);
		Files.delete(err);
		return ended;
	}

}
