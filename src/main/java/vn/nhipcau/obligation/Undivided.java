package vn.nhipcau.obligation;

import java.util.List;

import vn.nhipcau.organization.Succession;

/**
 * Open work of a former agency that has several heirs: a coordinator divides it. As an
 * event it may be repeated for as long as anything is left.
 *
 * @param work never none, the earliest last day first
 */
public record Undivided(Succession by, List<ObligationView> work) {

	public Undivided {
		work = List.copyOf(work);
	}

}
