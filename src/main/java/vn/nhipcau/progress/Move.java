package vn.nhipcau.progress;

/**
 * What a person can do with an obligation, in the order in which it is offered. Stands in
 * buttons by its place: new ones go to the end.
 */
public enum Move {

	PROGRESS, RESULT, OBSTACLE, DOCUMENT, PASS_ON, ASSIGN, NOT_OURS, CONFIRM, MORE, STOP, KEEP, RECORD_FOR

}
