package vn.nhipcau.progress;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** A coordinator has decided; told inside the transaction in which it happened. */
public sealed interface Reviewed permits ResultRecorded, MoreWanted, FollowingStopped, WorkKept {

	/** As it is now. */
	ObligationView obligation();

	ReviewView review();

	Actor actor();

}
