-- What is asked every day is found without reading all that ever was. SQLite takes a partial index
-- only where the query's condition is the index's own, word for word.

CREATE INDEX cases_owed ON cases (id) WHERE state IN ('received', 'to_complete', 'in_process');
CREATE INDEX cases_unfinished ON cases (id) WHERE state NOT IN ('finished', 'withdrawn');
CREATE INDEX cases_of_sequence ON cases (sequence, year);

CREATE INDEX outbox_queued ON outbox (lane, seq) WHERE state = 'queued';
CREATE INDEX outbox_sending ON outbox (chat) WHERE state = 'sending';
CREATE INDEX outbox_waits ON outbox (purpose) WHERE state IN ('queued', 'sending', 'held');
CREATE INDEX outbox_held ON outbox (seq) WHERE state = 'held';
CREATE INDEX outbox_of_case ON outbox (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX event_by_name ON event (name, happened_at);
CREATE INDEX deficiency_of_case ON deficiency (case_id, id);
CREATE INDEX outbox_of_no_case ON outbox (created_at) WHERE case_id IS NULL;
CREATE INDEX upward_of_case ON upward (case_id);
CREATE INDEX person_consent ON person (consent_version) WHERE consent_version IS NOT NULL;
CREATE INDEX objection_filed ON objection (due_on, id) WHERE state = 'filed';
CREATE INDEX chatter_waiting ON chatter (id) WHERE state = 'waiting';
