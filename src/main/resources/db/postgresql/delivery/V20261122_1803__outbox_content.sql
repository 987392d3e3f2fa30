-- Content leaves after two days, its row after ninety: between the two there is nothing to find.
CREATE INDEX outbox_content ON outbox (finished_at) WHERE body IS NOT NULL;
