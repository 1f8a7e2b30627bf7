-- A letter may also be for an officer to print and pass on to a requester without a chat.
ALTER TABLE paper RENAME COLUMN recipient TO earlier;
ALTER TABLE paper ADD COLUMN recipient TEXT NOT NULL DEFAULT 'requester'
    CHECK (recipient IN ('requester', 'officer', 'by_hand'));
UPDATE paper SET recipient = earlier;
ALTER TABLE paper DROP COLUMN earlier;
