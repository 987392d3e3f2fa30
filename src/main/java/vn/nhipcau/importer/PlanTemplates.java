package vn.nhipcau.importer;

import java.io.IOException;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.table.Template;

/** The form in which offices hand in plans as tables. */
@Component
public class PlanTemplates {

	private final Template template;

	PlanTemplates(Template template) {
		this.template = template;
	}

	/**
	 * An empty one, which holds headings and an example and nothing of anybody's.
	 * @return a workbook; empty for whoever may not import plans and has no use for it
	 * @throws IOException when it cannot be written
	 */
	public Optional<byte[]> blank(Actor actor, Words words) throws IOException {
		return actor.coordinates() ? Optional.of(this.template.blank(words)) : Optional.empty();
	}

}
