-- What agencies say is not theirs: a few of all reports.
CREATE INDEX status_report_disowned ON status_report (id) WHERE kind = 'DISOWNED';
