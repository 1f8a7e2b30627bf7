# Keberatan (kabotan) ing paningaling warga: tandha panampi, hak, wangsulan, sengketa.
button-object = ⚖️ Ngajengaken keberatan
button-object-unpublished = Informasi boten dipunwartosaken
objection-which = <b>Keberatan tumrap panyuwunan ingkang pundi?</b> Menawi sanes bab panyuwunan, mangga milih ingkang pungkasan.
ground-seen = • { $ground }: paling lambat <b>{ $until }</b>
grounds-seen =
    <b>Panjenengan saged ngajengaken keberatan</b> kanthi alesan punika:
    { $lines }
objection-stands = ⚖️ Keberatan <code>{ $number }</code>: { $phase ->
        [waits] ngentosi wangsulan, paling lambat { $due }.
        [overdue] dereng dipunwangsuli, mangka watesipun { $due }. Margi dhateng { $commission } sampun kabikak.
        [ordered] { $outcome }; PPID nindakaken dhawuhipun paling lambat { $ordered }.
        [disputed] { $outcome }; sengketanipun sampun dipuncathet.
        [withdrawn] sampun dipunsuwun wangsul.
        [finished] rampung: { $outcome }.
       *[answered] { $outcome }.
    }
objection-outcome-upheld = putusanipun PPID dipunkiyataken
objection-outcome-partly = putusanipun PPID dipunbatalaken saperangan
objection-outcome-overturned = putusanipun PPID dipunbatalaken
objection-outcome-settled = rampung kanthi musyawarah
objection-waits-already = Keberatan kanthi alesan punika sampun kacathet kanthi nomor { $number } lan ngentosi wangsulan. Mangga milih alesan sanes, utawi dipunentosi.
objection-receipt =
    <b>TANDHA BUKTI PANAMPINING KEBERATAN</b>
    { $way ->
        [counter] Petugas nyathet keberatan sinerat panjenengan ingkang katampi wonten ing loket. Menawi sanes saking panjenengan, mangga mencet tombol ing ngandhap.
        [post] Petugas nyathet keberatan sinerat panjenengan ingkang dumugi lumantar pos. Menawi sanes saking panjenengan, mangga mencet tombol ing ngandhap.
        [email] Petugas nyathet keberatan panjenengan ingkang dumugi lumantar layang elektronik. Menawi sanes saking panjenengan, mangga mencet tombol ing ngandhap.
       *[chat] Keberatan panjenengan sampun kula tampi lan kula daftar.
    }

    <b>Nomor keberatan:</b> <code>{ $number }</code>{ $case ->
        [none] {""}
       *[other] {"\u000A"}<b>Tumrap panyuwunan:</b> <code>{ $case }</code>
    }
    <b>Alesan:</b> Pasal 35 ayat (1) huruf { $ground }
    <b>Katampi:</b> { $received }
    <b>Dipunwangsuli { $addressee } paling lambat: { $due }</b> ({ $days } dinten kerja; UU 14/2008 Pasal 36 ayat (2)).{ $estimated ->
        [yes] {" "}Tanggal punika taksih kinten-kinten, amargi dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }{ $late ->
        [yes] {"\u000A"}<b>Cathetan:</b> keberatan punika mlebet sasampunipun wekdalipun ({ DAYS("objection_filing") } dinten kerja) kalangkung. Tetep kula daftar; { $addressee } ingkang mutusaken.
       *[no] {""}
    }

    <b>Salajengipun:</b> { $addressee } nyinau keberatan punika. Wangsulanipun dumugi ing pirembagan punika.
    <b>Hak panjenengan sasampunipun:</b> menawi wangsulan punika boten nyocogi, utawi boten dumugi ngantos tanggal punika, panjenengan saged ngajengaken sengketa dhateng { $commission }{ $window ->
        [unknown] ; wekdalipun mangga dipunpirsani dhateng komisi punika, amargi ing wekdal tahapan pemilu saged langkung cekak.
       *[other] {" "}ing salebeting { $window } dinten kerja (Pasal 37 ayat (2)).
    }
objection-answered =
    <b>WANGSULAN TUMRAP KEBERATAN</b>
    Nomor keberatan: <code>{ $number }</code>{ $case ->
        [none] {""}
       *[other] {"\u000A"}Tumrap panyuwunan: <code>{ $case }</code>
    }

    <b>Putusanipun { $addressee }:</b> { $outcome }.
objection-answered-reasons = <b>Alesan:</b> { $reasons }
objection-answered-order =
    <b>Dhawuh dhateng PPID:</b> { $order }
    <b>Dipunleksanani paling lambat:</b> { $due }
objection-answered-agreement = <b>Kasarujukan:</b> { $agreement }
objection-signed-heading = Serat wangsulan ingkang sampun dipuntapakasmani · { $number }
objection-answered-rights = <b>Hak panjenengan:</b> menawi boten marem, mangga ngajengaken sengketa dhateng { $commission }{ $window ->
        [unknown] ; wekdalipun mangga dipunpirsani dhateng komisi punika, amargi ing wekdal tahapan pemilu saged langkung cekak.
       *[other] {" "}ing salebeting { $window } dinten kerja wiwit wangsulan punika panjenengan tampi (UU 14/2008 Pasal 37 ayat (2)). Dinten pungkasanipun kula aturaken ing serat sasampunipun punika.
    }
objection-way-open =
    <b>Sengketa tumrap keberatan</b> <code>{ $number }</code>
    Wangsulan kasebat sampun panjenengan tampi ing dinten { $received }. Menawi boten marem, mangga ngajengaken sengketa dhateng { $commission } paling lambat <b>{ $until }</b> (UU 14/2008 Pasal 37 ayat (2)).{ $estimated ->
        [yes] {" "}Tanggal punika taksih kinten-kinten, amargi dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }
objection-delivery-notice =
    <b>WANGSULAN TUMRAP KEBERATAN, SANES LUMANTAR PIREMBAGAN PUNIKA</b>
    Petugas nyathet bilih wangsulan tumrap keberatan <code>{ $number }</code> sampun kaaturaken dhateng panjenengan { $channel ->
        [email] lumantar layang elektronik
        [post] lumantar pos
        [phone] lumantar telpon
       *[counter] wonten ing loket kantor
    } ing { $at } (dipuncathet { $recorded }).

    <b>Hak panjenengan:</b> menawi boten marem, mangga ngajengaken sengketa dhateng { $commission }{ $until ->
        [unknown] ; wekdalipun mangga dipunpirsani dhateng komisi punika, amargi ing wekdal tahapan pemilu saged langkung cekak.
       *[other] {" "}paling lambat <b>{ $until }</b> (UU 14/2008 Pasal 37 ayat (2)).
    }{ $estimated ->
        [yes] {" "}Tanggal punika taksih kinten-kinten, amargi dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }

    Menawi dereng panjenengan tampi, mangga mencet tombol ing ngandhap.
objection-not-received-noted = Matur nuwun. Sampun kula cathet bilih wangsulan tumrap keberatan { $number } dereng panjenengan tampi; petugas sampun dipunwartosi lan badhe ngaturaken malih. Etangan dinten kangge sengketa nembe wiwit sasampunipun panjenengan tampi.
event-objection-delivered = wangsulan tumrap keberatan kaaturaken sanes lumantar pirembagan punika
event-objected = panjenengan ngajengaken keberatan
event-objection-answered = keberatan dipunwangsuli
event-reopened = panyuwunan dipunbikak malih supados dipunwangsuli
event-dispute-recorded = tataraning sengketa dipuncathet
