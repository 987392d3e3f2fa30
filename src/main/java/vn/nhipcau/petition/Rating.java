package vn.nhipcau.petition;

/** What the citizen thinks of the answer ({@code mức độ hài lòng}). */
public enum Rating {

	VERY_SATISFIED, SATISFIED, NEUTRAL, DISSATISFIED

}
