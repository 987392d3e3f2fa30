-- Whoever audits holds a baton of the house's.
DELETE FROM audit_mark WHERE name = 'leased';
