package vn.nhipcau.organization.chat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

/** {@code /thudientu}, as a coordinator sees it. */
@ModuleTest
class MailboxFormTests {

	@Autowired
	Fictitious province;

	@ParameterizedTest
	@EnumSource
	void aCoordinatorGivesAMailboxChangesItAndTakesItBack(Manner manner) {
		AgencyId health = this.province.department("Sở Y tế");
		Chat minh = this.province.coordinator(manner, "Minh", this.province.department("Văn phòng UBND tỉnh"));
		this.province.mailed("son@tinh.example", Duty.FOCAL, health);
		this.province.joins(manner, "sony", Duty.SPECIALIST, health)
			.says("/thudientu")
			.hears("dành cho người được phân quyền");
		minh.says("/thudientu").hears("Thư điện tử của ai?").says("Không ai").hears("Không tìm thấy ai");
		minh.says("son").hears("Xin chọn người", "son, Sở Y tế", "sony, Sở Y tế").presses("son, Sở Y tế");
		minh.hears("Địa chỉ hiện nay: son@tinh.example").says("son@tinh.example\nBcc: x@y.vn");
		minh.hears("đúng một địa chỉ").says("Son.SYT@tinh.example").hears("Họ và tên: son", "Son.SYT@tinh.example");
		minh.presses("Gửi").hears("Đã ghi địa chỉ thư của son");
		minh.says("/mailbox").says("son").presses("son, Sở Y tế").hears("hiện nay: son.syt@tinh.example");
		minh.presses("Thôi gửi thư").hears("không còn mở được").presses("Gửi").hears("Đã thôi gửi thư điện tử cho son");
	}

}
