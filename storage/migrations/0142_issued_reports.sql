-- When the PPID issued a year's report: from then on it stands on the website.
ALTER TABLE report_words ADD COLUMN issued_at TEXT;
