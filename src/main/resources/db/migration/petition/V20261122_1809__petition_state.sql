-- Sweeps and lists take cases of a state in the order of their numbers.
DROP INDEX petition_state;
CREATE INDEX petition_state ON petition (state, id);
