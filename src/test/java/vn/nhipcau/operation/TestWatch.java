package vn.nhipcau.operation;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.operation.spi.Concern;
import vn.nhipcau.operation.spi.Watch;

/** Notices what a test wants noticed. */
@Component
class TestWatch implements Watch {

	static volatile List<Concern> concerns = List.of();

	@Override
	public String name() {
		return "test";
	}

	@Override
	public List<Concern> look() {
		return concerns;
	}

}
