package vn.nhipcau.auditor;

import java.util.stream.Stream;

/** One thing that must hold of every piece of work whose step has come. */
interface Rule {

	Stream<Suspicion> breaches(Case one);

}
