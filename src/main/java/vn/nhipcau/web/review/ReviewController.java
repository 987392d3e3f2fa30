package vn.nhipcau.web.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.DraftWords;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.importer.RowView;
import vn.nhipcau.importer.SourceLines;
import vn.nhipcau.importer.SourceText;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.plan.ScheduleReader;
import vn.nhipcau.web.Pages;

/**
 * A draft with its document beside it. Every request asks anew who speaks; to everybody
 * but coordinators there is nothing here.
 */
@Controller
@RequestMapping(ReviewController.PATH + "/{draft:[0-9]{1,18}}")
class ReviewController {

	static final String PATH = "/ra-soat";

	/** The buttons of the whole. */
	enum Act {

		APPROVE, APPROVE_SURE, DROP_PARAGRAPHS

	}

	private final Pages pages;

	private final PlanDrafts drafts;

	private final RowEditing editing;

	private final Agencies agencies;

	ReviewController(Pages pages, PlanDrafts drafts, RowEditing editing, Agencies agencies) {
		this.pages = pages;
		this.drafts = drafts;
		this.editing = editing;
		this.agencies = agencies;
	}

	/**
	 * @param row the one looked at
	 * @param doubtful whether to show only what somebody has to look at
	 */
	@GetMapping
	String show(@PathVariable long draft, @RequestParam(name = "dong", defaultValue = "0") int row,
			@RequestParam(name = "canxem", defaultValue = "false") boolean doubtful, HttpServletRequest request,
			Model model) {
		return page(coordinator(request), new DraftId(draft), row, doubtful, Html.EMPTY, request, model);
	}

	@PostMapping
	String whole(@PathVariable long draft, @RequestParam Act act, @RequestParam int version, HttpServletRequest request,
			Model model) {
		Actor actor = coordinator(request);
		DraftId id = new DraftId(draft);
		Changing changing = switch (act) {
			case APPROVE -> this.drafts.approve(actor, id, version);
			case APPROVE_SURE -> this.drafts.approveSure(actor, id, version);
			case DROP_PARAGRAPHS -> this.drafts.dropParagraphs(actor, id);
		};
		return page(actor, id, 0, false, said(this.pages.words(request), changing), request, model);
	}

	/** A document whose number or date could not be read. */
	@PostMapping("/van-ban")
	String cite(@PathVariable long draft, @RequestParam String number, @RequestParam String date,
			HttpServletRequest request, Model model) {
		Actor actor = coordinator(request);
		DraftId id = new DraftId(draft);
		Words words = this.pages.words(request);
		Optional<LocalDate> day = ScheduleReader.day(date.strip());
		Html said = day.map((known) -> said(words, this.drafts.cite(actor, id, number, known)))
			.orElseGet(() -> words.html("plan.no-such-day", "day", date));
		return page(actor, id, 0, false, said, request, model);
	}

	/** Whoever reloads after sending a form comes to the page itself. */
	@GetMapping({ "/dong/{row:[0-9]{1,6}}", "/van-ban" })
	String again(@PathVariable long draft, @PathVariable(required = false) @Nullable Integer row) {
		return "redirect:" + PATH + "/" + draft + ((row != null) ? "?dong=" + row + "#dong-" + row : "");
	}

	@PostMapping("/dong/{row:[0-9]{1,6}}")
	String row(@PathVariable long draft, @PathVariable int row, @ModelAttribute RowForm form,
			@RequestParam(name = "canxem", defaultValue = "false") boolean doubtful, HttpServletRequest request,
			Model model) {
		Actor actor = coordinator(request);
		DraftId id = new DraftId(draft);
		Html said = this.editing.act(actor, this.pages.words(request), id, row, form);
		return said.equals(Html.EMPTY)
				? "redirect:" + PATH + "/" + draft + "?dong=" + row + (doubtful ? "&canxem=true" : "") + "#dong-" + row
				: page(actor, id, row, doubtful, said, request, model);
	}

	private static Html said(Words words, Changing changing) {
		return (changing instanceof Changing.Changed) ? Html.EMPTY : DraftWords.outcome(words, changing);
	}

	private String page(Actor actor, DraftId id, int row, boolean doubtful, Html said, HttpServletRequest request,
			Model model) {
		Words words = this.pages.prepare(request, model);
		Optional<DraftView> draft = this.drafts.find(actor, id);
		if (draft.isEmpty()) {
			model.addAttribute("said", said.equals(Html.EMPTY) ? words.plain("importer.over") : said.plain());
			return "web/review-over";
		}
		SourceText text = this.drafts.text(actor, id).orElse(null);
		SourceLines lines = new SourceLines(text);
		model.addAttribute("said", said.plain())
			.addAttribute("draft", draft.get())
			.addAttribute("summary", DraftWords.summary(words, draft.get()).plain())
			.addAttribute("text", text)
			.addAttribute("agencies", this.agencies.all())
			.addAttribute("doubtful", doubtful)
			.addAttribute("items",
					draft.get()
						.rows()
						.stream()
						.filter((one) -> !doubtful || one.doubtful() || one.number() == row)
						.map((one) -> RowItem.of(words, one, touched(lines, one), one.number() == row))
						.toList())
			.addAttribute("marked", draft.get().row(row).map((one) -> touched(lines, one)).orElse(Set.of()));
		return "web/review";
	}

	private static Set<Integer> touched(SourceLines lines, RowView row) {
		return lines.touchedBy(row.row().ties().places());
	}

	private Actor coordinator(HttpServletRequest request) {
		return this.pages.actor(request)
			.filter(Actor::coordinates)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
