-- When somebody who takes part last asked where the request stands; the card shows the day.
ALTER TABLE cases ADD COLUMN status_asked_at TEXT;
