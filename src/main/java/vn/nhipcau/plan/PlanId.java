package vn.nhipcau.plan;

/** An approved plan. */
public record PlanId(long value) {
}
