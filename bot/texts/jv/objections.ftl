### What the feature objections says to requesters.

enclosures-full = Lampiranipun sampun { $most }. Mangga turahanipun dipundadosaken satunggal berkas, utawi dipunaturaken wonten ing loket.
button-enclose = 📎 Nambah lampiran
button-enclosed = ✔️ Sampun, namung punika
enclose-now = Mangga ngintun foto, berkas, pesen swanten, utawi seratan kangge keberatan <code>{ $number }</code>. Sedaya badhe katedahaken dhateng ingkang mangsuli. Menawi sampun, mangga mencet tombol ing ngandhap.
enclosed = 📎 Sampun katambahaken dhateng keberatan <code>{ $number }</code>. Mangga ngintun malih menawi taksih wonten, utawi mencet tombol ing ngandhap.
enclosing-done = Inggih, lampiranipun sampun jangkep. Serat panjenengan salajengipun boten mlebet malih dhateng keberatan kasebat.
enclosing-over = Keberatan { $number } sampun dipunwangsuli utawi dipuntarik, mila lampiranipun boten saged dipuntambahi.

on-request = { $case ->
        [none] {""}
       *[other] {"\u000A"}<b>Tumrap panyuwunan:</b> <code>{ $case }</code>
    }
objection-view =
    <b>Keberatan</b> <code>{ $number }</code>{ on-request }
    <b>Alesan:</b> { $ground }
    <b>Katampi:</b> { $received }

    { $stands }
button-withdraw-objection = Narik keberatan
objection-withdraw-certain = Keberatan { $number } badhe panjenengan tarik? Atasanipun PPID boten badhe mangsuli malih; nomoripun tetep kacathet.
objection-withdrawn =
    <b>KEBERATAN DIPUNTARIK</b>
    Keberatan <code>{ $number }</code> sampun panjenengan tarik nalika { $at }. Keberatan punika boten dipunwangsuli malih.{ $until ->
        [none] {""}
       *[other] {" "}Menawi ewah ing penggalih, panjenengan taksih saged ngajengaken keberatan kanthi alesan ingkang sami paling kasep <b>{ $until }</b>.
    }
not-now-withdraw-objection = Keberatan { $number } sampun dipunwangsuli utawi dipuntarik, mila boten saged dipuntarik malih.
withdraw-disputed-objection = Sengketa tumrap keberatan { $number } sampun kacathet. Menawi badhe mungkasi, mangga dipuntarik ing { $commission }.
objection-disown-certain = Keberatan { $number } sanes kagungan panjenengan? Menawi leres, keberatan kula wedalaken saking urutan lan petugas mriksa seratipun.
objection-disowned = Matur nuwun. Keberatan { $number } sampun kula wedalaken saking urutan, lan petugas sampun dipunsuwun mriksa seratipun. Hak panjenengan piyambak kangge ngajengaken keberatan boten suda.
objection-fulfilled =
    <b>DHAWUH TUMRAP KEBERATAN SAMPUN DIPUNLEKSANANI</b>
    PPID nyathet bilih dhawuh tumrap keberatan <code>{ $number }</code> sampun dipunleksanani. Menawi miturut panjenengan dereng, mangga nyuwun pirsa dhateng petugas lumantar menu, utawi ngajengaken sengketa dhateng { $commission } saderengipun wekdalipun telas.
command-keberatan = Ngajengaken keberatan
button-disown = Punika sanes keberatan kula

button-object-unpublished = Kedahipun dipunwartosaken
objection-which = <b>Keberatan tumrap panyuwunan ingkang pundi?</b> Menawi sanes bab panyuwunan, mangga milih ingkang pungkasan.
grounds-seen =
    <b>Panjenengan saged ngajengaken keberatan</b> kanthi alesan punika:
    { $lines }
button-ask-about-answer = 💬 Nyuwun pirsa petugas rumiyin
right-asked = Wangsulanipun dereng trep ing penggalih?
object-until = ⚖️ Keberatan, ngantos { $until }
right-to-object = { $phase ->
        [waits] <b>Hak panjenengan:</b> menawi tanggal punika kapungkur tanpa wangsulan, panjenengan saged ngajengaken keberatan (kabotan) dhateng { $addressee } (UU 14/2008 Pasal 35).
        [late] <b>Hak panjenengan:</b> wates keberatan, <b>{ $until }</b>, sampun kapungkur. Keberatan tetep kula daftar; { $addressee } ingkang mutusaken.
       *[open] <b>Hak panjenengan:</b> mangga ngajengaken keberatan (kabotan) dhateng { $addressee } paling kasep <b>{ $until }</b> (UU 14/2008 Pasal 35 saha 36). Nyuwun pirsa petugas rumiyin boten ngendhegaken wates punika.
    }
objection-unsent = ✍️ <b>Keberatan panjenengan{ $number ->
        [none] {""}
       *[other] {" "}tumrap panyuwunan <code>{ $number }</code>
    } dereng kakintun.</b> Mangga formuliripun dipunrampungaken, supados kacathet saha pikantuk nomor.
objection-none = Saking akun punika boten wonten keberatan ingkang lumaku.
dispute-explained = <b>Sengketa ing { $commission }</b> saged dipunajengaken sasampunipun keberatan panjenengan dipunwangsuli, utawi boten dipunwangsuli ngantos watesipun. Dados ingkang rumiyin inggih punika keberatan dhateng { $addressee } (UU 14/2008 Pasal 36 saha 37).
dispute-last-day = { $until ->
        [unknown] { ask-commission }
       *[other] { $passed ->
            [yes] Wekdalipun, <b>{ $until }</b>, sampun kapungkur; mangga nyuwun pirsa dhateng komisi punika.
           *[no] Paling kasep <b>{ $until }</b> (UU 14/2008 Pasal 37 ayat (2)).
        }
    }
objection-stands = ⚖️ Keberatan <code>{ $number }</code>: { $phase ->
        [waits] ngentosi wangsulan, paling kasep { $due }.
        [overdue] dereng dipunwangsuli, mangka watesipun { $due }. Panjenengan saged ngajengaken sengketa dhateng { $commission }. { dispute-last-day } Mangga dipuncawisaken mawi “Berkas sengketa kula”.
        [ordered] { $outcome }; PPID nindakaken dhawuhipun paling kasep { $ordered }.
        [disputed] { $outcome }; sengketanipun sampun dipuncathet.
        [withdrawn] sampun dipuntarik.
        [finished] rampung: { $outcome }.
       *[answered] { $outcome }.{ $until ->
            [unknown] {""}
           *[other] {" "}{ $by_silence ->
                [none] Menawi dereng marem, mangga ngajengaken sengketa dhateng { $commission } paling kasep <b>{ $until }</b>.
               *[other] Sengketa paling kasep { $by_silence } menawi dipunetang wiwit wates wangsulan, utawi { $until } wiwit katampi.
            }
        }
    }
objection-outcome-none = dereng dipunwangsuli
objection-outcome-upheld = putusanipun PPID dipunkiyataken
objection-outcome-partly = putusanipun PPID dipunbatalaken saperangan
objection-outcome-overturned = putusanipun PPID dipunbatalaken
objection-outcome-settled = rampung kanthi musyawarah
objection-early =
    <b>Kantor taksih gadhah wekdal dumugi { $due }</b> kangge mangsuli panyuwunan <code>{ $number }</code>. Keberatan amargi boten dipunwangsuli (huruf c) nembe trep sasampunipun tanggal punika. Menawi dereng dipunwangsuli, kula badhe ngaturi pirsa, kalebet hak panjenengan.

    Panjenengan tetep saged ngajengaken sapunika. Keberatan punika angsal nomor saha tandha “saderengipun wekdalipun”; { $addressee } ingkang mutusaken.
button-objection-insist = ⚖️ Tetep dipunajengaken
button-objection-wait = Dipunentosi rumiyin
objection-answer-due = Wangsulan tumrap panyuwunan <code>{ $number }</code> taksih saged dugi dumugi <b>{ $due }</b>. Keberatan amargi boten dipunwangsuli (huruf c) nembe trep sasampunipun punika.
objection-waits-already = Keberatan kanthi alesan punika sampun kacathet kanthi nomor { $number } lan ngentosi wangsulan. Mangga milih alesan sanes, utawi dipunentosi.
objection-receipt =
    <b>TANDHA TAMPI KEBERATAN</b>
    { $way ->
        [counter] Petugas nyathet keberatan sinerat panjenengan ingkang katampi wonten ing loket. Menawi sanes saking panjenengan, mangga mencet tombol ing ngandhap.
        [post] Petugas nyathet keberatan sinerat panjenengan ingkang dumugi lumantar pos. Menawi sanes saking panjenengan, mangga mencet tombol ing ngandhap.
        [email] Petugas nyathet keberatan panjenengan ingkang dumugi lumantar surel. Menawi sanes saking panjenengan, mangga mencet tombol ing ngandhap.
       *[chat] Keberatan panjenengan sampun kula tampi lan kula daftar.
    }

    <b>Nomor keberatan:</b> <code>{ $number }</code>{ on-request }
    <b>Alesan:</b> Pasal 35 ayat (1) huruf { $ground }
    <b>Katampi:</b> { $received }
    <b>Dipunwangsuli { $addressee } paling kasep: { $due }</b> ({ $days } dinten kerja; { $article }).{ estimated-note }{ $timing ->
        [late] {"\u000A"}<b>Cathetan:</b> keberatan punika mlebet sasampunipun wekdalipun ({ DAYS("objection_filing") } dinten kerja) kalangkung. Tetep kula daftar; { $addressee } ingkang mutusaken.
        [early] {"\u000A"}<b>Cathetan:</b> keberatan punika mlebet nalika kantor taksih gadhah wekdal kangge mangsuli. Tetep kula daftar; { $addressee } ingkang mutusaken.
       *[in_time] {""}
    }

    <b>Salajengipun:</b> { $addressee } nyinau keberatan punika. Wangsulanipun dumugi ing pirembagan punika.
    <b>Hak panjenengan sasampunipun:</b> menawi boten marem, utawi wangsulan boten dhateng dumugi tanggal punika, panjenengan saged ngajengaken sengketa dhateng { $commission }. { $window ->
        [unknown] { ask-commission }
       *[other] Wekdalipun { $window } dinten kerja (Pasal 37 ayat (2)).
    }
objection-regime-notice =
    <b>ETANGAN DINTEN KEBERATAN</b>
    Keberatan <code>{ $number }</code> sanes bab informasi pemilu. Miturut hukum, wangsulanipun paling kasep <b>{ $due }</b> ({ DAYS("objection_answer") } dinten kerja; UU 14/2008 Pasal 36 ayat (2)). Prasetya kula tetep { $promised }.
settlement-question =
    <b>USULAN KASARUJUKAN TUMRAP KEBERATAN</b>
    Nomor keberatan: <code>{ $number }</code>

    { $addressee } ngusulaken keberatan punika rampung kanthi kasarujukan punika (UU 14/2008 Pasal 35 ayat (2)):
    <blockquote>{ $agreement }</blockquote>
    Menawi panjenengan sarujuk, keberatan rampung kanthi kasarujukan punika. Menawi boten, { $addressee } mangsuli kados limrahipun, paling kasep <b>{ $due }</b>. Wates punika tetep lumaku sadangunipun panjenengan dereng mangsuli.
button-settlement-yes = Kula sarujuk kaliyan punika
button-settlement-no = Boten
settlement-tap = Kasarujukan tumrap keberatan { $number } dereng dipunwangsuli. Seratan dereng cekap: mangga tekan salah satunggaling tombol punika.
settlement-denied = Inggih, kasarujukan punika boten lumaku. { $addressee } mangsuli keberatan { $number } paling kasep <b>{ $due }</b>.
settlement-over = Usulan kasarujukan tumrap keberatan { $number } sampun boten ngentosi wangsulan panjenengan.
objection-answered =
    <b>WANGSULAN TUMRAP KEBERATAN</b>
    Nomor keberatan: <code>{ $number }</code>{ on-request }

    <b>Putusanipun { $addressee }:</b> { $outcome }.
objection-answered-reasons = <b>Alesan:</b> { $reasons }
objection-answered-order =
    <b>Dhawuh dhateng PPID:</b> { $order }
    <b>Dipunleksanani paling kasep:</b> { $due }
objection-answered-agreement = <b>Kasarujukan:</b> { $agreement }
objection-signed-heading = Serat wangsulan ingkang sampun dipuntapakasmani · { $number }
objection-answered-rights = <b>Hak panjenengan:</b> menawi boten marem, mangga ngajengaken sengketa dhateng { $commission }. { $window ->
        [unknown] { ask-commission }
       *[other] Wekdalipun { $window } dinten kerja wiwit wangsulan punika panjenengan tampi (UU 14/2008 Pasal 37 ayat (2)). Dinten pungkasanipun kula aturaken ing serat sasampunipun punika.
    }
ask-commission = Wekdalipun mangga nyuwun pirsa dhateng komisi punika: ing mangsa tahapan pemilu saged langkung cekak.
dispute-days = { $by_silence ->
        [none] { $until ->
            [unknown] Menawi boten marem, mangga ngajengaken sengketa dhateng { $commission }. { ask-commission }
           *[other] Menawi boten marem, mangga ngajengaken sengketa dhateng { $commission } paling kasep <b>{ $until }</b> (UU 14/2008 Pasal 37 ayat (2)).
        }
       *[other] Wangsulan punika dumugi sasampunipun watesipun kalangkung. Menawi dipunetang wiwit wates punika, wekdal sengketa dhateng { $commission } { $passed ->
            [yes] sampun telas
           *[no] telas
        } ing dinten <b>{ $by_silence }</b>. Menawi dipunetang wiwit panjenengan tampi, telas ing dinten <b>{ $until }</b>. Ingkang mutusaken Komisi Informasi. Mangga enggal dipunajengaken, sampun ngentosi tanggal ingkang kaping kalih (UU 14/2008 Pasal 37 ayat (2)).
    }{ estimated-note }
objection-way-open =
    <b>Sengketa tumrap keberatan</b> <code>{ $number }</code>
    Wangsulan kasebat sampun panjenengan tampi ing dinten { $received }. { dispute-days }
objection-delivery-notice =
    <b>WANGSULAN TUMRAP KEBERATAN, SANES LUMANTAR PIREMBAGAN PUNIKA</b>
    Petugas nyathet bilih wangsulan tumrap keberatan <code>{ $number }</code> sampun kaaturaken dhateng panjenengan { $channel ->
        [email] lumantar surel
        [post] lumantar pos
        [phone] lumantar telpon
       *[counter] wonten ing loket kantor
    }.
    <b>Kaaturaken:</b> { $at } (kacathet { $recorded })

    <b>Hak panjenengan:</b> { dispute-days }

    Menawi dereng panjenengan tampi, mangga mencet tombol ing ngandhap.
objection-not-received-noted = Matur nuwun. Sampun kula cathet bilih wangsulan tumrap keberatan { $number } dereng panjenengan tampi; petugas sampun dipunwartosi lan badhe ngaturaken malih. Etangan dinten kangge sengketa nembe wiwit sasampunipun panjenengan tampi.

ask-objection-about =
    <b>Keberatan (kabotan) punika ngengingi punapa?</b>
    Panyuwunan panjenengan, punapa informasi ingkang kedah dipunwartosaken nanging boten wonten?
choice-objection-about-request = Panyuwunan kula
typed-objection-about-request = panyuwunan, panyuwunan kula
choice-objection-about-publication = Boten dipunwartosaken
typed-objection-about-publication = boten dipunwartosaken
ask-objection-ground =
    <b>Punapa alesan keberatan panjenengan?</b> (UU 14/2008 Pasal 35 ayat (1))

    a. panyuwunan dipuntampik amargi informasinipun dipunkecualikaken
    b. informasi ingkang kedah dipunwartosaken kanthi ajeg boten dipunsamektakaken
    c. panyuwunan boten dipuntanggapi
    d. wangsulanipun boten trep kaliyan ingkang dipunsuwun
    e. panyuwunan boten dipunleksanani
    f. ragadipun boten limrah
    g. informasi dipunaturaken nglangkungi wates wekdal

    Panjenengan ingkang nemtokaken alesanipun; ing mriki boten dipuntimbang leres lepatipun.
choice-objection-ground-a = a. Dipuntampik
typed-objection-ground-a = a, dipuntampik, ditolak
choice-objection-ground-b = b. Boten dipunwartosaken
typed-objection-ground-b = b, boten dipunwartosaken
choice-objection-ground-c = c. Boten dipuntanggapi
typed-objection-ground-c = c, boten dipunwangsuli, boten dipuntanggapi
choice-objection-ground-d = d. Boten trep
typed-objection-ground-d = d, boten trep, benten
choice-objection-ground-e = e. Boten dipunleksanani
typed-objection-ground-e = e, boten dipunparingi, boten dipunleksanani
choice-objection-ground-f = f. Ragad boten limrah
typed-objection-ground-f = f, awis, ragad, larang
choice-objection-ground-g = g. Nglangkungi wates
typed-objection-ground-g = g, kasep, telat, kedangon
ask-objection-subject = <b>Informasi punapa ingkang kedahipun dipunwartosaken?</b>
example-objection-subject = <i>Tuladha: laporan keuangan taun 2025</i>
ask-objection-facts =
    <b>Punapa ingkang kirang saking wangsulan kula?</b> Mangga dipunserat kapan, punapa ingkang sampun utawi dereng panjenengan tampi, lan punapa ingkang dados pangajeng-ajeng panjenengan. Foto, berkas, utawi pesen swanten saged kalampiraken wonten ing mriki.
example-objection-facts = <i>Tuladha: Kula nyuwun salinan berita acara. Ingkang kula tampi tanggal 1 Desember namung ringkesanipun, tanpa lampiran.</i>
facts-proposed =
    Kala wau panjenengan nyerat:
    <blockquote>{ $words }</blockquote>
    Punika kula agem minangka kasus posisi. Mangga mencet “Kados ingkang sampun wonten” menawi sampun cekap, utawi nyerat ingkang langkung jangkep.
answer-came-meanwhile = 📩 <b>Wangsulan tumrap panyuwunan <code>{ $number }</code> sampun dipunkintun</b> nalika { $at }. Alesan keberatan punika taksih “boten dipunwangsuli”. Menawi ingkang dipunprekawisaken wangsulan punika, mangga milih alesan sanes.
button-other-ground = 🔁 Milih alesan sanes
ask-objection-purpose = <b>Informasi punika badhe kangge punapa?</b>
example-objection-purpose = <i>Tuladha: panaliten, tugas kuliah, kepengin mangertos minangka warga.</i>
ask-objection-confirm =
    <b>Mangga dipunpriksa rumiyin, lajeng dipunkintun.</b>

    { $lines }

    Sasampunipun kakintun, panjenengan lajeng nampi nomor keberatan lan tanggal wangsulanipun.
choice-objection-confirm-send = ✅ Kintun keberatan
field-objection-about = Keberatan ngengingi
field-objection-ground = Alesan
field-objection-subject = Informasi
field-objection-facts = Lelampahan
field-objection-purpose = Ancas
error-objection-subject = Mangga nyerat informasinipun, satunggal larik kemawon.
error-objection-facts = Mangga dipuncariyosaken ngagem sawetawis ukara.
error-objection-facts-short = Nyuwun dipuncariyosaken sekedhik malih, supados Atasan PPID mangertos lelampahanipun.
error-objection-purpose = Mangga nyerat ancasipun ngagem sawetawis tembung.
