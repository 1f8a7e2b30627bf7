# Panyuwunan ing pamawasing warga: tandha panampi, status, lampahing panyuwunan, tambahan, panarikan.
receipt =
    <b>TANDHA BUKTI PANAMPI</b>
    Panyuwunan informasi publik panjenengan sampun kula tampi.

    <b>Nomor pendaftaran:</b> <code>{ $number }</code>
    <b>Bab:</b> { $subject }
    <b>Dipuntampi:</b> { $received }
    <b>Wangsulan paling lambat: { $due }</b> ({ $days } dinten kerja, menawi panyuwunan jangkep{ $between ->
        [yes] ; kantor tutup { $closed }
       *[no] {""}
    }).{ $estimated ->
        [yes] {" "}Tanggal punika taksih kinten-kinten, amargi dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }
    Saged dipunpanjangaken sepisan, { $regime ->
        [pemilu] { DAYS("extension", "pemilu") } dinten kerja, kanthi alesan sinerat (Perki 1/2019 Pasal 12).
       *[umum] { DAYS("extension") } dinten kerja, kanthi alesan sinerat (UU 14/2008 Pasal 22 ayat (7) saha (8)).
    }

    <b>Ragad:</b> { $costs }
    <b>Salajengipun:</b> petugas mriksa jangkepipun panyuwunan lan madosi informasinipun. { $arrival ->
        [chat] Pawartos lan wangsulan dumugi ing pirembagan punika; panjenengan saged nambahi katrangan kapan kemawon.
       *[other] Pawartos lan wangsulan dipunaturaken lumantar kontak ingkang panjenengan paringaken; katrangan tambahan saged kapan kemawon dipunaturaken ing kantor.
    }{ $register ->
        [e-ppid] {" "}Register resmi kantor punika e-PPID KPU; nomeripun badhe dipunaturaken menawi sampun wonten.
       *[loket] {""}
    }
    <b>Hak panjenengan:</b> menawi dumugi tanggal punika boten wonten wangsulan, utawi wangsulanipun boten trep, panjenengan kagungan hak ngajengaken keberatan (kabotan) salebetipun { DAYS("objection_filing") } dinten kerja (Pasal 35 saha 36).
receipt-pin =
    🔑 <b>PIN: <code>{ $pin }</code></b>
    Kanthi nomor lan PIN punika status saged dipunpriksa saking akun sanes. Mangga dipunsimpen ingkang primpen.

button-this-case = 📄 Mirsani panyuwunan punika
button-why = ❓ Kenging punapa tanggal punika?
button-add = ➕ Nambahi katrangan
button-withdraw = Narik panyuwunan
button-yes-withdraw = Inggih, dipuntarik
button-no-withdraw = Boten estu

state-received = dipuntampi
state-in-process = dipunolah
state-answered = dipunwangsuli
state-finished = rampung
state-withdrawn = dipuntarik

where-it-stands = <b>{ $state }</b>. { $phase ->
        [received] Petugas saweg mriksa panyuwunan punika. Wangsulan paling lambat { $due }; { $days ->
            [0] dinten punika dinten pungkasan.
           *[other] kantun { $days } dinten kerja.
        }
        [in-process] Petugas saweg madosi informasinipun. Wangsulan paling lambat { $due }; { $days ->
            [0] dinten punika dinten pungkasan.
           *[other] kantun { $days } dinten kerja.
        }
        [overdue] Wates wangsulan { $due } sampun kalangkung lan wangsulan dereng dipunkintun. Ingkang nyuwun kagungan hak ngajengaken keberatan (kabotan).
        [answered] Wangsulan resmi dipunkintun { $answered }.
        [finished] Wangsulan resmi dipunkintun { $answered }.
        [to-complete] Wonten ingkang kedah dipunjangkepi. Wangsulan paling lambat { $due }.
        [not-processed] Panyuwunan punika boten dipunjangkepi, dados boten dipunlajengaken. Petugas saged ngolah malih menawi salajengipun dipunjangkepi.
        [closed] Panyuwunan punika dipuntutup tanpa wangsulan.
       *[withdrawn] Panyuwunan punika dipuntarik dening ingkang nyuwun.
    }{ $estimated ->
        [yes] {" "}(Tanggalipun taksih kinten-kinten: dinten libur taun punika dereng katetepaken.)
       *[no] {""}
    }
status =
    <b>{ $number }</b>
    Dipuntampi { $received }.
    Status: { $state }
story =
    <b>{ $number }</b>
    <b>{ $subject }</b>

    Status: { $state }

    <b>Ancas:</b> { $purpose }
    <b>Cara:</b> { $delivery }

    <b>Lampahipun</b>
    { $events }
event-line = • { $at }: { $what }
event-filed = panyuwunan dipuntampi
event-words-added = panjenengan nambahi katrangan
event-taken = petugas wiwit ngolah
event-reply-delivered = petugas nyerat dhateng panjenengan
event-answered = wangsulan resmi dipunkintun
event-withdrawn = panjenengan narik panyuwunan
event-finished = panyuwunan rampung

why =
    <b>Kenging punapa { $last }?</b>
    { $article } maringi wekdal { $days } dinten kerja wiwit panyuwunan dipuntampi.{ $counted ->
        [completion] {" "}Kantor punika ngetang wiwit panyuwunan jangkep ({ $basis }).
       *[receipt] {""}
    }
    Dipuntampi { $received }{ $counted ->
        [completion] , jangkep { $since }; dinten punika boten kaetang.
       *[receipt] ; dinten panampi boten kaetang.
    } Dinten kapisan: { $first }. Dinten kaping { $days }: <b>{ $due }</b>.
    Boten kaetang: { $weekends } dinten Sabtu lan Ahad{ $between ->
        [yes] {" "}sarta dinten libur punika:
       *[no] ; boten wonten dinten libur ing antawisipun.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}Tanggal punika taksih kinten-kinten: dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }
why-day-off = • { $on }: { $name } ({ $basis })

mine = Panyuwunan lan keberatan panjenengan, ingkang paling enggal wonten ing nginggil:
mine-none = Panjenengan dereng kagungan panyuwunan utawi keberatan wonten ing mriki.
status-which = Mangga nyerat nomor panyuwunanipun, tuladhanipun <code>17</code> utawi <code>17/2026</code>. Nomor jangkep ugi kenging.
status-not-a-number = Punika dereng kawaos minangka nomor panyuwunan. Mangga nyerat tuladhanipun <code>17</code> utawi <code>17/2026</code>.
status-pin = Mangga nyerat PIN enem angka ingkang wonten ing tandha panampi.
status-wrong = Nomor lan PIN punika boten cocog. Mangga dipunpriksa kekalihipun, lajeng nyerat PIN sepisan malih, utawi nyerat nomor jangkep sanesipun.
status-locked = Sampun kekathahen anggenipun nyobi klentu. Mangga dipuncobi malih sasampunipun sejam, utawi ngubungi kantor. Ingkang nyuwun piyambak tetep saged mirsani lumantar “Panyuwunan kula”.
no-such-case = Panyuwunan punika boten kapanggih.

stray-what = Pesen panjenengan sampun kula tampi. Punika punapa?
stray-which-case = Pesen panjenengan sampun kula tampi. Kangge panyuwunan ingkang pundi?
stray-help = Mangga milih saking menu. Pesen panjenengan kalawau kula simpen rumiyin; menawi punika panyuwunan, pencet “Punika panyuwunan informasi” ing nginggil.
button-is-request = 📝 Punika panyuwunan informasi
button-is-question = 💬 Namung badhe nyuwun pirsa
button-not-this-case = Sanes kangge panyuwunan punika
button-is-material = Bahan panyuwunan, dipuntedahaken
words-added = Sampun katambahaken dhateng panyuwunan <b>{ $number }</b> ({ $subject }); sampun kaaturaken dhateng petugas.
file-added =
    Berkas panjenengan mlebet ing panyuwunan <b>{ $number }</b>. Isinipun namung dipunbikak petugas kanthi pribadi, amargi saged ngemot data diri.
    Menawi berkas punika bahan panyuwunan lan kenging dipuntingali sadaya petugas, mangga mencet tombol ing ngandhap.
material-shown = Inggih, berkasipun sampun dipuntedahaken dhateng petugas ing panyuwunan { $number }.
add-by-reply = Mangga mangsuli (balas) pesen punika kanthi katrangan tambahan kangge panyuwunan { $number }.

question-passed-on = Pitakenan panjenengan sampun kula tampi kangge petugas. Wangsulanipun dumugi ing pirembagan punika, ing jam layanan. (Punika pitakenan limrah, sanes panyuwunan ingkang kadaftar.)
escort-called = Panyuwun panjenengan sampun kula cathet kangge petugas; piyambakipun badhe nyerat dhateng panjenengan ing mriki ing jam layanan. Isian panjenengan tetep kasimpen.
escort-called-outside = Panyuwun panjenengan sampun kula cathet kangge petugas; piyambakipun badhe nyerat dhateng panjenengan ing mriki ing wekdal layanan. Mangga dipunwangsuli kanthi mbales seratanipun.
reply-heading = Petugas PPID, panyuwunan { $number }:
reply-heading-question = Petugas PPID mangsuli:

withdraw-certain = Panyuwunan { $number } dipuntarik? Petugas kendel anggenipun madosi; nomoripun tetep kacathet.
withdrawn =
    <b>TANDHA BUKTI PANARIKAN</b>
    Panyuwunan <code>{ $number }</code> ({ $subject }) dipuntarik dening ingkang nyuwun ing { $at }. Panjenengan saged ngajengaken panyuwunan enggal kapan kemawon.
not-now-withdraw = Panyuwunan { $number } sampun dipunwangsuli utawi dipuntutup, dados boten saged dipuntarik malih.

halfway = Panyuwunan <b>{ $number }</b> ({ $subject }) taksih dipunolah. Wangsulan paling lambat <b>{ $due }</b>.
late =
    <b>Wates wekdal sampun kalangkung.</b>
    Wangsulan tumrap panyuwunan <code>{ $number }</code> kedahipun panjenengan tampi paling lambat { $due }, ananging dereng kula kintun. Kula nyuwun pangapunten. Petugas tetep wajib mangsuli, lan sampun dipunengetaken.

    <b>Hak panjenengan:</b> ngajengaken keberatan (kabotan) sinerat dhateng { $addressee } amargi panyuwunan boten dipuntanggapi, paling lambat <b>{ $until }</b> (UU 14/2008 Pasal 35 ayat (1) huruf c saha Pasal 36 ayat (1)).

answer-heading =
    <b>WANGSULAN RESMI</b>
    tumrap panyuwunan <code>{ $number }</code> ({ $subject }). Isinipun wonten ing ngandhap punika.
answer-part-heading = Wangsulan resmi { $number }:
answer-footing =
    <b>Pungkasaning wangsulan resmi</b> tumrap panyuwunan <code>{ $number }</code>.

    <b>Hak panjenengan:</b> menawi wangsulan punika boten trep, mangga ngajengaken keberatan (kabotan) sinerat dhateng { $addressee } paling lambat <b>{ $until }</b> ({ DAYS("objection_filing") } dinten kerja; UU 14/2008 Pasal 35 saha 36).{ $estimated ->
        [yes] {" "}Tanggal punika taksih kinten-kinten, amargi dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }
    <b>Kuwajiban:</b> menawi informasi punika panjenengan wedalaken dhateng umum, mangga nyebat sumberipun (Pasal 5 ayat (2)).

extension-notice =
    <b>SERAT PANYAMBETING WEKDAL</b>
    Wangsulan tumrap panyuwunan <code>{ $number }</code> mbetahaken wekdal langkung dangu. Wates ingkang enggal: <b>{ $due }</b>. Panyambeting wekdal punika namung sepisan ({ $article }).{ $estimated ->
        [yes] {" "}Tanggal punika taksih kinten-kinten, amargi dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }

    <b>Dhasar:</b> { $ground }
    <b>Alesan:</b> { $reasons }
event-extended = wekdaling wangsulan dipunsambet
state-to-complete = kedah dipunjangkepi
state-handover = masrahaken
state-not-processed = boten saged dipunlajengaken
