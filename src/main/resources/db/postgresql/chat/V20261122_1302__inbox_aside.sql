-- What was set aside is counted and listed; a handful among all that was handled.
CREATE INDEX inbox_aside ON inbox (id) WHERE state = 'ASIDE';
