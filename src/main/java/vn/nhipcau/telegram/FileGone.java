package vn.nhipcau.telegram;

import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

import vn.nhipcau.files.FileId;

/** A file was forgotten, or put out of reach, before it could be sent. */
class FileGone extends TelegramApiException {

	FileGone(FileId file) {
		super("File " + file.value() + " is not there any more");
	}

}
