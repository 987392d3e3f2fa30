package vn.nhipcau.webchat;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page is told at once when nothing can be kept. */
class DatabaseAwayTests {

	private final Visitors visitors = Mockito.mock(Visitors.class);

	private final VisitorCookie cookie = Mockito.mock(VisitorCookie.class);

	private final VisitorFiles files = Mockito.mock(VisitorFiles.class);

	private final DatabaseWatch watch = new DatabaseWatch();

	private final WebchatSettings settings = new WebchatSettings(8000, 8, 6,
			new WebchatSettings.Rates(new WebchatSettings.Messages(30, 600, java.time.Duration.ofMinutes(1)),
					new WebchatSettings.Uploads(1, 1, java.time.Duration.ofMinutes(1)),
					new WebchatSettings.Reads(1, 1, java.time.Duration.ofMinutes(1))));

	@Test
	void whatTheInboxCannotKeepIsNotTaken() throws Exception {
		MockMvc page = page(new BrokenInbox());
		page.perform(message())
			.andExpect(status().isServiceUnavailable())
			.andExpect(content().string(containsString("Nội dung được giữ trên thiết bị này")));
	}

	@Test
	void theNextOneWaitsForNoConnection() throws Exception {
		MockMvc page = page(new BrokenInbox());
		page.perform(message());
		assertThat(this.watch.isAway()).isTrue();
		page.perform(message()).andExpect(status().isServiceUnavailable());
		then(this.visitors).should(Mockito.times(1)).findOrAdd(any());
	}

	private MockMvc page(Inbox inbox) throws Exception {
		given(this.cookie.token(any())).willReturn(java.util.Optional.of("token"));
		given(this.visitors.findOrAdd(any())).willReturn(new VisitorId("v"));
		given(this.files.mayAttach(any(), any())).willReturn(true);
		Problems problems = new Problems(new Dictionary(null, Clock.systemUTC()), new JsonMapper());
		Reception reception = new Reception(Mockito.mock(HistoryWriter.class), inbox, Mockito.mock(Streams.class),
				new JsonMapper());
		ChatController controller = new ChatController(this.cookie, this.visitors, this.files, reception, null, null,
				null, problems, this.settings);
		return MockMvcBuilders.standaloneSetup(controller)
			.setControllerAdvice(new ProblemAdvice(problems, this.watch))
			.addInterceptors(new Gate(new Limits(this.settings), this.cookie, this.watch, problems))
			.build();
	}

	private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder message() {
		return post("/tin").servletPath("/tin")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"id\":\"0123456789\",\"text\":\"xin chào\"}");
	}

	private static final class BrokenInbox implements Inbox {

		@Override
		public void receive(List<Incoming> messages) {
			throw new DataAccessResourceFailureException("no connection");
		}

		@Override
		public void setAside(Incoming message, String fault) {
			throw new DataAccessResourceFailureException("no connection");
		}

	}

}
