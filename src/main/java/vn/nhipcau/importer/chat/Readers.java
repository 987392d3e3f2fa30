package vn.nhipcau.importer.chat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.importer.GuardedReader;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;
import vn.nhipcau.importer.chat.ReadPlanJob.Ask;
import vn.nhipcau.importer.chat.ReadPlanJob.Result;
import vn.nhipcau.importer.table.Sketch;
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
		Reading reading = this.documents.read(pasted.getBytes(StandardCharsets.UTF_8));
		return (reading instanceof Reading.Read read) ? Result.of(0, read)
				: Result.refused(0, ((Reading.Refused) reading).reason());
	}

	/** A table of tasks is asked for first: as a document it would be read for less. */
	Result file(Ask request, byte[] bytes) throws IOException {
		TableReading table = this.tables.read(bytes, request.named());
		if (table instanceof TableReading.Read read) {
			return Result.of(request.file(), read.draft());
		}
		if (table instanceof TableReading.Refused refused) {
			return Result.refused(request.file(), refused.reason());
		}
		if (!(table instanceof TableReading.Unclear unclear)) {
			return document(request, bytes, null);
		}
		return unclear.sure() ? Result.of(request.file(), unclear.sketch())
				: document(request, bytes, unclear.sketch());
	}

	/** What has no number of its own, and looks like a list, is a list. */
	private Result document(Ask request, byte[] bytes, @Nullable Sketch sketch) throws IOException {
		Reading reading = this.files.read(bytes);
		if (reading instanceof Reading.Read read && (sketch == null || read.draft().document().number() != null)) {
			return Result.of(request.file(), read);
		}
		if (reading instanceof Reading.Refused refused
				&& (sketch == null || refused.reason() == Reading.Reason.SECRET)) {
			return Result.refused(request.file(), refused.reason());
		}
		return Result.of(request.file(), Objects.requireNonNull(sketch));
	}

}
