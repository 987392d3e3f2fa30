package vn.nhipcau.plan;

/** Whether anything of a task is still owed. */
enum TaskState {

	OPEN, CLOSED

}
