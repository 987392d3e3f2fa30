package vn.nhipcau.importer.chat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

import vn.nhipcau.importer.GuardedReader;
import vn.nhipcau.importer.Opened;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;
import vn.nhipcau.importer.chat.ReadPlanJob.Ask;
import vn.nhipcau.importer.chat.ReadPlanJob.Result;
import vn.nhipcau.importer.table.TableReading;
import vn.nhipcau.importer.table.Tables;

/** Finds out what somebody sent: a list of tasks, or a document. */
@Component
class Readers {

	private final PlanReader documents;

	private final GuardedReader files;

	private final Tables tables;

	Readers(PlanReader documents, GuardedReader files, Tables tables) {
		this.documents = documents;
		this.files = files;
		this.tables = tables;
	}

	/** Pasted words are harmless. */
	Result text(String pasted) {
		return document(0, this.documents.read(pasted.getBytes(StandardCharsets.UTF_8)));
	}

	/** A table of tasks is asked for first: as a document it would be read for less. */
	Result file(Ask request, byte[] bytes) throws IOException {
		Opened opened = this.files.open(bytes);
		TableReading table = this.tables.read(opened.sheets(), request.named());
		if (table instanceof TableReading.Read read) {
			return Result.of(request.file(), read.draft());
		}
		if (table instanceof TableReading.Refused refused) {
			return Result.refused(request.file(), refused.reason());
		}
		boolean list = table instanceof TableReading.Unclear unclear
				&& (unclear.sure() || !isNumbered(opened.reading()));
		return list ? Result.of(request.file(), ((TableReading.Unclear) table).sketch())
				: document(request.file(), opened.reading());
	}

	/** What has no number of its own, and looks like a list, is a list. */
	private static boolean isNumbered(Reading reading) {
		return reading instanceof Reading.Read read && read.draft().document().number() != null;
	}

	private static Result document(long file, Reading reading) {
		return (reading instanceof Reading.Read read) ? Result.of(file, read)
				: Result.refused(file, ((Reading.Refused) reading).reason());
	}

}
