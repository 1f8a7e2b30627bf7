### What new-office asks and says.

office-welcome =
    Nine questions for the office's profile. Enter takes the answer that is shown.
    Ctrl-C stops; nothing is written before all are answered.
office-enter = { $enter ->
        [default] {" "}[{ $words }]
        [empty] {" "}[may be left empty until later]
       *[needed] {""}
    }
office-ask-kind =
    What kind of public body?
      1 = a regency's or city's government (Diskominfo as main PPID)
      2 = an election body
      3 = another public body
office-wrong-kind = Type 1, 2 or 3.
office-ask-place = Which regency or city? Such as: Sleman, or Kota Surakarta
office-wrong-place = Write the name of the regency or city, three letters at least.
office-ask-province = In which province? It tells the time zone and the Information Commission.
office-wrong-province = No such province is known. Write its full Indonesian name, such as Jawa Tengah or DKI Jakarta.
office-ask-name = The office's full name?
office-wrong-name = Write its official name, of five letters at least and 200 at most.
office-ask-address = The address of its counter?
office-wrong-address = Write street, number and town, or press Enter to add it later.
office-ask-hours = Opening hours? Such as: 08.00-15.00; jumat 08.00-14.00; rabu closed
office-wrong-hours = Write when it opens and closes, such as 08.00-15.00. Days (senin to jumat) that differ follow after a semicolon.
office-ask-contact = Telephone and e-mail, with a comma between?
office-wrong-contact = Write one telephone number, one e-mail address, or both: (0274) 123456, ppid@contoh.go.id
office-ask-superior = Who answers objections (Atasan PPID)?
office-wrong-superior = Write the position, five letters at least.
office-ask-units = Units that hold documents, with semicolons between?
office-wrong-units = Write names of units, such as: Sekretariat; Bidang Statistik
office-stopped = Stopped; nothing was written.
office-written =

    The profile is written: { $path } (time zone { $zone }). Numbers of letters and
    the rest can be edited there. Next:
      1. Write in .env:  OFFICE_PROFILE={ $absolute }
      2. { $program } check            what is still missing
      3. { $program } preview-letters letters   every letter, to read
