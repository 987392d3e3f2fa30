package vn.nhipcau.web.template;

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
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.PlanTemplates;
import vn.nhipcau.web.Pages;

/** The empty template, for coordinators; to everybody else there is nothing here. */
@RestController
class TemplateController {

	private static final MediaType WORKBOOK = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final Pages pages;

	private final PlanTemplates templates;

	TemplateController(Pages pages, PlanTemplates templates) {
		this.pages = pages;
		this.templates = templates;
	}

	@GetMapping("/nhapkehoach/mau")
	ResponseEntity<byte[]> template(HttpServletRequest request) throws IOException {
		Words words = this.pages.words(request);
		Actor actor = this.pages.actor(request).orElse(null);
		byte[] template = (actor != null) ? this.templates.blank(actor, words).orElse(null) : null;
		if (template == null) {
			return ResponseEntity.notFound().build();
		}
		String name = words.plain("importer.template.file") + ".xlsx";
		return ResponseEntity.ok()
			.contentType(WORKBOOK)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(template);
	}

}
