package vn.nhipcau.organization.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.PostView;
import vn.nhipcau.organization.Posts;

/** The posts of an agency, and those that can be made, as options of a question. */
@Component
class OfferedPosts {

	private static final String NEW = "new-";

	private final Posts posts;

	OfferedPosts(Posts posts) {
		this.posts = posts;
	}

	List<Question.Option> options(Turn turn, AgencyId agency) {
		List<PostView> living = this.posts.of(agency);
		List<Question.Option> options = new ArrayList<>();
		living.stream()
			.filter((post) -> mayFill(turn.actor(), post.duty()))
			.forEach((post) -> options.add(new Question.Option(String.valueOf(post.id().value()), post.title())));
		boolean hasFocal = living.stream().anyMatch((post) -> post.duty() == Duty.FOCAL);
		Arrays.stream(Duty.values())
			.filter((duty) -> mayFill(turn.actor(), duty) && !(duty == Duty.FOCAL && hasFocal))
			.forEach((duty) -> options.add(new Question.Option(NEW + duty.name().replace('_', '-'),
					turn.words().plain("organization.invite.new-post", "duty", dutyTitle(turn.words(), duty)))));
		return options;
	}

	static boolean isNew(String option) {
		return option.startsWith(NEW);
	}

	static Duty duty(String option) {
		return Duty.valueOf(option.substring(NEW.length()).replace('-', '_'));
	}

	String title(Words words, Answers answers) {
		String option = answers.get(InviteForm.POST);
		return isNew(option) ? newTitle(words, answers) : find(option).map(PostView::title).orElse("");
	}

	/** The title typed for a new post, else the usual one. */
	static String newTitle(Words words, Answers answers) {
		return answers.find(InviteForm.TITLE).orElseGet(() -> dutyTitle(words, duty(answers.get(InviteForm.POST))));
	}

	private Optional<PostView> find(String option) {
		return this.posts.find(new PostId(Long.parseLong(option)));
	}

	private static String dutyTitle(Words words, Duty duty) {
		return words.plain("organization.duty." + duty);
	}

	/** Only what is offered; the verbs check again. */
	private static boolean mayFill(Actor actor, Duty duty) {
		return !duty.isProvincial() || actor.is(Role.ADMINISTRATOR);
	}

}
