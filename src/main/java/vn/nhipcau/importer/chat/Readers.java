package vn.nhipcau.importer.chat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
		return (reading instanceof Reading.Read read) ? new Result(0, read.draft(), null, null, null)
				: Result.refused(0, ((Reading.Refused) reading).reason());
	}

	/** A table of tasks is asked for first: as a document it would be read for less. */
	Result file(Ask request, byte[] bytes) throws IOException {
		TableReading table = this.tables.read(bytes, request.named());
		if (table instanceof TableReading.Read read) {
			return new Result(request.file(), null, null, read.draft(), null);
		}
		if (table instanceof TableReading.Refused refused) {
			return Result.refused(request.file(), refused.reason());
		}
		Sketch sketch = (table instanceof TableReading.Unclear unclear) ? unclear.sketch() : null;
		return (table instanceof TableReading.Unclear unclear && unclear.sure())
				? new Result(request.file(), null, null, null, sketch) : document(request, bytes, sketch);
	}

	/** A document; where it is none, what may be a list after all. */
	private Result document(Ask request, byte[] bytes, @Nullable Sketch sketch) throws IOException {
		Reading reading = this.files.read(bytes);
		if (reading instanceof Reading.Read read) {
			return new Result(request.file(), read.draft(), null, null, null);
		}
		Reading.Reason reason = ((Reading.Refused) reading).reason();
		return (sketch != null && reason != Reading.Reason.SECRET)
				? new Result(request.file(), null, null, null, sketch) : Result.refused(request.file(), reason);
	}

}
