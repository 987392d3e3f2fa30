package vn.nhipcau.organization;

/** A name that stands for several agencies, such as {@code các sở, ban, ngành}. */
public record AgencyGroupId(long value) {
}
