package vn.nhipcau.plan;

/**
 * How a plan stands, as far as this person may see.
 *
 * @param tasks those of the plan
 * @param doubtful tasks that lie with nobody yet
 * @param owed obligations, of which {@code completed} are done and {@code overdue} are
 * late and open
 * @param received people who pressed "Đã nhận"
 */
public record PlanCount(PlanView plan, int tasks, int doubtful, int owed, int completed, int overdue, int received) {
}
