-- A citizen may have everything taken away; pages that are open must hear of it.
ALTER TABLE web_visitor ADD COLUMN cleared_until bigint DEFAULT 0 NOT NULL;
