package vn.nhipcau;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Command;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every command of the house, by everybody. What each verb allows stands in the modules'
 * own tables.
 */
@ModuleTest
class CommandRolesTests {

	/**
	 * Citizen, specialist, secretary, leader, provincial leader, coordinator,
	 * administrator.
	 */
	private static final String TABLE = """
			batdau         Y Y Y Y Y Y Y
			cachtinhhan    . Y Y Y Y Y .
			choduyet       . . Y Y . Y .
			choxacnhan     . . . . . Y .
			chuabaocao     . Y Y Y Y Y .
			chuyengiao     . . . . . Y .
			coquan         . . . . . Y Y
			dulieucanhan   Y . . . . . .
			ghinhanthay    . . . . . Y .
			hoso           Y . . . . . .
			huy            Y Y Y Y Y Y Y
			kehoach        . Y Y Y Y Y .
			khieunai       Y Y Y Y Y Y Y
			khonglienlac   . . . . . Y Y
			lichnghi       . . . . . Y .
			moithamgia     . . . . . Y Y
			ngonngu        Y Y Y Y Y Y Y
			nhapkehoach    . . . . . Y .
			phananh        Y . . . . . .
			quahan         . Y Y Y Y Y .
			sapdenhan      . Y Y Y Y Y .
			sucokythuat    . . . . . . Y
			thamgia        Y Y Y Y Y Y Y
			themnhiemvu    . . . . . Y .
			thietbi        . Y Y Y Y Y Y
			thudientu      . . . . . Y Y
			tonghop        . Y Y Y Y Y .
			tracuu         Y Y Y Y Y Y Y
			trogiup        Y Y Y Y Y Y Y
			vaitro         Y Y Y Y Y Y Y
			viec           . Y Y Y Y Y .
			""";

	@Autowired
	List<Command> commands;

	@Autowired
	Seats seats;

	@Test
	void everyCommandIsForTheseAndNobodyElse() {
		String office = "Văn phòng UBND tỉnh";
		String agency = "Sở Y tế";
		List<Actor> everybody = List.of(Actor.citizen("fake:citizen"), this.seats.seat("lan", Duty.SPECIALIST, agency),
				this.seats.seat("thu", Duty.SECRETARY, agency), this.seats.seat("hoa", Duty.LEADER, agency),
				this.seats.seat("binh", Duty.PROVINCIAL_LEADER, office),
				this.seats.seat("minh", Duty.COORDINATOR, office), this.seats.seat("an", Duty.ADMINISTRATOR, office));
		String seen = this.commands.stream()
			.filter((command) -> command.getClass().getPackageName().startsWith("vn.nhipcau")
					&& !command.alias().startsWith("test"))
			.sorted(Comparator.comparing(Command::name))
			.map((command) -> "%-14s %s\n".formatted(command.name(),
					everybody.stream()
						.map((actor) -> command.allows(actor) ? "Y" : ".")
						.collect(Collectors.joining(" "))))
			.collect(Collectors.joining());
		assertThat(seen).isEqualTo(TABLE);
	}

}
