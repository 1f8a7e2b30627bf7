-- What the nights destroyed, whom to tell of it, and incidents with personal data.

-- When what the register does not need of who asked was taken out.
ALTER TABLE identity ADD COLUMN reduced_at TEXT;
CREATE INDEX identity_whole ON identity (case_id) WHERE reduced_at IS NULL;
CREATE INDEX link_of_case ON link (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX link_of_person ON link (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX upload_of_case ON upload (case_id) WHERE case_id IS NOT NULL;

-- Personal data that may have reached whom it must not (UU 27/2022 Art 46). What officers wrote of
-- it is sealed; `reminded` counts the warnings that were given.
CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    facts BLOB NOT NULL,
    everybody INTEGER NOT NULL DEFAULT 0,
    noticed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    people_told_at TEXT,
    people_told_by INTEGER,
    authority_told_at TEXT,
    closed_at TEXT,
    reminded INTEGER NOT NULL DEFAULT 0,
    CHECK (noticed_at <= recorded_at)
) STRICT;
CREATE INDEX incident_open ON incident (noticed_at) WHERE closed_at IS NULL;
CREATE TABLE incident_case (
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    PRIMARY KEY (incident_id, case_id)
) STRICT;
CREATE INDEX incident_of_case ON incident_case (case_id);

-- A case that nobody owes anything on, and when the last thing happened on it: from then on the
-- windows of the law close. Also words that came later keep it.
CREATE VIEW ended_case AS
SELECT c.id AS case_id, max(
    c.received_at, coalesce(c.answered_at, ''), coalesce(c.closed_at, ''),
    coalesce((SELECT max(m.at) FROM message AS m WHERE m.case_id = c.id), ''),
    coalesce((SELECT max(r.at) FROM correction AS r WHERE r.case_id = c.id), ''),
    coalesce((SELECT max(max(o.filed_at, coalesce(o.answered_at, ''), coalesce(o.delivered_at, ''),
        coalesce(o.withdrawn_at, ''), coalesce(o.fulfilled_at, '')))
        FROM objection AS o WHERE o.case_id = c.id), ''),
    coalesce((SELECT max(d.recorded_at) FROM dispute AS d
        JOIN objection AS o ON o.id = d.objection_id WHERE o.case_id = c.id), '')) AS since
FROM cases AS c
WHERE c.state IN ('answered', 'finished', 'not_processed', 'withdrawn')
    AND NOT EXISTS (SELECT 1 FROM errand AS e WHERE e.case_id = c.id AND e.told_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM incident AS i WHERE i.closed_at IS NULL AND (i.everybody
        OR EXISTS (SELECT 1 FROM incident_case AS t
            WHERE t.incident_id = i.id AND t.case_id = c.id)))
    AND NOT EXISTS (SELECT 1 FROM objection AS o WHERE o.case_id = c.id AND (o.state = 'filed'
        OR (o.state = 'answered' AND o.delivered_at IS NULL)
        OR (o.ordered_on IS NOT NULL AND o.fulfilled_at IS NULL)
        OR (o.state = 'disputed' AND NOT EXISTS (SELECT 1 FROM dispute AS d
            WHERE d.objection_id = o.id AND d.stage = 'ended'))));

-- How much of each kind went in a night, and from when the oldest was.
CREATE TABLE clearing (
    night TEXT NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    oldest TEXT NOT NULL,
    PRIMARY KEY (night, kind)
) STRICT;

-- Who is still to be told that data of a case was destroyed (UU 27/2022 Art 45).
CREATE TABLE untold (
    person_id INTEGER NOT NULL REFERENCES person (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    destroyed_at TEXT NOT NULL,
    PRIMARY KEY (person_id, case_id)
) STRICT;
