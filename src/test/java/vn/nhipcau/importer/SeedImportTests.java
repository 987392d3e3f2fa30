package vn.nhipcau.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.organization.FoldedName;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Both real plans through the chat, where they lie beside the project. */
@ModuleTest
class SeedImportTests {

	private static final Path SEEDS = Path.of(System.getProperty("test.shared", "../shared"), "seeds");

	@Autowired
	Fictitious province;

	@Autowired
	FileStore files;

	@Autowired
	JdbcTemplate jdbc;

	static Stream<Arguments> seeds() {
		return Stream
			.of(Arguments.of("002_bf3aa099591c24b4.txt", "Kế hoạch 147/KH-UBND ngày 01/8/2024", 58, 45, 33),
					Arguments.of("004_766ce2cd7030902b.txt", "Chương trình hành động 64/CTr-UBND ngày 10/3/2020", 45,
							71, 13))
			.filter((seed) -> Files.isRegularFile(SEEDS.resolve(String.valueOf(seed.get()[0]))));
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("seeds")
	void aRealPlanIsReadAndGiven(String seed, String reference, int tasks, int owed, int dated) throws IOException {
		byte[] bytes = Files.readAllBytes(SEEDS.resolve(seed));
		AgencyId office = this.province.department("Văn phòng UBND tỉnh");
		leads(bytes).forEach(this.province::department);
		Chat lan = this.province.coordinator(Manner.BUTTONS, "lan", office);
		lan.says("/nhapkehoach").presses("Đúng").sends("", stored(bytes)).hears(reference);
		lan.says("bỏ dòng 1").says("dòng 1").presses("Giữ").presses("Về tóm tắt");
		dropParagraphs(lan);
		lan.presses("Đưa vào theo dõi").hears("Đã đưa " + reference);
		assertThat(count("SELECT count(*) FROM task")).isEqualTo(tasks);
		assertThat(count("SELECT count(*) FROM obligation")).isEqualTo(owed);
		assertThat(count("SELECT count(*) FROM obligation")).isEqualTo(count(
				"SELECT count(*) FROM (SELECT DISTINCT a.task_id, g.agency_id FROM assignment a JOIN assignment_agency g ON g.assignment_id = a.id WHERE a.part = 'LEAD') x"));
		assertThat(count("SELECT count(*) FROM task WHERE schedule <> 'UNDATED'")).isEqualTo(dated);
	}

	private static void dropParagraphs(Chat lan) {
		for (int number = 1; !lan.offers("Bỏ các đoạn còn lại"); number++) {
			lan.says("dòng " + number);
			if (lan.texts().get(lan.texts().size() - 1).contains("Không có dòng số")) {
				return;
			}
		}
		lan.presses("Bỏ các đoạn còn lại").presses("Về tóm tắt");
	}

	/** Every name that leads, so that each is known here as an agency of its own. */
	private static Collection<String> leads(byte[] bytes) {
		PlanDraft draft = ((Reading.Read) new PlanReader().read(bytes)).draft();
		Map<FoldedName, String> names = new LinkedHashMap<>();
		DraftMaking.of(draft)
			.rows()
			.stream()
			.flatMap((row) -> row.task().leads())
			.map(NewAssignment::written)
			.forEach((name) -> names.putIfAbsent(FoldedName.of(name), name));
		return names.values();
	}

	private FileId stored(byte[] bytes) {
		return ((Storing.Stored) this.files.store("ke-hoach.txt", null, bytes)).file().id();
	}

	private long count(String sql) {
		return this.jdbc.queryForObject(sql, Long.class);
	}

}
