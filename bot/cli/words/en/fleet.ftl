### The table of a host's offices. Ages are of the oldest that waits.

fleet-program = Loket { $version }, offices: { $offices }
fleet-office = office
fleet-years = years decreed
fleet-incoming = incoming (min)
fleet-outgoing = outgoing (min)
fleet-backup-age = backup (h)
fleet-vacant = vacant
fleet-needs = needs a person
fleet-stopped = stopped
fleet-other-build = its database was made by another build: open it with that one
fleet-shared = shared file, not used: { $why }
fleet-silent = the desk fetches nothing: see the log
fleet-rival = another program has the bot
fleet-unhandled = messages are not handled
fleet-parked = messages could not be handled: /kesehatan
fleet-unsent = messages do not go out
fleet-transfers = a request has waited over an hour for another office: is it open?
fleet-held = messages wait after a restore
fleet-calendar = this year's days off are not known: upgrade, or /libur
fleet-backup-unset = no backup is made: write BACKUP_RECIPIENT
fleet-backup = no backup for two days
fleet-vacant-roles = roles are vacant: appoint in the group
