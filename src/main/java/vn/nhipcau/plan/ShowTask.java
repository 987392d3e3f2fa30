package vn.nhipcau.plan;

/** Carried by the button that shows a task as the plan words it. */
public record ShowTask(long task) {
}
