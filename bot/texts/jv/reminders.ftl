### What the feature reminders says to requesters.

halfway = Panyuwunan <b>{ $number }</b> ({ $subject }) taksih dipunproses. Wangsulan paling kasep <b>{ $due }</b>.
late =
    <b>Wates wekdal sampun kalangkung.</b>
    Wangsulan tumrap panyuwunan <code>{ $number }</code> kedahipun panjenengan tampi paling kasep { $due }, ananging dereng kula kintun. Kula nyuwun pangapunten. Petugas tetep wajib mangsuli, lan sampun dipunengetaken.

    <b>Hak panjenengan:</b> ngajengaken keberatan (kabotan) sinerat dhateng { $addressee } paling kasep <b>{ $until }</b>. Alesaning keberatan: panyuwunan boten dipuntanggapi (UU 14/2008 Pasal 35 ayat (1) huruf c saha Pasal 36 ayat (1)).

completion-note =
    <b>Panyuwunan dereng jangkep.</b>
    Panyuwunan <code>{ $number }</code> ({ $subject }) saged panjenengan jangkepi paling kasep <b>{ $until }</b>{ $days ->
        [0] {" "}(dinten punika).
       *[other] {" "}(kantun { $days } dinten kerja).
    } Mangga ngintun kekiranganipun saking rincian panyuwunan. Menawi kalangkung, petugas saged mratelakaken bilih panyuwunan boten dipunproses.
proof-note =
    🪪 <b>Bukti identitas panjenengan dereng kula tampi.</b>
    Tumrap panyuwunan <code>{ $number }</code> ({ $subject }), mangga dipuntedahaken paling kasep <b>{ $until }</b>{ $days ->
        [0] {" "}(dinten punika).
       *[other] {" "}(kantun { $days } dinten kerja).
    } Mangga dipunkintun lumantar tombol ing ngandhap, utawi dipuntedahaken ing loket. Nomor pendaftaran panjenengan taksih lumaku; menawi kalangkung, petugas ingkang nemtokaken lajengipun.
objection-late =
    <b>Keberatan (kabotan) panjenengan dereng dipuntanggapi.</b>
    Tanggapan { $addressee } tumrap keberatan <code>{ $number }</code> kedahipun panjenengan tampi paling kasep { $due }. Kula nyuwun pangapunten; { $addressee } tetep wajib nanggapi.

    <b>Hak panjenengan:</b> ngajengaken sengketa dhateng { $commission }. { $window ->
        [unknown] Mangga dipunajengaken enggal: ing mangsa tahapan pemilu wekdalipun saged langkung cekak.
       *[other] Paling kasep <b>{ $until }</b>, inggih punika { $window } dinten kerja (UU 14/2008 Pasal 37 ayat (2)).
    }
objection-right =
    <b>Hak ngajengaken keberatan (kabotan) badhe telas.</b>
    Bab panyuwunan <code>{ $number }</code> ({ $subject }): panjenengan taksih saged ngajengaken keberatan sinerat dhateng { $addressee }. Paling kasep <b>{ $until }</b>, kantun { $days } dinten kerja (UU 14/2008 Pasal 36 ayat (1)). Menawi sampun marem, boten perlu nindakaken punapa-punapa.
dispute-right =
    <b>Hak ngajengaken sengketa badhe telas.</b>
    Bab keberatan <code>{ $number }</code>: panjenengan taksih saged ngajengaken sengketa dhateng { $commission }. Paling kasep <b>{ $until }</b>, kantun { $days } dinten kerja (UU 14/2008 Pasal 37 ayat (2)). Menawi sampun marem, boten perlu nindakaken punapa-punapa.
letter-ends =
    <b>Serat kuwaos badhe telas wekdalipun.</b>
    Serat kuwaos kangge panyuwunan <code>{ $number }</code> namung dumugi <b>{ $until }</b>. Sasampunipun, panjenengan boten saged narik, keberatan, utawi nyarujuki kasarujukan ing mriki. Menawi taksih makili, mangga mbekta serat kuwaos enggal dhateng loket.
button-mute = 🔕 Boten sah dipunengetaken malih
button-unmute = 🔔 Mangga dipunengetaken malih
muted = Inggih, bab punika boten kula engetaken malih. Pawartos ingkang wajib miturut hukum tetep kula kintun, lan hak panjenengan boten ewah.
unmuted = Inggih, badhe kula engetaken malih.
