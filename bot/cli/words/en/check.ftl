### What check says of each part of the desk.

check-office-in-chat = office details: set in the chat, which goes before the profile: { $details }. See /kantor in the group
check-contacts = contacts: the office profile has them all
check-contact-empty = contact { $setting }: left empty in the office profile, so the answers to these questions leave it out: { $questions }; fill it in there or by /kantor
check-hours = service hours: by { $basis }
check-hours-no-basis = service hours: no decision named for them; people are told the hours all the same; set basis in [service_hours]
check-charter = service charter: set by { $decree }
check-considered = written considerations: approved by { $decree }
check-considered-none = written considerations: no standing decision approves them (PP 61/2010 Art 2), so the head approves each by a tap under /laporan; set consideration_decree
check-archive = archive schedule: { $basis }
check-archive-none = archive schedule: none named, so no request's file is ever destroyed (UU 43/2009); set jra_basis in [retention]
check-charter-draft = service charter: no decision sets it, so /maklumat shows a draft; set charter_decree
check-languages = languages: everything is written in { $names }, as in Indonesian
check-language = language { $language }: { $texts } of the texts and { $sentences } of the sentences in the office profile are not written yet, and are read in Indonesian{ $lexicon ->
        [none] ; its words are not known, as bot/texts/lexicons has no file of it
       *[known] {""}
    }
check-language-unknown = languages: the office profile has sentences in { $names }, which the desk does not speak; nobody reads them
check-privacy = personal data: officer and authority are named
check-privacy-empty = personal data: { $names } left empty in [privacy] (UU 27/2022 Arts 46, 53), so nobody is told whom to turn to
check-legal-sources = legal sources: { $original } of { $total } read in the original; from reports only: { $reports }; read by nobody: { $nobody }. Have somebody read and compare: { $unread }
check-need-administrator = group: the bot is an administrator
check-need-administrator-lacking = group: the bot is no administrator; make it one, so that it sees every message
check-need-sees-all = group: the bot sees every message
check-need-sees-all-lacking = group: privacy mode hides messages; switch it off at @BotFather
check-need-topics = topics: switched on
check-need-topics-lacking = topics: switched off, so cards and messages stand in the general talk; the group's settings have a switch
check-need-manage-topics = topics: one per case
check-need-manage-topics-lacking = topics: the bot may not manage them; give it that right, or cases stay in General
check-need-delete = rights: messages can be deleted
check-need-delete-lacking = rights: the bot may not delete messages; give it that right
check-need-pin = rights: messages can be pinned
check-need-pin-lacking = rights: the bot may not pin messages; give it that right
check-profile = office profile: { $name }
check-settings-open = settings: others can read { $file }, with the token in it; run chmod 600 on it
check-folder-unwritable = data folder: { $folder } cannot be written ({ $why }). Make room on its disk, give the bot's user the right to write there, or set DATA_DIR
check-folder = data folder: { $folder }
check-disk = disk: { $free } MiB free ({ $percent } %){ $room ->
    [full] ; no file is taken until there is room
    [short] ; make room before no file is taken
   *[ample] {""}
}
check-database-error = database: { $why }
check-database = database: readable
check-database-new = database: will be made at the first start
check-backups-none = backups: none are made. { $why }
check-backups-unreadable = backups: { $why }. Give the bot's user the right to read and write there
check-backups-unwritable = backups: { $folder } cannot be written ({ $why }). Make room on its disk, or give the bot's user the right to write there
check-backups-failed = backups: the last one failed on { $at }: “{ $why }”. Mend that, then: { $program } backup
check-backups-gone = backups: none is in { $folder }, though one was made on { $at }. Is its disk mounted?
check-backups-full = backups: the next one does not fit, { $free } MiB are free on the disk of { $folder }. Make room there
check-backups-first = backups: the first will be made in { $folder }
check-backups = backups: { $count } in { $folder }, the last made { $hours } hours ago
check-desk = desk: last poll { $polled ->
        [never] never
       *[other] { $polled }
    }, last send { $sent ->
        [never] never
       *[other] { $sent }
    }
check-queues = queues: { $incoming } updates and { $outgoing } messages wait
check-failures = failures: { $failed } messages in 24 hours, { $parked } parked updates
check-setbacks-none = rows put off: none
check-setbacks = rows put off because they cannot be processed, since { $since }: { $said }; the log says why
check-judge = objections: somebody may answer them
check-judge-none = objections: nobody is left to answer them, since whoever decides a request may not judge it. Give the role of Atasan PPID or head to somebody else, or name an official in objection_superior_outside
check-roles = roles: all that the law needs are held
check-roles-vacant = roles: nobody holds { $names }. Until somebody does, requests are received and nobody can decide them; an administrator of the group enters the decree with /peran
check-role = { $role ->
        [ppid] PPID
        [atasan] Atasan PPID
        [head] head of the office
        [pembina] Pembina
       *[other] { $role }
    }
check-appointments = appointments: each office has its decree, each decree its scan
check-appointments-lacking = appointments: the scan of { $numbers } is missing. An administrator hands it in with /peran
check-letters-error = letters: { $why }
check-letters-wrong = letters: { $why }. Correct the template in LETTERS_DIR
check-letters = letters: all of them can be set
check-token-missing = Telegram: { $why }
check-token-refused = Telegram: the token is refused; ask @BotFather for it anew
check-telegram-away = Telegram: { $url } cannot be reached ({ $why }). Check the network, or TELEGRAM_API_URL
check-telegram = Telegram: the bot is @{ $name }
check-clock-unknown = clock: could not be compared with Telegram's
check-clock-off = clock: { $seconds } seconds off Telegram's, by which the desk goes meanwhile. Switch on time synchronisation (timedatectl set-ntp true)
check-clock = clock: { $now }
check-group-unknown = group: { $group } is not known to the bot ({ $why }). Add the bot to the officers' group, or correct OFFICERS_CHAT_ID
check-group-silent = group: the server does not say anything about it ({ $why })
check-group = group: { $title }
check-group-none-yet = group: none yet. The first start prints the code with which an administrator types /pasang in the officers' group
check-group-unreadable = group: not known, since database or key cannot be read; see above
check-group-unbound = group: none is bound yet. Add the bot to the officers' group as an administrator and type /pasang { $code } there
check-calendar = calendar { $year }: decreed
check-calendar-missing = calendar { $year }: missing. Declare its days off in the group with /libur, or add bot/office/calendar/{ $year }.csv and its decree to decrees.csv; until then dates in it are marked as estimates
check-isolation-filtered = files of strangers: looked at in a process that is shut off (seccomp)
check-isolation-limited = files of strangers: the process that looks at them has limits, but it cannot be shut off here, so office documents are refused and their senders asked for a PDF. Run the desk on Linux (x86_64 or aarch64), in a container whose profile allows seccomp
check-key-new = identity key: will be made at the first start, at { $path }
check-key-missing = identity key: { $path } is missing, but there is a database. Put the key back: without it, names, NIK and addresses cannot be read
check-key-other = identity key: { $path } is not the key that the database was written with; put that one back
check-key-open = identity key: others can read { $path }; run chmod 600 on it
check-key-unfinished = identity key: the last change of it was not finished; stop the desk and run { $program } rotate-key again
check-key-beside = identity key: { $path } lies beside the database, and no backup holds it. If this disk is lost without a copy of that file, every name, NIK, address, message and decision stays unreadable for ever, also in the backups; whoever takes the disk away can read all of it. Copy the file now to a place apart from the backups, and better let IDENTITY_KEY_FILE name another disk
check-key = identity key: { $path }. Keep a copy apart from the database's backups
check-live-message = Loket asks Telegram how it answers. This message goes by itself.
check-live-topic = Loket asks Telegram
check-live-confirmed = Telegram, { $about }: confirmed on { $on }
check-live-wrong = Telegram, { $about }: wrong. On { $on } it answered “{ $said }”; report that to the authors
check-live-never-asked = Telegram, { $about }: never asked
check-live-same-edit = an edit that changes nothing is refused as such
check-live-lost-quote = a quote of words that are gone is refused as such
check-live-deleted-edit = an edit of a deleted message is refused as such
check-live-deleted-reaction = a reaction to a deleted message is refused as such
check-live-deleted-twice = deleting a deleted message is refused as such
check-live-deleted-reply = a reply to a deleted message goes out, without its quote
check-live-same-topic-name = a topic's name that it has already is refused as such
check-live-closed-topic = a message to a closed topic is refused as such
check-live-deleted-topic = a message to a deleted topic is refused as such
