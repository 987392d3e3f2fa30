package vn.nhipcau.webchat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Lets another module say something at the top of the chat page: a warning across it, and
 * a line of its own below, such as the demo's seats. Every bean of this type is asked.
 */
public interface PageNotice {

	/**
	 * Asked for each page; it must not need the database unless {@link Visit#chat()}
	 * does.
	 */
	Notice at(Visit visit);

	/**
	 * @param banner shown across the page, in capitals or not as it stands
	 * @param fragment a Thymeleaf fragment such as {@code demo/seats :: line}
	 * @param model what the fragment reads as {@code notice}
	 */
	record Notice(@Nullable String banner, @Nullable String fragment, Map<String, Object> model) {

		public Notice {
			model = Map.copyOf(model);
		}

	}

}
