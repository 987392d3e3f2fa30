package vn.nhipcau.importer.reading;

import java.util.List;

import vn.nhipcau.importer.source.Passage;

/**
 * A paragraph of the text with what stands above it.
 *
 * @param body the text without its label
 * @param whole the text with its label
 * @param leads of the heading or lead-in above, "c) Sở Y tế:"
 * @param measures its section lists tasks and measures
 * @param goals its section speaks of purposes and goals
 * @param annex stands behind the signature
 */
record Leaf(String ref, List<String> section, Passage body, Passage whole, List<String> leads,
		List<String> coordinators, boolean measures, boolean goals, boolean annex) {
}
