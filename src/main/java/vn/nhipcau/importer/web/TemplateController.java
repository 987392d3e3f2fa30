package vn.nhipcau.importer.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.importer.table.Template;
import vn.nhipcau.webchat.WebChats;

/** The empty template, for coordinators; to everybody else there is nothing here. */
@RestController
class TemplateController {

	private static final MediaType WORKBOOK = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final WebChats chats;

	private final Speakers speakers;

	private final Template template;

	private final Dictionary dictionary;

	TemplateController(WebChats chats, Speakers speakers, Template template, Dictionary dictionary) {
		this.chats = chats;
		this.speakers = speakers;
		this.template = template;
		this.dictionary = dictionary;
	}

	@GetMapping("/nhapkehoach/mau")
	ResponseEntity<byte[]> template(HttpServletRequest request) throws IOException {
		if (this.chats.of(request).map(this.speakers::at).filter(Actor::coordinates).isEmpty()) {
			return ResponseEntity.notFound().build();
		}
		Words words = this.dictionary.in(Language.VI);
		String name = words.plain("importer.template.file") + ".xlsx";
		return ResponseEntity.ok()
			.contentType(WORKBOOK)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(this.template.blank(words));
	}

}
