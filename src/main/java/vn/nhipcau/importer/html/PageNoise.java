package vn.nhipcau.importer.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

	/** Elements between a link and the list it belongs to. */
	private static final int NEAR = 5;

	private PageNoise() {
	}

	/**
	 * @return the words of what was removed
	 */
	static List<String> remove(Element body) {
		List<String> removed = new ArrayList<>();
		body.select(NEVER_TEXT).forEach((element) -> remove(element, removed));
		int half = body.text().length() / 2;
		List<Element> around = new ArrayList<>(body.select(AROUND));
		body.select("[class], [id]").stream().filter(PageNoise::isNamed).forEach(around::add);
		around.addAll(listsOfLinks(body));
		around.stream().filter((element) -> isSmall(element, half)).forEach((element) -> remove(element, removed));
		return removed;
	}

	private static void remove(Element element, List<String> removed) {
		if (element.parent() != null) {
			element.getAllElements().forEach((part) -> removed.add(part.ownText()));
			element.remove();
		}
	}

	private static boolean isSmall(Element element, int half) {
		return element.text().length() < half;
	}

	private static boolean isNamed(Element element) {
		return !element.nameIs("body") && NAMED.matcher(element.className() + " " + element.id()).find();
	}

	/** Several links with hardly a word between them. */
	private static List<Element> listsOfLinks(Element body) {
		Map<Element, List<Element>> links = new IdentityHashMap<>();
		for (Element link : body.select("a[href]")) {
			Element above = link.parent();
			for (int i = 0; i < NEAR && above != null && above != body; i++, above = above.parent()) {
				links.computeIfAbsent(above, (unused) -> new ArrayList<>()).add(link);
			}
		}
		links.values().removeIf((some) -> some.size() < SHORTEST_LIST_OF_LINKS);
		links.entrySet().removeIf((list) -> {
			int linked = list.getValue().stream().mapToInt((link) -> link.text().length()).sum();
			return linked * 10 <= list.getKey().text().length() * 8;
		});
		return List.copyOf(links.keySet());
	}

}
