package vn.nhipcau.webchat;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What is not there, and what went wrong, in the house's own words. */
@Component
class HouseErrorPages implements ErrorViewResolver {

	private final Problems problems;

	HouseErrorPages(Problems problems) {
		this.problems = problems;
	}

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
		String kind = status.is5xxServerError() ? "fault" : (status == HttpStatus.FORBIDDEN) ? "forbidden" : "missing";
		return new ModelAndView("webchat/error", Map.of("words", this.problems.words(request), "kind", kind, "language",
				PageLanguage.tag(PageLanguage.of(request))), status);
	}

}
