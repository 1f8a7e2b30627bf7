-- The desk: what comes in, what goes out, who is who, the cases and their clocks.

CREATE TABLE desk_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- What Telegram sent, committed before Telegram may forget it. What was parked is sealed.
CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    update_id INTEGER NOT NULL,
    digest BLOB NOT NULL,
    lane TEXT NOT NULL,
    raw TEXT,
    sealed BLOB,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'done', 'ignored', 'parked')),
    attempts INTEGER NOT NULL DEFAULT 0,
    stored_at TEXT NOT NULL,
    tap_at TEXT NOT NULL,
    handled_at TEXT,
    error TEXT,
    UNIQUE (update_id, digest)
) STRICT;
CREATE INDEX inbox_waiting ON inbox (seq) WHERE state = 'waiting';

-- What the desk says, in the order of each lane.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT,
    lane TEXT NOT NULL,
    chat TEXT NOT NULL,
    priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 5),
    method TEXT NOT NULL,
    payload TEXT,
    sensitive INTEGER NOT NULL DEFAULT 0,
    purpose TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '{}',
    case_id INTEGER REFERENCES cases (id),
    state TEXT NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'cancelled', 'held')),
    uncertain INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before TEXT NOT NULL,
    held_until TEXT,
    created_at TEXT NOT NULL,
    sent_at TEXT,
    message_id INTEGER,
    error TEXT,
    -- What a sensitive row that failed carried, while it may be sent again.
    sealed BLOB
) STRICT;
CREATE UNIQUE INDEX outbox_key ON outbox (key) WHERE state = 'queued' AND key IS NOT NULL;
CREATE INDEX outbox_open ON outbox (lane, seq) WHERE state IN ('queued', 'sending');
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;

-- Who has no Telegram account has a row without its number: a request may come by letter.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    telegram_id INTEGER UNIQUE,
    language TEXT NOT NULL DEFAULT 'id',
    reachable INTEGER NOT NULL DEFAULT 1,
    consent_version TEXT,
    consented_at TEXT,
    consent_message_id INTEGER,
    first_seen_at TEXT NOT NULL
) STRICT;

-- Whom Telegram no longer lets the desk write to, and on which cases the officers were told.
CREATE TABLE unreached (
    person_id INTEGER NOT NULL REFERENCES person (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    since TEXT NOT NULL,
    PRIMARY KEY (person_id, case_id)
) STRICT;

-- Officers are known by rows, never asked of Telegram in the middle of a turn.
CREATE TABLE officer (
    telegram_id INTEGER PRIMARY KEY,
    display_name TEXT NOT NULL,
    administrator INTEGER NOT NULL DEFAULT 0,
    named INTEGER NOT NULL DEFAULT 0,
    member INTEGER NOT NULL DEFAULT 1,
    seen_at TEXT NOT NULL
) STRICT;

-- A form being filled; its answers hold identity and are sealed as a whole.
CREATE TABLE draft (
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    form TEXT NOT NULL,
    step TEXT NOT NULL,
    answers BLOB NOT NULL,
    uttered_at TEXT,
    updated_at TEXT NOT NULL,
    reminded_at TEXT,
    expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX draft_expires ON draft (expires_at);

-- Short exchanges beside any form: checking a number, words that came outside a form.
CREATE TABLE dialogue (
    person_id INTEGER NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    facts BLOB NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (person_id, name)
) STRICT;

CREATE TABLE counter (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (series, year)
) STRICT;

CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    state TEXT NOT NULL
        CHECK (state IN ('received', 'to_complete', 'in_process', 'answered', 'handover',
            'finished', 'not_processed', 'withdrawn')),
    subject TEXT NOT NULL,
    wanted TEXT NOT NULL,
    purpose TEXT NOT NULL,
    obtain TEXT NOT NULL,
    format TEXT,
    delivery TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'group', 'entity')),
    regime TEXT NOT NULL CHECK (regime IN ('umum', 'pemilu')),
    received_at TEXT NOT NULL,
    received_on TEXT NOT NULL,
    -- The day from which the answer counts, where it is not that of receipt.
    anchor_on TEXT,
    due_on TEXT NOT NULL,
    estimated INTEGER NOT NULL DEFAULT 0,
    pin_hash TEXT NOT NULL,
    officer_id INTEGER REFERENCES officer (telegram_id),
    thread_id INTEGER,
    thread_closed INTEGER NOT NULL DEFAULT 0,
    card_message_id INTEGER,
    answered_at TEXT,
    closed_at TEXT,
    arrival TEXT NOT NULL DEFAULT 'chat'
        CHECK (arrival IN ('chat', 'counter', 'letter', 'phone', 'email')),
    eppid_number TEXT,
    UNIQUE (year, sequence)
) STRICT;
CREATE INDEX cases_of_person ON cases (person_id, id);
CREATE INDEX cases_by_thread ON cases (thread_id) WHERE thread_id IS NOT NULL;
CREATE INDEX cases_open ON cases (due_on) WHERE state IN ('received', 'in_process');

-- Who asks. Every column that names somebody is sealed.
CREATE TABLE identity (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    answers BLOB NOT NULL,
    nik_last4 TEXT
) STRICT;

-- What was said on a case, in every version, by the citizen and by the office. Sealed.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    direction TEXT NOT NULL CHECK (direction IN ('citizen', 'reply', 'answer', 'note')),
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    content BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX message_of_case ON message (case_id, id);
CREATE INDEX message_at ON message (chat_id, message_id);

-- Which Telegram message belongs to what: the table that decides where a reply goes.
CREATE TABLE link (
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('citizen', 'card', 'prompt', 'desk', 'officer', 'sheet')),
    case_id INTEGER REFERENCES cases (id),
    person_id INTEGER REFERENCES person (id),
    outbox_seq INTEGER,
    PRIMARY KEY (chat_id, message_id)
) STRICT;

-- An official answer while an officer collects it.
CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    officer_id INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('collecting', 'sending', 'delivered', 'failed', 'dropped')),
    started_at TEXT NOT NULL,
    delivered_at TEXT
) STRICT;
CREATE UNIQUE INDEX answer_collecting ON answer (case_id, officer_id) WHERE state = 'collecting';
CREATE UNIQUE INDEX answer_sent_once ON answer (case_id) WHERE state IN ('sending', 'delivered');

-- What it consists of, sealed.
CREATE TABLE answer_part (
    id INTEGER PRIMARY KEY,
    answer_id INTEGER NOT NULL REFERENCES answer (id),
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (answer_id, chat_id, message_id)
) STRICT;

-- The story of a case. Append-only. What people wrote in it is sealed.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES cases (id),
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    facts TEXT NOT NULL DEFAULT '{}',
    written BLOB,
    CHECK (happened_at <= recorded_at)
) STRICT;
CREATE INDEX event_of_case ON event (case_id, id);
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('officers', 'requester')),
    due_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dropped')),
    settled_at TEXT,
    UNIQUE (case_id, key)
) STRICT;
CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'waiting';

-- Wrong PINs, counted per account and per number.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    target TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_of ON attempt (target, at);
