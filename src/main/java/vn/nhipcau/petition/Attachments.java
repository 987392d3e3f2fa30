package vn.nhipcau.petition;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.nhipcau.files.FileId;

/** The files citizens send, when they are no longer to be kept. */
@Component
public class Attachments {

	private final ApplicationEventPublisher events;

	Attachments(ApplicationEventPublisher events) {
		this.events = events;
	}

	/** Their content goes, in the transaction around it. */
	public void forget(List<FileId> files) {
		if (!files.isEmpty()) {
			this.events.publishEvent(new FilesUnwanted(files));
		}
	}

}
