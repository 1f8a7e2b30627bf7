-- Whether a person was asked about the language, or chose one: nobody is asked twice.
ALTER TABLE person ADD COLUMN language_asked INTEGER NOT NULL DEFAULT 0;
