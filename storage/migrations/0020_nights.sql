-- What the night looks for is found without reading all that ever was; see 0019 on partial indexes.

CREATE INDEX outbox_kept ON outbox (created_at)
    WHERE case_id IS NOT NULL AND (payload IS NOT NULL OR sealed IS NOT NULL);
CREATE INDEX paper_for_a_while ON paper (made_at)
    WHERE case_id IS NULL OR kind IN ('request_form', 'objection_form');
CREATE INDEX upload_of_nothing ON upload (stored_at) WHERE case_id IS NULL AND objection_id IS NULL;
CREATE INDEX upload_of_objection ON upload (objection_id) WHERE objection_id IS NOT NULL;
CREATE INDEX upload_of_person ON upload (person_id);
CREATE INDEX proxy_by_person ON proxy (person_id);
CREATE INDEX claim_of_person ON claim (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX pause_of_person ON pause (person_id);
CREATE INDEX chatter_of_person ON chatter (person_id);
CREATE INDEX chatter_of_case ON chatter (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX transcript_of_case ON transcript (case_id);
CREATE INDEX dispute_of_objection ON dispute (objection_id);
