package vn.nhipcau.chat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits too long takes the inbox down; a node's own clock has no say in it. */
@ModuleTest
class InboxHealthTests {

	@Autowired
	InboxHealth health;

	@Autowired
	InboxFigures figures;

	@Autowired
	Conversations conversations;

	@Autowired
	MovableDatabaseTime databaseTime;

	@Autowired
	MovableClock clock;

	@Test
	void aMessageThatWaitsAMinuteTakesItDownUntilItIsHandled() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.put(lan.address(), Utterance.text("/dem"));
		this.clock.advance(Duration.ofDays(1));
		assertThat(look().getStatus()).isEqualTo(Status.UP);
		this.databaseTime.advance(Duration.ofSeconds(61));
		assertThat(look().getStatus()).isEqualTo(Status.DOWN);
		assertThat(look().getDetails()).containsEntry("waiting", 1L);
		this.conversations.engine().runUntilIdle();
		assertThat(look().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void whoeverLooksOftenAsksTheDatabaseOnce() {
		look();
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.put(lan.address(), Utterance.text("/dem"));
		assertThat(this.health.health().getDetails()).containsEntry("waiting", 0L);
		assertThat(look().getDetails()).containsEntry("waiting", 1L);
	}

	private Health look() {
		this.figures.figures().forget();
		return this.health.health();
	}

}
