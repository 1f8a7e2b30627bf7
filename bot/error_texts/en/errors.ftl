### What stops a start, a check, a restore or a new office. The log says it in English.

token-refused = BOT_TOKEN: Telegram refuses it; ask @BotFather for it anew
other-bot = BOT_TOKEN: this is the token of bot { $given }, but the database is that of @{ $name } ({ $id }), to which everybody writes. Put its token back, or ask @BotFather for a new one of the same bot; if the bot is lost, loket release-group forgets it
folder-not-made = DATA_DIR: the folder { $folder } cannot be made ({ $why }); name one where the bot may write
desk-gone = DATA_DIR: there is no desk in { $folder }, but the bot has served one. Is its disk mounted? Mount it, or restore a backup (loket restore). For a new desk with this bot: loket run --new, or in a host an empty file new in the office's folder
new-stays = { $file } counts for one start and cannot be taken away ({ $why })
belongs = DATA_DIR: { $file } belongs to a database that is missing. Put that back beside it, or restore a backup: loket restore moves what is left out of the way
key-alone = DATA_DIR: { $key } is the key of a desk, but its database { $database } is missing or empty. Is its disk mounted? Mount it, or restore a backup (loket restore). For a new desk, let IDENTITY_KEY_FILE name another file
key-gone = IDENTITY_KEY_FILE: { $path } is missing, but there is a database. Put the key back from where you keep it; without it nobody can read who asked
key-other-desk = IDENTITY_KEY_FILE: this key belongs to another desk than the database, so it is not the key that the database was written with; put that one back
key-other = IDENTITY_KEY_FILE: this is not the key that the database was written with; put that one back
key-unreadable = IDENTITY_KEY_FILE: { $path } cannot be read as a key; put the file back from where you keep it, or name its place
key-short = IDENTITY_KEY_FILE: { $path } does not hold a key of { $bytes } bytes
key-unwritable = IDENTITY_KEY_FILE: { $path } cannot be written ({ $why }); name a place where the bot may write
backups-there = BACKUP_DIR: there are backups of a desk in { $folder }, but neither its database nor its key is here. Restore one (loket restore), or name an empty BACKUP_DIR for a new desk
backups-unread = BACKUP_DIR: { $folder } cannot be read ({ $why })
recipient-missing = BACKUP_RECIPIENT is missing: write the office's age public key (age1…), made with age-keygen; or, if BACKUP_DIR lies on an encrypted disk, set BACKUP_TARGET_IS_ENCRYPTED=true
recipient-wrong = BACKUP_RECIPIENT is no age public key: write what age-keygen shows, age1…
no-backup = there is no backup { $path }
backup-empty = there is no database in this backup
backup-build = the backup was made by another build of Loket, with other tables: restore it with the program that made it
nothing-restored = nothing was restored: { $why }; stop it first
not-restored = { $path } was not restored, and { $data } is as it was: { $why }
backup-sealed = { $path } is encrypted: name the age key file with --identity
backup-damaged = { $path } is damaged or no backup of Loket: { $why }
backup-other-key = { $file } does not open with { $key }: it is damaged, or made for another key
identity-missing = --identity: { $path } is missing; name the age key file
identity-wrong = { $path } holds no age key: it begins with AGE-SECRET-KEY-1
unwritable = { $path } cannot be written ({ $why }); name another
unreadable = { $path } cannot be read ({ $why })
letters-dir = LETTERS_DIR: { $folder } cannot be read ({ $why }); name a folder with the office's own templates or emblem, or leave the setting out
not-toml = { $path }: is not TOML in UTF-8: { $why }
socks = { $name }: SOCKS proxies are not supported: write { $wanted }, or the Bot API server's host in NO_PROXY to call it directly
certificates = SSL_CERT_FILE: no certificates can be read from { $file }
address-used = HEALTH_LISTEN: { $address } cannot be used ({ $why }). Write another host:port, or end the program that has this one
database-fails = the database cannot work: { $why }
copy-damaged = the copy is damaged: { $why }
copy-unread = the copy cannot be read: { $why }
deleted = somebody deleted { $place } from the database: restore a backup
other-build = the database was made by another build of Loket, with other tables; it was left as it is: open it with the program that made it, or name an empty DATA_DIR. Until release 2.0 a database is opened only by builds with the same tables
database-foreign = { $path } is the database of another program; it was left as it is. Restore a backup (loket restore), or name another DATA_DIR
database-damaged = the database file is damaged: restore a backup (loket restore), which keeps the damaged file ({ $why })
-make-writable = let the bot's user write everything in that folder, make room on its disk, or set DATA_DIR
database-unwritable = the database { $path } cannot be written ({ $why }): { -make-writable }
folder-unwritable = the folder { $folder } cannot be written ({ $why }): { -make-writable }
running = another Loket is already running on the folder { $folder }
schema-altered = the database is not as this program made it ({ $what }): restore a backup (loket restore), which keeps this one beside it
office-unreadable = { $file } cannot be read ({ $why }): each office has one that the bot's user may read. Write it, or take away what is no office
office-place = { $name }: { $place } is not the office's own: name a place in { $own }, or let the host's OFFICE_ROOTS name a folder, and here one in its { $office }
office-other = { $place } is another office's: put a copy into { $own }, and name it
office-roots = OFFICE_ROOTS: { $one } lies in { $other }, where a folder belongs to one office alone: name folders of which none lies in another
office-pipe = { $place } is no file that can be read: take it away
office-name = { $folder }: call an office's folder by letters, digits, - and _ alone
same-of-another = { $name }: { $office } has the same; each office needs its own, and a copied folder begins none: leave its data out
no-offices = { $folder } is no folder: name the one that holds the offices' folders
letters-large = LETTERS_DIR: { $file } is no file, or larger than { $most } MB: make it smaller
letters-picture = LETTERS_DIR: { $file } is no PNG or JPEG that can be read, or has more than { $most } million dots: save it anew, smaller
certificates-large = SSL_CERT_FILE: { $file } is too large for a file of certificates
office-exists = { $path } exists and is not overwritten. Edit that file, or name another folder.
office-line-wrong = line { $number } of the answers cannot be used, and nothing was written. { $why }
office-needless = --office is for commands that need a desk: give this one in the office's folder
export-order = --from lies after --to: name the earlier day first
demo-elsewhere = The demo does not come with this command: it lies in Loket's source, where `make demo` opens it

## Settings in .env or the environment

setting-wrong = { $name } is not right: write { $wanted } (in .env or the environment)
setting-missing = { $name } is missing: write { $wanted } (in .env or the environment)
setting-no-line = .env has a line that is no setting: write NAME=value, or take it out
setting-near = { $name } in .env is no setting: write { $near }, or take the line out
setting-unknown = { $name } in .env is no setting: take the line out

## An office's profile

profile-none = OFFICE_PROFILE is missing: write the path of your office's own profile, which loket new-office FOLDER makes of ten answers
profile-field = { $path }: { $field }: { $why }; write { $wanted }
profile-field-alone = { $path }: { $field }: { $why }
profile-lacks = is missing
profile-extra = no such setting; take it out
profile-unfit = is not right ({ $said })
profile-reminders = reminders go out between { $from } and { $until }, local time
profile-opens = the office opens before it closes
profile-number-fields = the fields are {"{"}sequence:03d{"}"}, {"{"}roman_month{"}"} and {"{"}year{"}"}
profile-template = the template cannot be filled
profile-zone = no such time zone
profile-each-language = name each sentence by its language: two or three small letters
profile-weekday = the office is open on one weekday at least
profile-columns = names no column, or one twice
profile-series = two series have the same template, so two letters the same number
profile-anchor = anchor = "completed" needs anchor_basis, the text on which it rests
profile-hours = digest_time, noon_time, afternoon_time and last_call_time follow one another

## What to write

wanted-token = the token that @BotFather gave, such as 123456:ABC-def
wanted-hosts = hosts with commas between them
wanted-backups = a folder for backups, on another disk if there is one
wanted-key = a path to the key file
wanted-roots = full paths of folders, with commas between them
wanted-proxy = the address of an HTTP proxy, such as http://proxy.example:3128
wanted-letters = a folder with the office's own letter templates and emblem
wanted-days-range = days from { $first } to { $last }
wanted-working-range = working days from { $first } to { $last }
wanted-folder = a folder that can be written
wanted-group = the officers' group's id, a negative number such as -1001234567890
wanted-certificates = a path to a file of certificates (PEM)
wanted-port = host:port, such as 127.0.0.1:9090
wanted-largest = a number, 20 or more: the largest file
wanted-kept = a number: for how many days backups are kept
wanted-toml = the path of your office's own profile
wanted-true = true or false
wanted-level = DEBUG, INFO, WARNING or ERROR
wanted-recipient = an age public key, age1…
wanted-api = the address of a Bot API server, such as http://localhost:8081
wanted-office = the office's full name
wanted-short = the name that messages use
wanted-town = the town or regency
wanted-elections = true for a body that holds elections, else false
wanted-template = a template such as "{ $example }"
wanted-time = a local time such as "{ $example }"
wanted-zone = a zone such as "{ $example }"
wanted-list = a list such as { $example }
wanted-table = a table such as { $example }
wanted-addressee = who decides objections
wanted-commission = the commission for disputes
wanted-hours = a table of opening hours by weekday
wanted-privacy = a table with notice_version and retention
wanted-anchor = "strict", or "completed" with anchor_basis
wanted-sentence = a sentence in Indonesian
wanted-outside = name and position of the official outside the office who answers an objection where nobody in it may; "" if there is none
wanted-name = a name
wanted-short-name = a short name such as "{ $example }"
wanted-opening = ["09:00", "15:00"], or leave the day out
wanted-version = a version such as "{ $example }"
wanted-languages = a table with a sentence in Indonesian at least
wanted-about = what it is about
wanted-phrases = phrases such as "cek dpt"; "*" stands for up to three words
wanted-https = an address that begins with https://
wanted-label = a button's label, in Indonesian at least
wanted-where = where to go and what to do there, in Indonesian at least
wanted-glossaries = a list of "general" and "elections"
wanted-indicators = a list of tables with area, name, basis, found and bearer
wanted-area = the area of the Commission's evaluation
wanted-proved = what is proved
wanted-law = the law that asks for it
wanted-bearer = who can bring it
wanted-usual = "" or a key of usual_settings.toml, such as "requests"
wanted-by-hand = a template such as "{ $example }", or "" where the office numbers by hand
wanted-never-by-hand = never by hand: the decree on a refusal goes out at once
wanted-considerations = the decree by which the head approves written considerations; "" if the head approves them by a tap
wanted-one-of = one of { $example }
wanted-interval = day or hour
wanted-log-form = text or json
wanted-sources = tables [[legal_sources]] with name, title and read
wanted-routes = tables [[routes]] with name, phrases, label and text
wanted-columns = a table of columns
wanted-days-table = a table of days
wanted-workdays = working days

## Why Telegram gives no answer

call-name = the server's name is not found (DNS)
call-certificate = the server's certificate is not trusted
call-encryption = no encryption is agreed on with the server (TLS)
call-no-proxy = the proxy cannot be reached
call-proxy-refuses = the proxy lets nothing through to the server
call-no-connection = no connection to the server comes about in time
call-refused = the server refuses the connection
call-no-way = there is no way to the server: the network is down, or a firewall closes it
call-silent = the server does not answer in time
call-no-http = what answers is no HTTP server
call-off = the connection to the server broke off
call-status = the server answers “{ $said }”
call-refused-token = Telegram refuses the token ({ $said })
call-telegram = Telegram says “{ $said }”
call-rival = another program takes the bot's updates
