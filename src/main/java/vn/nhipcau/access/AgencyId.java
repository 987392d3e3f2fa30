package vn.nhipcau.access;

/** An agency ({@code cơ quan}) that owes work or handles cases. */
public record AgencyId(long value) {
}
