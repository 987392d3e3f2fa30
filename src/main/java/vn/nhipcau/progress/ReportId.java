package vn.nhipcau.progress;

/** One report about one obligation. */
public record ReportId(long value) {
}
