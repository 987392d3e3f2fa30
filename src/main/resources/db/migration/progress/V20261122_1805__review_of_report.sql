-- Whether somebody has answered a report.
CREATE INDEX report_review_report ON report_review (report_id);
