package vn.nhipcau.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty demo: agencies and people, a plan with its work under way, citizens'
 * cases.
 */
@Component
@ConditionalOnBooleanProperty("nhipcau.demo")
class DemoProvince implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoProvince.class);

	private final Chairs chairs;

	private final DemoPeople people;

	private final DemoWork work;

	private final DemoCases cases;

	DemoProvince(Chairs chairs, DemoPeople people, DemoWork work, DemoCases cases) {
		this.chairs = chairs;
		this.people = people;
		this.work = work;
		this.cases = cases;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		if (this.chairs.none()) {
			this.people.settle();
			this.work.give();
			this.cases.arrive();
			log.info("The demo province Sông Lam is ready");
		}
	}

}
