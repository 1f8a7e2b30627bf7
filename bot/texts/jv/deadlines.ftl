### What the feature deadlines says to requesters.

ground-seen = • { $ground }: paling kasep <b>{ $until }</b>

why =
    <b>Kenging punapa { $last }?</b>
    { $article } maringi wekdal { $days } dinten kerja wiwit panyuwunan dipuntampi.{ $counted ->
        [completion] {" "}Kantor punika ngetang wiwit panyuwunan jangkep ({ $basis }).
        [first] {" "}Kantor kekalih sarujuk ngetang wiwit katampi kantor ingkang kapisan.
       *[receipt] {""}
    }
    Dipuntampi { $received }{ $counted ->
        [completion] , jangkep { $since }; dinten punika boten kaetang.
        [first] , ing kantor ingkang kapisan { $since }; dinten punika boten kaetang.
       *[receipt] ; dinten panampi boten kaetang.
    } Dinten kapisan: { $first }. Dinten kaping { $days }: <b>{ $due }</b>.
    Boten kaetang: { $weekends } dinten Sabtu lan Ahad{ $between ->
        [yes] {" "}sarta dinten libur punika:
       *[no] ; boten wonten dinten libur ing antawisipun.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}Tanggal punika taksih kinten-kinten: dinten libur ing wekdal punika dereng temtu.
       *[no] {""}
    }
why-day-off = • { $on }: { $name } ({ $basis })
why-extension =
    <b>Dipunpanjangaken sepisan.</b> { $article } maringi { $days } dinten kerja malih sasampunipun { $old }. Dinten kaping { $days }: <b>{ $due }</b>.
    Boten kaetang: { $weekends } dinten Sabtu lan Ahad{ $between ->
        [yes] {" "}sarta dinten libur punika:
       *[no] ; boten wonten dinten libur ing antawisipun.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}Tanggal punika taksih kinten-kinten: dinten libur ing wekdal punika dereng temtu.
       *[no] {""}
    }
why-ordered = { $source ->
        [agreement] Kasarujukan mediasi
        [ruling] Putusanipun Komisi Informasi
        [court_ruling] Putusan pengadilan
       *[superior] Atasan PPID
    } dhawuh supados wangsulan enggal paling kasep <b>{ $due }</b>.
why-two-dates = Dereng katemtokaken punapa punika informasi Pemilu. Ingkang dipunjanjekaken tanggal ingkang langkung rumiyin, <b>{ $due }</b>. Kangge informasi sanesipun, hukum maringi wekdal dumugi { $longer }.
why-promise = Wates miturut hukum { $legal }; ingkang dipunjanjekaken <b>{ $due }</b>. Janji punika tetep, sanadyan wates miturut hukum mundur. Petugas nyambut damel miturut tanggal ingkang langkung rumiyin.
why-history =
    <b>Sedaya tanggal ingkang nate katetepaken</b>
    { $lines }
why-set = • { $at }: { $because }: { $due }{ $apart ->
        [yes] {" "}(miturut hukum { $legal })
       *[no] {""}
    }{ $reasoned ->
        [yes] . { $reason }
       *[no] {""}
    }
because-received = panyuwunan dipuntampi
because-extended = dipunpanjangaken
because-not-extended = pamanjanging wekdal boten lumaku
because-calendar = tanggalan dinten libur ewah
because-regime = etangan dinten dipuntetepaken
because-ordered = dhawuhipun Atasan PPID
because-completed = panyuwunan dipunjangkepi
because-asked = dipunsuwun njangkepi paling kasep
because-completion-calendar = tanggalan ewah, wates njangkepi
because-objection-calendar = tanggalan ewah, wates ngajengaken kabotan
because-other = dipunewahi
