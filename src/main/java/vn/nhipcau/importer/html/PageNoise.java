package vn.nhipcau.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * What stands around the document on a page of a legal site. Nothing that holds much of
 * the page's text is ever taken for it.
 */
final class PageNoise {

	private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, svg, button, select,"
			+ " input, textarea, [hidden], [style~=(?i)display\\s*:\\s*none], [aria-hidden=true]";

	private static final String AROUND = "nav, aside, footer, header, form, dialog, [role=navigation], [role=banner],"
			+ " [role=contentinfo], [role=search], [role=complementary], [role=dialog]";

	private static final Pattern NAMED = Pattern.compile(
			"(?:^|[\\s_-])(?:menu|nav|navbar|sidebar|breadcrumbs?|banner|ads?|"
					+ "advert\\w*|quang-?cao|footer|header|comments?|binh-?luan|related|lien-?quan|popup|modal|login|"
					+ "dang-?nhap|share|social|search|tim-?kiem|toolbar|cookie\\w*|pagination|widget)(?:$|[\\s_-])",
			Pattern.CASE_INSENSITIVE);

	private static final int SHORTEST_LIST_OF_LINKS = 3;

	private PageNoise() {
	}

	/**
	 * @return the words of what was removed
	 */
	static List<String> remove(Element body) {
		List<String> removed = new ArrayList<>();
		body.select(NEVER_TEXT).forEach((element) -> remove(element, removed));
		int half = body.text().length() / 2;
		body.select(AROUND).stream().filter((element) -> isSmall(element, half)).forEach((e) -> remove(e, removed));
		for (Element element : body.select("div, section, ul, ol, table, p, span")) {
			boolean named = NAMED.matcher(element.className() + " " + element.id()).find();
			if ((named || isLinks(element)) && isSmall(element, half)) {
				remove(element, removed);
			}
		}
		return removed;
	}

	private static void remove(Element element, List<String> removed) {
		if (element.parent() != null) {
			removed.add(element.wholeText());
			element.remove();
		}
	}

	private static boolean isSmall(Element element, int half) {
		return element.text().length() < half;
	}

	/** Several links with hardly a word between them. */
	private static boolean isLinks(Element element) {
		List<Element> links = element.select("a[href]");
		if (links.size() < SHORTEST_LIST_OF_LINKS) {
			return false;
		}
		int linked = links.stream().mapToInt((link) -> link.text().length()).sum();
		return linked * 10 > element.text().length() * 8;
	}

}
