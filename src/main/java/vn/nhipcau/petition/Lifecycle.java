package vn.nhipcau.petition;

/** Which act is possible in which state. */
final class Lifecycle {

	private Lifecycle() {
	}

	static boolean allows(Act act, PetitionState state) {
		return switch (act) {
			case RECEIVED -> false;
			case SUPPLEMENTED, CORRECTED, ERASURE_ASKED -> state.isOpen();
			case ASSIGNED, NOT_COMPETENT -> state == PetitionState.RECEIVED || state.isWithAgency();
			case HANDED_OVER -> state.isOpen() && state != PetitionState.RECEIVED;
			case TRANSFERRED, MORE_WANTED -> state.isWithAgency();
			case RESUMED -> state == PetitionState.MORE_WANTED;
			case ANSWER_DRAFTED -> state.isWithAgency() || state == PetitionState.MORE_WANTED;
			case ANSWER_RETURNED, ANSWERED -> state == PetitionState.ANSWER_DRAFTED;
			case DELAYED -> state.isOpen() && state != PetitionState.RECEIVED;
			case RATED, CLOSED -> state == PetitionState.ANSWERED;
			case REOPENED -> state == PetitionState.ANSWERED || state == PetitionState.CLOSED;
			case ERASED -> true;
		};
	}

}
