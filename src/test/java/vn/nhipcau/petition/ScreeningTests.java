package vn.nhipcau.petition;

import java.text.Normalizer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nhipcau.petition.Screening.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class ScreeningTests {

	@ParameterizedTest
	@ValueSource(strings = { "Tôi tố cáo ông Nguyễn Văn A nhận tiền", "toi to cao ong Nam nhan hoi lo", "TỐ CÁO",
			"Đơn tố cáo cán bộ xã", "Anh Nam bị dân làng tố cáo", "tố giác tội phạm", "tố  cáo: ông B",
			"Tôi tố\u200bcáo bà C" })
	void aDenunciationIsRecognised(String text) {
		assertThat(Screening.of(text)).isEqualTo(Finding.DENUNCIATION);
		assertThat(Screening.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(Finding.DENUNCIATION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tôi khiếu nại quyết định thu hồi đất số 12", "toi muon khieu nai quyet dinh xu phat",
			"Khiếu nại", "Đơn khiếu nại lần đầu", "KHIEU NAI" })
	void aComplaintIsRecognised(String text) {
		assertThat(Screening.of(text)).isEqualTo(Finding.COMPLAINT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "phản ánh việc giải quyết khiếu nại chậm", "phan anh viec giai quyet khieu nai cham",
			"Tôi không khiếu nại, chỉ báo đèn hỏng", "cay to cao che bien bao", "I want to complain about the road",
			"Kết quả xử lý đơn tố cáo của xã đến đâu?" })
	void whatMayBeSomethingElseIsAsked(String text) {
		assertThat(Screening.of(text)).isEqualTo(Finding.UNCLEAR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Đèn đường hỏng ở tổ 5", "Nhà to cao chắn hết đường", "cáo phó", "Xin tô cây ven đường",
			"Quán karaoke ồn quá 23 giờ" })
	void otherWordsAreTaken(String text) {
		assertThat(Screening.of(text)).isEqualTo(Finding.NONE);
	}

}
