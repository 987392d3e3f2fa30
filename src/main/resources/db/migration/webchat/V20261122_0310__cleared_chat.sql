-- A citizen may have everything taken away; pages that are open must hear of it.
ALTER TABLE web_visitor ADD COLUMN cleared_until bigint DEFAULT 0 NOT NULL;

-- Sent by the visitor: what stands in the chat for another reason cannot be sent on as one's own.
ALTER TABLE web_file ADD COLUMN own boolean DEFAULT false NOT NULL;
