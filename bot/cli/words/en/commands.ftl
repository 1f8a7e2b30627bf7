### What the command line says of its commands, and what they say.

loket = Loket: the front desk of a public information office (PPID), in Telegram.
loket-after =
    Settings are read from .env in the folder where the command is given; .env.example explains each.
    Only run, host and check speak to Telegram; every other command works without BOT_TOKEN.
    { $program } COMMAND --help shows an example.
    Exit codes: 0 done; 1 not done, or something is wrong; 2 wrong usage;
    78 a setting or value is wrong. In Indonesian where LANG is.
usage = usage:
arguments = arguments
options = options
commands = commands
command = command
example = example:
option-help = show this and leave
option-office = the folder of one of a host's offices, for which the command is meant
option-version = show the version and leave
give-up = Loket cannot go on.
not-yours = { $file }: { $why }. Run this as the bot's own user

command-run = open the desk on Telegram, until it is stopped
command-run-example = { $program } run
command-host = serve every office in a folder, each from a folder of its own, where its relative paths begin, until it is stopped
command-host-example = { $program } host /srv/loket
command-hand-down = lay a decree's days off, entries of the list or exempt decrees before the PPID of each office of a host, as drafts; the desks may be open
command-hand-down-example = { $program } hand-down 2027.csv /srv/loket
command-check = say in plain words what is missing, then leave
command-check-example = { $program } check
command-backup = write an encrypted backup and read it back; the desk may be open
command-backup-example = { $program } backup
command-restore = bring a backup back into DATA_DIR, and move aside what is there; stop the desk first
command-restore-example = { $program } restore loket-20261124T190000Z.tar.age --identity kunci-cadangan.txt
command-export = write a register of a period; the desk may be open
command-export-example = { $program } export --register requests --from 2026-01-01 --to 2026-12-31 register.xlsx
command-list = bring in or write the public information list (DIP)
command-list-example = { $program } list import --dry-run daftar.xlsx
command-list-import = bring in a CSV, XLSX or ODS file with the columns judul, ringkasan, kategori; stop the desk first
command-list-import-example = { $program } list import --drafts daftar.csv
command-list-export = write the list; the desk may be open
command-list-export-example = { $program } list export daftar.xlsx
command-rotate-key = change the identity key and seal everything with the new one; stop the desk first
command-rotate-key-example = { $program } rotate-key
command-release-group = forget the officers' group and the bot, if one is lost or the desk moves to another; stop the desk first
command-release-group-example = { $program } release-group
command-verify = prove that the trail of events is whole, and that files are as they left; the desk may be open
command-verify-example = { $program } verify surat.pdf --code 7F3A-91C2
command-preview-letters = write every letter with made-up contents, as PDF
letters-of-profile = These letters show the profile. What /kantor changed in the chat goes before it in letters that are sent.
command-preview-letters-example = { $program } preview-letters surat
command-papers = write what an office signs before it starts, as Word, and the Indonesian handbooks with the poster
command-papers-example = { $program } papers naskah --bot PpidContohBot
command-new-office = ask ten questions and write an office's profile
command-new-office-example = { $program } new-office kantor
command-demo = say where the demo is, which this command does not bring along
command-demo-example = { $program } demo
demo = open a local Telegram, the bot and a page to try them; no token
demo-example = { $demo } --port 8000

argument-run-new = let a new desk begin in an empty folder though the bot has served one before
argument-check-live = also ask Telegram itself, in the bound group, what the desk takes for granted
argument-restore-file = the backup
argument-restore-identity = the file with the age secret key
argument-export-register = which register
argument-export-first = the first day, such as 2026-01-01
argument-export-last = the last day
argument-export-format = the kind of file
argument-export-with-identity = also who asked (stop the desk first); keep the file shut away
argument-export-file = where to write it
argument-import-file = the file; its header names the columns
argument-import-dry-run = only say what would change; the desk may be open
argument-import-drafts = show nothing yet: the PPID confirms each entry
argument-list-file = where to write it (.xlsx)
argument-rotate-drop-old = forget the older keys, once nothing needs them
argument-verify-file = letters and registers (PDF, XLSX) or other files: is each the one that left this desk?
argument-verify-code = the code in the foot of a letter or register
argument-folder = the folder to write into
argument-offices = the folder in which each office has one of its own
argument-hand-down-file = a year of days off such as 2027.csv, list.csv or exempt.csv
argument-bot = the bot's name without @, for the poster's code
argument-demo-port = the page's port (a free one if left out)
argument-demo-data = the folder that the demo keeps its data in
wrong-usage = { $command } --help shows how to use it.
wrong-port = a port is a number from 0 to 65535
wrong-code = a code has { $most } characters, the digits 0 to 9 and the letters A to F, such as 7F3A-91C2; “{ $read }” was read, with { $count }: type it again
wrong-day = write a day as 2026-12-31, of the years 2000 to 2099
wrong-bot = write the bot's name as @BotFather shows it, such as PpidContohBot

working-backup = Reading the database, encrypting it and reading it back …
working-restore = Opening the backup …
working-rotate-key = Sealing everything with the new key …
working-verify = Reading all events …
working-export = Writing the register …
working-check = Looking at everything …
working-list = Looking through the list …

handed-down = { $office }: its PPID is shown the draft as soon as its desk is open.
not-handed-down = { $office }: NOT handed down: { $why }
backup-written = Backup written and read back: { $file }
restored =
    Restored into { $folder }. Once the desk is open, the group hears which numbers are left out, and
    an administrator decides there about messages that were waiting.
restored-before = What was there before lies in { $folder }; delete it when nothing in it is missed.
restored-key = Now put the identity key back at { $path }: it is not in the backup.
key-dropped = Only the newest key is left in { $path }. Renew your copy of the file.
key-rotated =
    { $count } values are sealed with the new key in { $path }.
    Copy that file to where you keep its copy, before the desk is opened again.
key-damaged = Does not open, and was left as it is: { $place }
key-older =
    The file still holds the older keys: { $count } backups need them, and every copy of
    one that you made elsewhere. When those are gone: { $program } rotate-key --drop-old
group-forgotten =
    The desk has forgotten the group { $group }: start the desk, and type the /pasang line that it prints
    in the new officers' group.
trail-count = { $count } events follow one upon another, as they were recorded.
trail-last = The code of the record now: { $code }
trail-public-key = Others check the proofs in papers with this key: { $key }
trail-coded = Code { $code }: the record stands as it did when that paper was drawn up; the last event before that was at { $at }.
trail-lacks-code = BROKEN: the record never stood at the code { $code }, or was written anew since. Compare each character with the paper first.
trail-broken = BROKEN at event { $event }: it was altered, or what stood before it is gone.
trail-cut = BROKEN at the end: events that followed the last one here are gone.
trail-row = BROKEN: row { $row } of { $table } { $how ->
        [added] was added
        [gone] was deleted
       *[altered] was changed
    } by hand.
trail-contradiction = BROKEN: { $number }: { $columns } changed by hand: its events tell otherwise.
trail-keep = Keep a copy of this database as proof, and restore the newest backup that is whole.
file-genuine = { $file }: GENUINE, byte for byte. { $how ->
        [file-kept] Kept
       *[letter-sent] Left the desk
    } on { $at }: { $what }{ $number ->
        [none] {""}
       *[other] , request { $number }
    }.
file-altered = { $file }: ALTERED. It bears the code of { $what }, drawn up on { $at }{ $number ->
        [none] {""}
       *[other] {" "}for request { $number }
    }, but is not what left. (So is a blackened copy in a dispute's file: check the ZIP.)
file-unknown = { $file }: UNKNOWN. No such file left this desk. A scan, a copy that was saved anew, or what “export” wrote is not known by its bytes: check the code in its foot with --code.
export-written = { $count } rows written to { $file }.
list-written = { $count } entries written to { $file }.
list-refused = Nothing was changed. Mend these rows and bring the file in again.
list-brought = { $dry ->
        [yes] would be added: { $added }, would be changed: { $changed }, as before: { $same }
       *[no] added: { $added }, changed: { $changed }, as before: { $same }
    }
file-unwritable = { $file } cannot be written ({ $why })
