-- The schema of a desk, whole. Until release 2.0 it is edited freely, and a database of another schema is
-- refused untouched; from that release on it is frozen, and every later program opens its databases.

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
    sealed BLOB,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'done', 'ignored', 'parked')),
    attempts INTEGER NOT NULL DEFAULT 0,
    stored_at TEXT NOT NULL,
    tap_at TEXT NOT NULL,
    handled_at TEXT,
    error TEXT,
    -- When an update's turn comes: a chat with many that wait goes behind the others. The chat is what
    -- stands before the colon of the lane; the topics of a group are one.
    turn INTEGER NOT NULL DEFAULT 0,
    UNIQUE (update_id, digest)
) STRICT;
CREATE INDEX inbox_waiting ON inbox (turn, seq) WHERE state = 'waiting';
CREATE INDEX inbox_of_chat ON inbox (substr(lane, 1, instr(lane, ':')), turn)
WHERE state = 'waiting';

-- What the desk says, in the order of each lane.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT,
    lane TEXT NOT NULL,
    chat TEXT NOT NULL,
    priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 5),
    method TEXT NOT NULL,
    sensitive INTEGER NOT NULL DEFAULT 0,
    purpose TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '{}',
    case_id INTEGER REFERENCES cases (id),
    state TEXT NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'cancelled', 'held')),
    uncertain INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- How often Telegram refused the row where it was to go.
    refused INTEGER NOT NULL DEFAULT 0,
    not_before TEXT NOT NULL,
    held_until TEXT,
    created_at TEXT NOT NULL,
    sent_at TEXT,
    failed_at TEXT,
    message_id INTEGER,
    error TEXT,
    -- What a sensitive row that failed carried, while it may be sent again.
    sealed BLOB,
    -- By these, beside what is sealed, a row is known to wait for a person's file to be checked.
    files TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX outbox_key ON outbox (key) WHERE state = 'queued' AND key IS NOT NULL;
CREATE INDEX outbox_open ON outbox (lane, seq) WHERE state IN ('queued', 'sending');
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX outbox_failed ON outbox (failed_at) WHERE failed_at IS NOT NULL;
-- Whether officers have written to somebody since.
CREATE INDEX outbox_by_chat ON outbox (chat, seq);
CREATE INDEX outbox_of_notice ON outbox (about ->> '$.notice') WHERE about ->> '$.notice' IS NOT NULL;
CREATE INDEX outbox_queued ON outbox (lane, seq) WHERE state = 'queued';
CREATE INDEX outbox_sending ON outbox (chat) WHERE state = 'sending';
CREATE INDEX outbox_waits ON outbox (purpose) WHERE state IN ('queued', 'sending', 'held');
CREATE INDEX outbox_held ON outbox (seq) WHERE state = 'held';
CREATE INDEX outbox_of_reply ON outbox (about ->> '$.unsent')
    WHERE about ->> '$.unsent' IS NOT NULL AND purpose = 'reply';
CREATE INDEX outbox_of_case ON outbox (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX outbox_of_no_case ON outbox (created_at) WHERE case_id IS NULL;
CREATE INDEX outbox_kept ON outbox (created_at) WHERE case_id IS NOT NULL AND sealed IS NOT NULL;
-- Messages that go after some time are looked for at every tick, until they are taken away.
CREATE INDEX outbox_standing ON outbox (purpose, sent_at)
    WHERE purpose IN ('prompt', 'take-back', 'words-wait') AND state = 'sent';

-- Who has no Telegram account has a row without its number: a request may come by letter.
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER UNIQUE,
    language TEXT NOT NULL DEFAULT 'id',
    reachable INTEGER NOT NULL DEFAULT 1,
    consent_version TEXT,
    consented_at TEXT,
    consent_message_id INTEGER,
    first_seen_at TEXT NOT NULL,
    -- Whether a person was asked about the language, or chose one: nobody is asked twice.
    language_chosen INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX person_consent ON person (consent_version) WHERE consent_version IS NOT NULL;

-- Whom Telegram no longer lets the desk write to, and on which cases the officers were told.
CREATE TABLE unreached (
    person_id INTEGER NOT NULL REFERENCES person (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    since TEXT NOT NULL,
    PRIMARY KEY (person_id, case_id)
) STRICT;

-- Officers are known by rows, never asked of Telegram in the middle of a turn.
CREATE TABLE officer (
    -- A person of the office: the number of the account by which they first came, or a small one of
    -- the desk's own if they came without. It stays theirs when the account changes.
    id INTEGER PRIMARY KEY,
    -- The account by which they use Telegram now, if they do.
    telegram_id INTEGER UNIQUE,
    display_name TEXT NOT NULL,
    administrator INTEGER NOT NULL DEFAULT 0,
    member INTEGER NOT NULL DEFAULT 1,
    seen_at TEXT NOT NULL,
    -- An officer who writes in private for themselves, as any requester; else they are at the desk.
    as_citizen INTEGER NOT NULL DEFAULT 0
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
    expires_at TEXT NOT NULL,
    -- The open question of a form in a private chat: the row of the outbox that asks it, whether that
    -- one has a keyboard in place of buttons, and how often it was answered with what it cannot take.
    question INTEGER,
    keys INTEGER NOT NULL DEFAULT 0,
    misses INTEGER NOT NULL DEFAULT 0,
    -- The row that asked it first, and how often in a row something else was said instead.
    first_question INTEGER,
    asides INTEGER NOT NULL DEFAULT 0
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
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
    officer_id INTEGER REFERENCES officer (id),
    thread_id INTEGER,
    thread_closed INTEGER NOT NULL DEFAULT 0,
    card_message_id INTEGER,
    answered_at TEXT,
    closed_at TEXT,
    arrival TEXT NOT NULL DEFAULT 'chat'
        CHECK (arrival IN ('chat', 'counter', 'letter', 'phone', 'email')),
    eppid_number TEXT,
    promised_on TEXT,
    extended_at TEXT,
    tagged INTEGER,
    long_due_on TEXT,
    outcome TEXT,
    internal_on TEXT,
    unit TEXT,
    objection_until TEXT,
    ordered_on TEXT,
    unit_asked_on TEXT,
    -- When the requester last asked where the request stands; the card shows the day.
    status_asked_at TEXT,
    -- From when the file of a case is restricted: its windows are over. Words of a citizen, an objection, a
    -- dispute or a new state lift that.
    restricted_from TEXT,
    -- Who ordered that a request be answered anew.
    ordered_by TEXT,
    UNIQUE (year, sequence)
) STRICT;
CREATE INDEX cases_of_person ON cases (person_id, id);
CREATE INDEX cases_by_thread ON cases (thread_id) WHERE thread_id IS NOT NULL;
CREATE INDEX cases_open ON cases (due_on) WHERE state IN ('received', 'in_process');
CREATE INDEX cases_owed ON cases (id) WHERE state IN ('received', 'to_complete', 'in_process');
CREATE INDEX cases_unfinished ON cases (id) WHERE state NOT IN ('finished', 'withdrawn');
CREATE INDEX cases_of_sequence ON cases (sequence, year);
CREATE INDEX cases_unrestricted ON cases (id) WHERE restricted_from IS NULL;

-- Who asks. Every column that names somebody is sealed.
CREATE TABLE identity (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    answers BLOB NOT NULL,
    -- Whether somebody else asks for the requester: on a letter of authority, or by typing for them.
    represented TEXT,
    nik_last4 TEXT,
    nik_hash TEXT,
    reduced_at TEXT
) STRICT;
CREATE INDEX identity_by_nik ON identity (nik_hash) WHERE nik_hash IS NOT NULL;
CREATE INDEX identity_whole ON identity (case_id) WHERE reduced_at IS NULL;

-- What was said on a case, in every version, by the citizen and by the office. Sealed.
CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
    -- The buttons of a message of the desk, while any of them can still do something.
    keyboard TEXT,
    PRIMARY KEY (chat_id, message_id)
) STRICT;
CREATE INDEX link_of_case ON link (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX link_of_person ON link (person_id) WHERE person_id IS NOT NULL;

-- An official answer while an officer collects it.
CREATE TABLE answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    officer_id INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('collecting', 'sending', 'delivered', 'failed', 'dropped')),
    started_at TEXT NOT NULL,
    delivered_at TEXT,
    superseded_at TEXT,
    -- The rows of the outbox that show a draft of it.
    posted TEXT NOT NULL DEFAULT '[]',
    -- How an answer gives what it grants: with files or a link, in its own words, or apart from it.
    giving TEXT
    CHECK (giving IN ('files', 'link', 'text', 'office', 'sent')),
    -- Whether the letter on a delivered answer waits until the answer's files are kept.
    notice_waits INTEGER NOT NULL DEFAULT 0,
    -- The checksum of what it hides that an officer lets go with it.
    accepted TEXT,
    -- When its author gave it up: for a minute it can be taken up again; then it is forgotten.
    dropped_at TEXT
) STRICT;
CREATE INDEX answer_dropped ON answer (dropped_at) WHERE dropped_at IS NOT NULL;
CREATE UNIQUE INDEX answer_collecting ON answer (case_id, officer_id) WHERE state = 'collecting';
CREATE UNIQUE INDEX answer_sent_once ON answer (case_id)
    WHERE state IN ('sending', 'delivered') AND superseded_at IS NULL;

-- What it consists of, sealed.
CREATE TABLE answer_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    answer_id INTEGER NOT NULL REFERENCES answer (id),
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (answer_id, chat_id, message_id)
) STRICT;

-- The story of a case. Append-only. What people wrote in it is sealed.
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER REFERENCES cases (id),
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    facts TEXT NOT NULL DEFAULT '{}',
    written BLOB,
    chain TEXT NOT NULL DEFAULT '',
    CHECK (happened_at <= recorded_at)
) STRICT;
CREATE INDEX event_of_case ON event (case_id, id);
CREATE INDEX event_by_name ON event (name, happened_at);

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    about TEXT NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    objection_id INTEGER REFERENCES objection (id),
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    audience TEXT NOT NULL,
    due_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dropped')),
    settled_at TEXT,
    UNIQUE (about, key)
) STRICT;
CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'waiting';
CREATE INDEX reminder_of_case ON reminder (case_id) WHERE case_id IS NOT NULL;

-- Rows on which what the desk does by itself has failed: left alone until a moment, then tried again.
-- An attempt that is counted before it begins, as it may take the desk down, has no error yet.
CREATE TABLE setback (
    matter TEXT NOT NULL,
    row INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    since TEXT NOT NULL,
    until_at TEXT NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (matter, row)
) STRICT, WITHOUT ROWID;

-- Wrong PINs, counted per account and per number.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_of ON attempt (target, at);

-- Who holds which role: a row for each appointment, which is ended and never rewritten.
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    officer_id INTEGER NOT NULL REFERENCES officer (id),
    role TEXT NOT NULL,
    acting TEXT CHECK (acting IN ('plh', 'plt')),
    starts_on TEXT,
    ends_on TEXT,
    unit TEXT,
    -- The appointment of who is not there, or was the last to hold it, where its holder acts (Plh., Plt.).
    in_place_of INTEGER REFERENCES appointment (id),
    -- Legal name, NIP and position, as letters name them (sealed).
    who BLOB,
    -- The decree or order that names them, and since when its scan, a kept file, is here.
    decree TEXT,
    dated_on TEXT,
    scanned_at TEXT,
    -- With its date, what tells it from others; while its number follows, whom it names as what.
    known_by TEXT GENERATED ALWAYS AS (iif(decree = 'menyusul', officer_id || ' ' || role, decree)) VIRTUAL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    -- It changes a chair that is filled, and waits for who confirms it: the holder, the head, or a second
    -- person who saw its scan. Until a day the head's recorded word alone carries a deputy.
    waits INTEGER NOT NULL DEFAULT 0,
    confirmed_by INTEGER,
    confirmed_at TEXT,
    word_until TEXT,
    -- Since when somebody whom it concerns says that it is not so: then only the head confirms it.
    contested_at TEXT,
    ended_at TEXT,
    -- The appointment that took its place.
    replaced_by INTEGER REFERENCES appointment (id),
    -- With which absence it ended, so that one tap gives it back.
    absence_id INTEGER REFERENCES absence (id),
    told_at TEXT,
    -- Nobody decides, and nobody stands in, without a decree or an order.
    CHECK (
        dated_on IS NOT NULL
        OR (acting IS NULL AND role NOT IN ('ppid', 'atasan', 'head', 'pembina'))
    )
) STRICT;
CREATE INDEX appointment_of ON appointment (officer_id) WHERE ended_at IS NULL;

-- A form that an officer is filling in the group; case_id 0 is a matter of the whole office.
CREATE TABLE sheet (
    officer_id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    step TEXT NOT NULL,
    answers BLOB NOT NULL,
    updated_at TEXT NOT NULL,
    -- Where a form of the officers stands: in the officer's private chat or in the group; the messages
    -- that show it (JSON: what each is for, and which it is), and which message answered what.
    private INTEGER NOT NULL DEFAULT 0,
    messages TEXT NOT NULL DEFAULT '{}',
    heard TEXT NOT NULL DEFAULT '{}',
    -- Which returned submission a form takes the place of, once it is handed up again.
    mends INTEGER,
    PRIMARY KEY (officer_id, case_id)
) STRICT;

-- What an officer was shown of an act before it: all that would leave by it, sealed. It goes with the act, with
-- what it was made from, or after seven days.
CREATE TABLE shown_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    about TEXT NOT NULL UNIQUE,
    pieces BLOB NOT NULL,
    shown_at TEXT NOT NULL
) STRICT;

-- Every date that a case ever had, and why.
CREATE TABLE due_date (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    legal_on TEXT NOT NULL,
    promised_on TEXT NOT NULL,
    because TEXT NOT NULL,
    reason BLOB NOT NULL,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL
) STRICT;
CREATE INDEX due_date_of_case ON due_date (case_id, id);

CREATE TABLE stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    basis TEXT NOT NULL,
    added_by INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    withdrawn_at TEXT,
    CHECK (starts_on <= ends_on)
) STRICT;

-- Changes of the calendar by the office, each with its legal basis; the shipped days stay as data.
-- One counts for a date only once it is in force: before, it was shown with the cases it touches.
CREATE TABLE calendar_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- What was proposed together has the same number.
    proposal INTEGER NOT NULL,
    on_date TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('add', 'withdraw')),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    basis TEXT NOT NULL,
    -- A day whose date another decision fixes.
    expected INTEGER NOT NULL DEFAULT 0,
    -- 0 is no officer: what was handed down.
    proposed_by INTEGER NOT NULL,
    proposed_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'in_force', 'withdrawn')),
    settled_by INTEGER,
    settled_at TEXT,
    -- The order in which changes came into force: of two on one day the later one holds.
    in_force_as INTEGER UNIQUE,
    CHECK ((state = 'in_force') = (in_force_as IS NOT NULL)),
    CHECK ((state = 'proposed') = (settled_at IS NULL))
) STRICT;

CREATE INDEX calendar_change_of_proposal ON calendar_change (proposal);

CREATE TABLE deficiency (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    missing BLOB NOT NULL,
    notified_at TEXT NOT NULL,
    complete_by TEXT NOT NULL,
    -- On what the answer will count from completion, as the notice said; empty: it will not.
    anchor_basis TEXT NOT NULL DEFAULT '',
    answered_at TEXT,
    settled_at TEXT,
    settled TEXT CHECK (settled IN ('complete', 'not_processed'))
) STRICT;
CREATE UNIQUE INDEX deficiency_open ON deficiency (case_id) WHERE settled_at IS NULL;
CREATE INDEX deficiency_of_case ON deficiency (case_id, id);

-- The office's list of exempt information, with what was tested and found open; an entry has a life.
CREATE TABLE exemption (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    letter TEXT NOT NULL,
    law TEXT NOT NULL,
    consequence TEXT NOT NULL,
    -- On what it rests: a decree by its number, or the office's own consequence test with its sheet
    -- (sealed), why and on which request it was held, and who drafted it. It is in force from that day.
    authority TEXT NOT NULL CHECK (authority IN ('national', 'province', 'own')),
    number TEXT NOT NULL,
    sheet BLOB,
    cause TEXT CHECK (cause IN ('before', 'request', 'order')),
    case_id INTEGER REFERENCES cases (id),
    held_by INTEGER,
    in_force_from TEXT NOT NULL,
    in_force_until TEXT,
    -- Since when it is open and by what: at once, if a test found it so.
    withdrawn_on TEXT,
    opened_by TEXT NOT NULL,
    -- Who put it on the list: a test as the head who approves it.
    added_by INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    -- The second person who saw the decree itself, where its file is not here.
    checked_by INTEGER
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    officer_id INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    facts BLOB NOT NULL,
    approval TEXT NOT NULL DEFAULT 'none' CHECK (approval IN ('none', 'asked', 'given', 'denied')),
    approved_by INTEGER,
    decided_at TEXT NOT NULL,
    replaced_at TEXT,
    -- When it was given to its requester.
    given_at TEXT,
    considered_by INTEGER,
    considered_at TEXT,
    -- A correction that takes away something that was given is a decision of its own. What it says waits with
    -- it, sealed, while it is approved; it takes the place of the standing decision once it is sent.
    correction BLOB,
    pending INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX decision_stands ON decision (case_id, pending) WHERE replaced_at IS NULL;

CREATE TABLE objection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    case_id INTEGER REFERENCES cases (id),
    person_id INTEGER REFERENCES person (id),
    ground TEXT NOT NULL,
    facts BLOB NOT NULL,
    purpose TEXT NOT NULL,
    regime TEXT NOT NULL,
    filed_at TEXT NOT NULL,
    filed_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    promised_on TEXT,
    timing TEXT NOT NULL CHECK (timing IN ('early', 'in_time', 'late')),
    state TEXT NOT NULL CHECK (state IN ('filed', 'answered', 'withdrawn', 'disputed')),
    outcome TEXT,
    answer BLOB,
    ordered_on TEXT,
    answered_by INTEGER,
    answered_at TEXT,
    delivered_at TEXT,
    withdrawn_at TEXT,
    fulfilled_at TEXT,
    recorded_by INTEGER,
    -- An agreement that the superior proposed and the requester has not answered. Sealed.
    settlement BLOB,
    settlement_by INTEGER,
    settlement_at TEXT,
    -- When an objection without a request lost what the register of objections has no column for.
    reduced_at TEXT,
    UNIQUE (year, sequence)
) STRICT;
CREATE INDEX objection_of_case ON objection (case_id);
CREATE INDEX objection_of_person ON objection (person_id);
CREATE INDEX objection_filed ON objection (due_on, id) WHERE state = 'filed';
CREATE INDEX objection_whole ON objection (id) WHERE case_id IS NULL AND reduced_at IS NULL;

CREATE TABLE dispute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    objection_id INTEGER NOT NULL REFERENCES objection (id),
    stage TEXT NOT NULL,
    on_date TEXT NOT NULL,
    note BLOB NOT NULL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    -- What a stage orders the office to do, and until when.
    orders TEXT,
    until_on TEXT
) STRICT;
CREATE INDEX dispute_of_objection ON dispute (objection_id);

CREATE TABLE satisfaction (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    words BLOB,
    at TEXT NOT NULL
) STRICT;

-- A person wants no notes about a matter (named as in `reminder`) beyond what must be told.
CREATE TABLE muted (
    about TEXT PRIMARY KEY,
    muted_at TEXT NOT NULL
) STRICT;

-- Years whose days off are entered as their decree has them, beside the shipped ones.
CREATE TABLE decreed_year (
    year INTEGER PRIMARY KEY,
    basis TEXT NOT NULL,
    declared_by INTEGER NOT NULL,
    declared_at TEXT NOT NULL
) STRICT;

-- What corrects an official answer after it was given; the answer is never changed.
CREATE TABLE correction (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL,
    words BLOB NOT NULL,
    officer_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    delivered_at TEXT,
    failed_at TEXT,
    withholds INTEGER NOT NULL DEFAULT 0,
    -- Whether the letter on a correction waits until its files are kept.
    letter_waits INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (case_id, number)
) STRICT;

-- What the desk writes as a file: facts frozen when it is queued, sealed; made when it is sent.
CREATE TABLE paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    name TEXT NOT NULL,
    facts BLOB NOT NULL,
    made_at TEXT NOT NULL,
    digest TEXT,
    file_id TEXT,
    -- How the trail stood when it was drawn up: its hash, and the proof that others can check.
    chain TEXT NOT NULL,
    proof TEXT NOT NULL,
    recipient TEXT NOT NULL DEFAULT 'requester'
        CHECK (recipient IN ('requester', 'officer', 'by_hand'))
) STRICT;
CREATE INDEX paper_of_case ON paper (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX paper_for_a_while ON paper (made_at) WHERE case_id IS NULL;

-- What was sent with an objection, or added while it waits for its answer. Sealed.
CREATE TABLE enclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    objection_id INTEGER NOT NULL REFERENCES objection (id),
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    content BLOB NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (objection_id, chat_id, message_id)
) STRICT;

-- How a call to Telegram ended from which something is still to follow, since that has failed. Sealed.
CREATE TABLE owed_effect (
    seq INTEGER PRIMARY KEY REFERENCES outbox (seq) ON DELETE CASCADE,
    outcome BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT;

-- Which message of one side shows which of the other: one row for each message that was carried.
CREATE TABLE copy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outbox_seq INTEGER NOT NULL REFERENCES outbox (seq) ON DELETE CASCADE,
    -- What was written, and where.
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    album TEXT,
    -- As the other side is shown it, sealed.
    piece BLOB NOT NULL,
    -- The topic in which the group's side of it stands, and the number of the copy, once sent.
    thread_id INTEGER,
    sent_id INTEGER,
    UNIQUE (outbox_seq, chat_id, message_id)
) STRICT;
CREATE INDEX copy_of ON copy (chat_id, message_id);
CREATE INDEX copy_by_chat ON copy (chat_id, outbox_seq);

-- What an officer wrote for a citizen. It waits here, outside the outbox, until a press of its line
-- lets it leave; its messages stand in unsent_part until then, and later those that changed.
CREATE TABLE unsent_reply (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER REFERENCES cases (id),
    person_id INTEGER REFERENCES person (id),
    officer_id INTEGER NOT NULL REFERENCES officer (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'leaving', 'sent', 'failed', 'note', 'beside',
        'missing', 'stopped', 'deleted')),
    state_at TEXT NOT NULL,
    -- How it ended, where the state does not say it.
    why TEXT NOT NULL DEFAULT '',
    -- When its newest message was written or edited.
    written_at TEXT NOT NULL,
    -- When its author was reminded of it.
    mentioned_at TEXT,
    -- Who let it leave, or made it a note.
    pressed_by INTEGER REFERENCES officer (id),
    -- The row of its line in the group; without a case it is kept as long as that.
    line INTEGER REFERENCES outbox (seq) ON DELETE CASCADE,
    thread_id INTEGER,
    -- The draft answer beside which it was written.
    answer_id INTEGER,
    -- The last of the person's waiting messages that it answers.
    answers_upto INTEGER
) STRICT;
CREATE INDEX unsent_reply_open ON unsent_reply (state) WHERE state IN ('waiting', 'note', 'beside');
CREATE INDEX unsent_reply_line ON unsent_reply (line) WHERE line IS NOT NULL;
CREATE INDEX unsent_reply_of_case ON unsent_reply (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX unsent_reply_of_answer ON unsent_reply (answer_id) WHERE answer_id IS NOT NULL;
CREATE TABLE unsent_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reply_id INTEGER NOT NULL REFERENCES unsent_reply (id) ON DELETE CASCADE,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    album TEXT,
    -- The message, and what it replies to in the citizen's chat, sealed.
    piece BLOB NOT NULL,
    points_to BLOB,
    UNIQUE (chat_id, message_id)
) STRICT;
CREATE INDEX unsent_part_of ON unsent_part (reply_id);
CREATE INDEX unsent_part_of_album ON unsent_part (chat_id, album) WHERE album IS NOT NULL;

-- What somebody must be told: decided, handed to officers where the chat does not serve, sent,
-- received; or void, if it never happened. Its words, and the facts that they tell, are sealed.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    what TEXT NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    objection_id INTEGER REFERENCES objection (id),
    incident_id INTEGER REFERENCES incident (id),
    facts BLOB NOT NULL,
    words BLOB NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    -- The office's own last day to send it, and the last on which it can take effect.
    due_on TEXT,
    lapses_on TEXT,
    handed_at TEXT,
    sent_at TEXT,
    arrived_at TEXT,
    void_at TEXT,
    -- When it was confirmed that no way delivers it: it counts as sent with its first attempt.
    unreached_at TEXT,
    CHECK (arrived_at IS NULL OR sent_at <= arrived_at),
    CHECK (unreached_at IS NULL OR sent_at <= unreached_at),
    CHECK (sent_at IS NULL OR void_at IS NULL)
) STRICT;
CREATE INDEX notice_of_case ON notice (case_id, what);
CREATE INDEX notice_of_objection ON notice (objection_id) WHERE objection_id IS NOT NULL;
CREATE INDEX notice_of_incident ON notice (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX notice_open ON notice (case_id) WHERE sent_at IS NULL AND void_at IS NULL;

-- A way by which it was tried to tell a notice; what proves that it was sent is sealed.
CREATE TABLE notice_try (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    notice_id INTEGER NOT NULL REFERENCES notice (id),
    way TEXT NOT NULL CHECK (way IN ('chat', 'email', 'post', 'counter', 'phone')),
    sent_at TEXT,
    arrived_at TEXT,
    failed_at TEXT,
    evidence BLOB,
    recorded_by INTEGER,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX notice_tries ON notice_try (notice_id);

-- Who asked, with number and PIN, for a case in their own chat, and what an officer said to it.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    claimed_at TEXT NOT NULL,
    settled_at TEXT,
    settled_by INTEGER,
    granted INTEGER
) STRICT;
CREATE UNIQUE INDEX claim_stands ON claim (case_id) WHERE settled_at IS NULL;
CREATE INDEX claim_of_person ON claim (person_id);

-- Albums of which one part was marked as a note: no part of them goes out.
CREATE TABLE inside_album (
    album TEXT PRIMARY KEY,
    at TEXT NOT NULL
) STRICT;

-- What an officer looked for, so that its pages can be turned. Sealed.
CREATE TABLE search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    officer_id INTEGER NOT NULL,
    words BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX search_at ON search (at);

-- What an officer wrote down of a voice note; the words are the note at this place.
CREATE TABLE transcript (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    officer_id INTEGER NOT NULL,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    asked_at TEXT NOT NULL,
    right INTEGER,
    settled_at TEXT,
    UNIQUE (chat_id, message_id)
) STRICT;
CREATE INDEX transcript_of_case ON transcript (case_id);

-- Numbers of letters: one row for each that was taken, gap-free per series and year, and what for.
CREATE TABLE letter_number (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL,
    about TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (series, year, sequence),
    UNIQUE (series, about)
) STRICT;

-- Files of strangers: each is looked at before anybody is shown it.
CREATE TABLE upload (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose TEXT NOT NULL CHECK (purpose IN ('material', 'enclosure', 'identity')),
    case_id INTEGER REFERENCES cases (id),
    objection_id INTEGER REFERENCES objection (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    -- The message that brought it.
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    -- Telegram's name for what was sent; a message may change its file.
    file_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'clean', 'large', 'refused', 'forgotten')),
    reason TEXT,
    kind TEXT,
    -- As it was called and, once clean, as it is called now. Sealed.
    name BLOB,
    -- What is left of it, sealed, and its SHA-256; none of what goes as Telegram has it.
    body BLOB,
    sha256 TEXT,
    -- Telegram's name for what is left of it, once it was sent.
    sent_file_id TEXT,
    due_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    stored_at TEXT NOT NULL,
    settled_at TEXT,
    -- When a look at the file last began: the next file is of whoever was looked at longest ago.
    looked_at TEXT,
    -- Bytes that count towards the limits of the day. In the indexes, as a row is long with its file.
    size INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX upload_waiting ON upload (due_at) WHERE state = 'waiting';
CREATE INDEX upload_of_case ON upload (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX upload_of_nothing ON upload (stored_at) WHERE case_id IS NULL AND objection_id IS NULL;
CREATE INDEX upload_of_objection ON upload (objection_id) WHERE objection_id IS NOT NULL;
CREATE INDEX upload_looks ON upload (person_id, looked_at);
CREATE INDEX upload_of_person ON upload (person_id, stored_at, size);
CREATE INDEX upload_of_day ON upload (stored_at, size);

-- Whether who asks has shown who they are; the papers themselves are uploads of a case.
CREATE TABLE proof (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    state TEXT NOT NULL
        CHECK (state IN ('waiting', 'sent', 'valid', 'mismatch', 'lacking')),
    due_on TEXT NOT NULL,
    judged_at TEXT,
    -- The earlier case whose identity papers, not yet judged, are those of this one too.
    papers_of INTEGER
) STRICT;

-- The database's own keys, made once and untouched by a change of the identity key. Sealed. With the
-- first keyed hashes (PIN, codes, NIK) are made, with the second the chain of events.
CREATE TABLE desk_key (
    id INTEGER PRIMARY KEY CHECK (id IN (1, 2)),
    key BLOB NOT NULL
) STRICT;

-- What people ask about their own data (UU 27/2022), and what became of it. Both blobs are sealed.
CREATE TABLE rights_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN
        ('access', 'correction', 'restriction', 'objection', 'erasure', 'withdrawal')),
    person_id INTEGER REFERENCES person (id),
    facts BLOB NOT NULL,
    received_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('granted', 'refused')),
    answer BLOB,
    -- Empty where the desk answered by itself.
    answered_by INTEGER,
    answered_at TEXT,
    delivered_at TEXT,
    -- Until when a restriction held.
    lifted_at TEXT
) STRICT;
CREATE INDEX rights_request_of ON rights_request (person_id, kind);
CREATE INDEX rights_request_open ON rights_request (due_at) WHERE answered_at IS NULL;

-- Whom a new version of the privacy notice was announced to.
CREATE TABLE notice_told (
    person_id INTEGER NOT NULL REFERENCES person (id),
    version TEXT NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (person_id, version)
) STRICT;

-- Personal data that may have reached whom it must not (UU 27/2022 Art 46). What officers wrote of
-- it is sealed; `reminded` counts the warnings that were given.
CREATE TABLE incident (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    facts BLOB NOT NULL,
    everybody INTEGER NOT NULL DEFAULT 0,
    noticed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    people_told_at TEXT,
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

-- How much of each kind went in a night, and from when the oldest was.
CREATE TABLE clearing (
    night TEXT NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    oldest TEXT NOT NULL,
    PRIMARY KEY (night, kind)
) STRICT;

-- A keyed hash of each row that proves something, as the trail has it, and the random bytes in it,
-- which go with the row: without them nobody can try out what the row said.
CREATE TABLE row_mark (
    name TEXT NOT NULL,
    row INTEGER NOT NULL,
    salt TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (name, row)
) STRICT, WITHOUT ROWID;

-- The last event, and a keyed hash that only it has. Written with each event.
CREATE TABLE trail_end (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    event_id INTEGER NOT NULL,
    mark TEXT NOT NULL,
    -- The right edge of the Merkle tree over the chain's hashes (JSON), for the proofs in papers.
    tree TEXT NOT NULL
) STRICT;

-- A filled form that waits for the officer whose act it is; sealed are what it says and why it was
-- returned. A draft is the decision of an official answer that is still being written.
CREATE TABLE submission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER REFERENCES cases (id),
    form TEXT NOT NULL,
    -- Whose act it is: a key of the table of who may do what.
    act TEXT NOT NULL,
    answers BLOB NOT NULL,
    answer_id INTEGER UNIQUE REFERENCES answer (id),
    -- What the official answer was when it was handed up; another one is not sent.
    checksum TEXT NOT NULL DEFAULT '',
    drafter_id INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'waiting', 'returned', 'signed', 'dropped')),
    submitted_at TEXT NOT NULL,
    settled_by INTEGER,
    settled_at TEXT,
    reason BLOB,
    -- The messages of the outbox that show it: the one with its buttons first.
    posted TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX submission_waiting ON submission (id) WHERE state = 'waiting';
CREATE INDEX submission_of_case ON submission (case_id) WHERE case_id IS NOT NULL;

-- What was signed by hand: whose act it is, who recorded it, and who saw the sheet. Its scan is a
-- kept file.
CREATE TABLE paper_signature (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    matter TEXT NOT NULL,
    matter_id INTEGER NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    signer_id INTEGER NOT NULL,
    signed_on TEXT NOT NULL,
    recorder_id INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('scanned', 'unfit', 'waiting', 'stands', 'denied',
        'disowned', 'over')),
    confirmer_id INTEGER CHECK (confirmer_id <> recorder_id),
    -- On which day it was last asked who confirms it.
    asked_on TEXT,
    -- The number that the office itself gave the letter; sealed, as it was typed.
    letter BLOB
) STRICT;
CREATE INDEX paper_signature_of_case ON paper_signature (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX paper_signature_on ON paper_signature (matter, matter_id);
CREATE UNIQUE INDEX paper_signature_waiting ON paper_signature (matter, matter_id)
    WHERE state = 'waiting';

-- Who is to be forgotten, and the last of their files: files are deleted one by one, then the person.
CREATE TABLE leaver (
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    last_upload INTEGER NOT NULL
) STRICT;

-- Files that officers handed over or recorded, byte for byte as they sent them. Sealed are what a file
-- is called, and where the office keeps one that the desk cannot have.
CREATE TABLE kept_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    about TEXT NOT NULL,
    -- The row that it belongs to, in the table that `about` means; 0 where the case says it.
    about_id INTEGER NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    -- The message that brought it.
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    -- Telegram's name for it, and for what was uploaded anew since Telegram forgot that one.
    file_id TEXT NOT NULL,
    sent_file_id TEXT,
    forgotten INTEGER NOT NULL DEFAULT 0,
    name BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'kept', 'large', 'lost')),
    size INTEGER NOT NULL,
    sha256 TEXT,
    original BLOB,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    -- What a unit handed in for a case: from which unit, by whom, and whether that person took it back.
    unit TEXT,
    brought_by INTEGER,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    -- What it hides, as JSON, once that was looked for; sealed, since names of sheets tell much.
    found BLOB,
    -- Of a file on the public list: somebody let that go, for a reason in the trail.
    let_go INTEGER NOT NULL DEFAULT 0,
    UNIQUE (chat_id, message_id, file_id)
) STRICT;
CREATE INDEX kept_file_waiting ON kept_file (due_at) WHERE state = 'waiting';
CREATE INDEX kept_file_of_case ON kept_file (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX kept_file_about ON kept_file (about, about_id);
CREATE INDEX kept_file_named ON kept_file (file_id);

-- Its bytes, sealed, by themselves: a row that is long is dear to read and to change.
CREATE TABLE kept_body (
    file_id INTEGER PRIMARY KEY REFERENCES kept_file (id),
    body BLOB NOT NULL
) STRICT;

-- Which cases' files may be destroyed: the head approved a list by the archive schedule.
CREATE TABLE destruction (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    basis TEXT NOT NULL,
    approved_by INTEGER NOT NULL,
    approved_at TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX destruction_due ON destruction (case_id) WHERE done = 0;

-- Whom to tell that data was destroyed: of which request or objection, and whether its whole file went.
CREATE TABLE untold (
    person_id INTEGER NOT NULL REFERENCES person (id),
    number TEXT NOT NULL,
    whole INTEGER NOT NULL,
    PRIMARY KEY (person_id, number)
) STRICT;

-- What an office says of itself, in versions: its address, hours, costs and who signs.
CREATE TABLE kept_version (
    id INTEGER PRIMARY KEY,
    -- The words of each part by its name, as JSON; sealed, since signers are named with their numbers.
    parts BLOB NOT NULL,
    change TEXT NOT NULL,
    role TEXT NOT NULL,
    set_by INTEGER NOT NULL,
    set_at TEXT NOT NULL
) STRICT;

-- Officers who left the group with something in hand.
CREATE TABLE absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    officer_id INTEGER NOT NULL REFERENCES officer (id),
    ended_at TEXT
) STRICT;
CREATE INDEX absence_of ON absence (officer_id) WHERE ended_at IS NULL;

-- The cases that somebody held when they went, and that come back with them.
CREATE TABLE absence_case (
    absence_id INTEGER NOT NULL REFERENCES absence (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    PRIMARY KEY (absence_id, case_id)
) STRICT, WITHOUT ROWID;

-- The public information list (DIP): what the office publishes. A draft is shown to nobody outside.
CREATE TABLE list_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The version in force, and whether the public sees it.
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'shown', 'later', 'absent', 'withdrawn')),
    -- The last day on which somebody said that it is still true.
    current_on TEXT,
    -- The case whose answer gave it; it is shown to nobody.
    case_id INTEGER REFERENCES cases (id)
) STRICT;
CREATE INDEX list_entry_of_case ON list_entry (case_id) WHERE case_id IS NOT NULL;

-- Every version of every entry, and who wrote it: NULL for the command line.
CREATE TABLE list_version (
    entry_id INTEGER NOT NULL REFERENCES list_entry (id),
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('periodic', 'immediate', 'anytime')),
    subcategory TEXT NOT NULL,
    keywords TEXT NOT NULL,
    holder TEXT NOT NULL,
    responsible TEXT NOT NULL,
    made TEXT NOT NULL,
    form TEXT NOT NULL,
    kept_for TEXT NOT NULL,
    link TEXT NOT NULL,
    refresh_months INTEGER,
    state TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER,
    PRIMARY KEY (entry_id, version)
) STRICT;

-- The stems of what is shown, and its words as they are spelt; the row is the entry's.
CREATE VIRTUAL TABLE list_index USING fts5 (title, rest, words, tokenize = 'unicode61');

CREATE VIRTUAL TABLE list_vocabulary USING fts5vocab (list_index, 'col');

-- What came of the list: also what was filed although an entry was offered, and what was not filed.
CREATE TABLE list_use (
    month TEXT NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES list_entry (id),
    what TEXT NOT NULL CHECK (what IN
        ('offered', 'opened', 'helped', 'asked_all_the_same', 'filed', 'unfiled')),
    times INTEGER NOT NULL,
    PRIMARY KEY (month, entry_id, what)
) STRICT, WITHOUT ROWID;

-- The files of entries of the public list, and with which of its versions they went.
CREATE TABLE list_file (
    kept_id INTEGER PRIMARY KEY REFERENCES kept_file (id),
    entry_id INTEGER NOT NULL REFERENCES list_entry (id),
    until INTEGER
) STRICT;
CREATE INDEX list_file_of_entry ON list_file (entry_id);

-- Notices with the state of their request, and the way that took each last.
CREATE VIEW notice_now AS
SELECT n.*, (SELECT c.state FROM cases AS c WHERE c.id = n.case_id) AS state,
    (SELECT t.way FROM notice_try AS t WHERE t.notice_id = n.id AND t.failed_at IS NULL
        ORDER BY t.id DESC LIMIT 1) AS way
FROM notice AS n;

-- Appointments with the sealed name of in whose place its holder acts.
CREATE VIEW named_appointment AS
SELECT a.*, i.who AS absent_who FROM appointment AS a
LEFT JOIN appointment AS i ON i.id = a.in_place_of;

-- Answers by a letter that was signed by hand and waits to be confirmed, and of which day it is.
CREATE VIEW answered_by_letter AS
SELECT p.case_id, p.signed_on, p.recorded_at FROM paper_signature AS p JOIN submission AS s ON s.id = p.matter_id
WHERE p.matter = 'submission' AND p.state = 'waiting' AND s.state = 'waiting' AND s.act = 'answer';

-- What happened and stands: not what was recorded in the instant of an act that its signer took back, or of a
-- letter that came back.
CREATE VIEW standing_event AS
SELECT e.* FROM event AS e WHERE NOT EXISTS (SELECT 1 FROM event AS t
    WHERE t.name IN ('taken-back', 'letter-returned')
        AND t.case_id IS e.case_id AND t.facts ->> '$.since' = e.recorded_at);

-- The decree of an entry is proved once its file is kept, or the office recorded where the original is: that
-- belongs to the first entry of the decree. Without it, once a second person saw what it says. Who is
-- said to have put an entry on the list by hand may have disowned that.
CREATE VIEW exempt_entry AS
SELECT e.*, e.checked_by IS NOT NULL OR EXISTS (SELECT 1 FROM exemption AS o JOIN kept_file AS k
    ON k.about = 'exemption' AND k.about_id = o.id AND (k.state = 'kept' OR k.original IS NOT NULL)
    WHERE o.authority = e.authority AND o.number = e.number AND o.in_force_from = e.in_force_from)
    AS proved,
    EXISTS (SELECT 1 FROM paper_signature AS p CROSS JOIN event AS v
    WHERE p.state = 'disowned' AND v.actor = 'paper:' || p.id AND v.name = 'exemption-added'
        AND json_extract(v.facts, '$.entry') = e.id) AS disowned
FROM exemption AS e;

-- Everything of a file but its bytes.
CREATE VIEW upload_shown AS
SELECT id, purpose, case_id, objection_id, person_id, chat_id, message_id, file_id, state, reason,
    kind, name, body IS NOT NULL AS rewritten, sent_file_id, due_at, attempts, stored_at
FROM upload;

-- Every number that was given, by its series and year; it is `sound` if its row says it twice, and alike.
CREATE VIEW given_number AS
SELECT series, year, sequence, sequence BETWEEN 1 AND 999999999 AND instr(number, sequence) > 0
    AND substr(day, 1, 4) = CAST(year AS TEXT) AS sound
FROM (
    SELECT 'request' AS series, year, sequence, number, received_on AS day FROM cases
    UNION ALL SELECT 'objection', year, sequence, number, filed_on FROM objection
    UNION ALL SELECT series, year, sequence, number, taken_at FROM letter_number
    UNION ALL SELECT 'rights', CAST(substr(number, -4) AS INTEGER), CAST(number AS INTEGER), number,
        substr(number, -4) FROM rights_request
    UNION ALL SELECT 'incident', 0, id, id, '0' FROM incident
);

-- Numbers that restores skipped, as their events say.
CREATE VIEW left_out AS
SELECT e.id AS event_id, iif(o.type = 'object', o.value, '{}') ->> '$.series' AS series,
    iif(o.type = 'object', o.value, '{}') ->> '$.year' AS year,
    iif(o.type = 'object', o.value, '{}') ->> '$.last' AS last
FROM event AS e, json_each(iif(json_valid(e.facts), e.facts, '{}'), '$.skipped') AS o
WHERE e.name = 'desk-restored' AND o.type = 'object';

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
    AND NOT EXISTS (SELECT 1 FROM notice AS n WHERE n.case_id = c.id AND n.sent_at IS NULL
        AND n.void_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM incident AS i WHERE i.closed_at IS NULL AND (i.everybody
        OR EXISTS (SELECT 1 FROM incident_case AS t
            WHERE t.incident_id = i.id AND t.case_id = c.id)))
    AND NOT EXISTS (SELECT 1 FROM objection AS o WHERE o.case_id = c.id AND (o.state = 'filed'
        OR (o.state = 'answered' AND o.delivered_at IS NULL)
        OR (o.ordered_on IS NOT NULL AND o.fulfilled_at IS NULL)
        OR (o.state = 'disputed' AND NOT EXISTS (SELECT 1 FROM dispute AS d
            WHERE d.objection_id = o.id AND d.stage = 'ended'))));

CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TRIGGER event_is_not_changed
BEFORE UPDATE OF id, case_id, name, actor, happened_at, recorded_at, facts, chain ON event
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TRIGGER event_is_only_sealed_anew BEFORE UPDATE OF written ON event
WHEN OLD.written IS NULL OR NEW.written IS NULL
    OR substr(OLD.written, 1, 4) = substr(NEW.written, 1, 4)
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TRIGGER appointment_is_not_deleted BEFORE DELETE ON appointment
BEGIN SELECT RAISE(ABORT, 'appointments are append-only'); END;

CREATE TRIGGER appointment_is_not_changed
BEFORE UPDATE OF id, officer_id, role, acting, starts_on, ends_on, unit, in_place_of, dated_on,
    recorded_by, recorded_at ON appointment
BEGIN SELECT RAISE(ABORT, 'appointments are append-only'); END;

-- Only the number of an order may follow.
CREATE TRIGGER appointment_keeps_its_decree BEFORE UPDATE OF decree ON appointment
WHEN OLD.decree IS NOT 'menyusul'
BEGIN SELECT RAISE(ABORT, 'appointments are append-only'); END;

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
