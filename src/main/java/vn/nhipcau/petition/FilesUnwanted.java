package vn.nhipcau.petition;

import java.util.List;

import vn.nhipcau.files.FileId;

/**
 * These files came with something that is not kept, or no longer: their content has to go
 * in the same transaction.
 */
public record FilesUnwanted(List<FileId> files) {

	public FilesUnwanted {
		files = List.copyOf(files);
	}

}
