-- Whether the desk made sure that the facts of a paper hold no NIK; earlier programs put it into some.
ALTER TABLE paper ADD COLUMN screened INTEGER NOT NULL DEFAULT 0;
CREATE INDEX paper_unscreened ON paper (id) WHERE screened = 0;

-- Whether the letter on a delivered answer waits until the answer's files are kept.
ALTER TABLE answer ADD COLUMN notice_waits INTEGER NOT NULL DEFAULT 0;

-- From when the file of a case is restricted: its windows are over. Words of a citizen, an objection, a
-- dispute or a new state lift that.
ALTER TABLE cases ADD COLUMN restricted_from TEXT;
CREATE INDEX cases_unrestricted ON cases (id) WHERE restricted_from IS NULL;
CREATE TRIGGER message_lifts_restriction AFTER INSERT ON message
WHEN NEW.direction = 'citizen' BEGIN
    UPDATE cases SET restricted_from = NULL WHERE id = NEW.case_id AND restricted_from IS NOT NULL;
END;
CREATE TRIGGER objection_lifts_restriction AFTER INSERT ON objection BEGIN
    UPDATE cases SET restricted_from = NULL WHERE id = NEW.case_id AND restricted_from IS NOT NULL;
END;
CREATE TRIGGER dispute_lifts_restriction AFTER INSERT ON dispute BEGIN
    UPDATE cases SET restricted_from = NULL
    WHERE id = (SELECT case_id FROM objection WHERE id = NEW.objection_id);
END;
CREATE TRIGGER state_lifts_restriction AFTER UPDATE OF state ON cases
WHEN NEW.restricted_from IS NOT NULL BEGIN
    UPDATE cases SET restricted_from = NULL WHERE id = NEW.id;
END;

-- Which cases' files may be destroyed: the head approved a list by the archive schedule.
CREATE TABLE destruction (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    basis TEXT NOT NULL,
    approved_by INTEGER NOT NULL,
    approved_at TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX destruction_due ON destruction (case_id) WHERE done = 0;
