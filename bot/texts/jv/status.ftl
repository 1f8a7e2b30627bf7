### What the feature status says to requesters.

button-add = ➕ Nambahi katrangan
button-withdraw = Narik panyuwunan
days-left = { $days ->
        [0] dinten punika dinten pungkasan.
       *[other] kantun { $days } dinten kerja.
    }
where-it-stands = <b>{ $state }</b>. { $phase ->
        [received] Petugas saweg mriksa panyuwunan punika. Wangsulan paling kasep { $due }; { days-left }
        [in-process] Petugas saweg madosi informasinipun. Wangsulan paling kasep { $due }; { days-left }
        [by-letter] Kantor nyathet bilih panyuwunan punika sampun dipunwangsuli mawi serat; prekawis punika taksih dipunpesthekaken.
        [overdue] Wates wangsulan { $due } sampun kalangkung lan wangsulan dereng dipunkintun. Keberatan (kabotan) saged dipunajengaken.
        [answered] Wangsulan resmi dipunkintun { $answered }.
        [finished] Wangsulan resmi dipunkintun { $answered }.
        [to-complete] Wonten ingkang kedah dipunjangkepi. Wangsulan paling kasep { $due }; { days-left }
        [handover] Wangsulan resmi dipunkintun { $answered }. Informasinipun saweg dipuncawisaken.
        [not-processed] Panyuwunan punika boten dipunjangkepi, dados boten dipunlajengaken. Petugas saged ngolah malih menawi salajengipun dipunjangkepi.
        [closed] Panyuwunan punika dipuntutup tanpa wangsulan.
       *[withdrawn] Panyuwunan punika dipuntarik dening ingkang nyuwun.
    }{ $estimated ->
        [yes] {" "}(Tanggalipun taksih kinten-kinten: dinten libur ing wekdal punika dereng temtu.)
       *[no] {""}
    }
status =
    <b>{ $number }</b>
    Dipuntampi { $received }.
    Status: { $state }
screen-words =
    💬 Seratan panjenengan ingkang dereng dipunterusaken:
    <blockquote>{ $words }</blockquote>
    { $silence ->
        [none] Petugas sampun saged maos.
       *[other] { $silence }
    }
case-screen =
    <b>{ $number }</b>
    { $subject }
    Katampi { $received }.

    { $state }
button-history = 📜 Riwayat panyuwunan punika
story =
    <b>{ $number }</b>
    <b>{ $subject }</b>

    <b>Ancas:</b> { $purpose }
    <b>Cara:</b> { $delivery }

    <b>Lampahipun</b>
    { $events }
event-line = • { $at }: { $what }
event-filed = panyuwunan dipuntampi
event-words-added = panjenengan nambahi katrangan
event-request-split = katrangan tambahan dipuntangletaken, utawi dados panyuwunan enggal
event-taken = petugas wiwit ngolah
event-reply-delivered = petugas nyerat dhateng panjenengan
event-answered = wangsulan resmi dipunkintun
event-withdrawn = panjenengan narik panyuwunan
event-finished = panyuwunan rampung
mine =
    Panyuwunan, keberatan, saha pitakenan panjenengan, ingkang watesipun paling celak ing nginggil:

    { $lines }
mine-line = <b>{ $number }</b> { $subject }
    { $state }{ $phase ->
        [over] {""}
        [by-letter] Kantor nyathet bilih panyuwunan punika sampun dipunwangsuli mawi serat; prekawis punika taksih dipunpesthekaken.
        [overdue] ; wates { $due } sampun kalangkung
       *[open] ; wangsulan paling kasep { $due }{ $days ->
            [0] {""} (dinten punika)
           *[other] {""} ({ $days } dinten kerja malih)
        }
    }
status-none = Saking akun punika dereng wonten panyuwunan. Menawi panyuwunan panjenengan kaaturaken ing loket utawi saking akun sanes, mangga nyerat nomoripun, tuladhanipun <code>17</code> utawi <code>17/2026</code>; kanthi PIN-ipun saged dipuntutaken ing mriki. Kesupen nomor utawi PIN, utawi telpon lami ical? Mangga mencet tombol ing ngandhap. Menawi badhe nyuwun informasi, mangga langsung nyerat kemawon.
question-stands = 💬 Pitakenan dhateng petugas: { $phase ->
        [waits] ngentosi petugas wiwit { $at }.
       *[answered] dipunwangsuli nalika { $at }.
    }
mine-none = Panjenengan dereng kagungan panyuwunan utawi keberatan wonten ing mriki.
status-which = Mangga nyerat nomor panyuwunanipun, tuladhanipun <code>17</code> utawi <code>17/2026</code>. Nomor jangkep ugi kenging.
status-not-a-number = Punika dereng kawaos minangka nomor panyuwunan. Mangga nyerat tuladhanipun <code>17</code> utawi <code>17/2026</code>.
status-pin = Mangga nyerat PIN enem angka ingkang wonten ing tandha tampi.
button-no-pin = Kula kesupen nomor utawi PIN
status-no-pin =
    <b>Mirsani panyuwunan tanpa PIN:</b>

    • <b>Kaajengaken lumantar Telegram:</b> mangga dipunbikak saking akun ingkang sami, lajeng mencet “Panyuwunan kula”. PIN-ipun wonten ing tandha tampi ing pirembagan punika. Akun utawi telponipun ical? Petugas maringi PIN enggal, kados ing ngandhap.
    • <b>Kaajengaken ing loket, lumantar pos, utawi surel:</b> PIN-ipun kacithak ing tandha tampi. Menawi ical, mangga rawuh ing loket kanthi tandha pengenal{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    }; petugas maringi PIN enggal.{ $phone ->
        [none] {""}
       *[other] {"\u000A"}• <b>Lumantar telpon:</b> { $phone }. Petugas mesthekaken rumiyin bilih panjenengan ingkang nyuwun.
    }

    Panyuwunanipun tiyang sanes namung saged dipunpirsani kanthi PIN-ipun.
status-wrong = Nomor lan PIN punika boten cocog. Mangga dipunpriksa kekalihipun, lajeng nyerat PIN sepisan malih, utawi nyerat nomor jangkep sanesipun.
status-locked = Sampun kekathahen anggenipun nyobi klentu. Mangga dipuncobi malih sasampunipun sejam, utawi ngubungi kantor. Ingkang nyuwun piyambak tetep saged mirsani lumantar “Panyuwunan kula”.
event-extended = wekdaling wangsulan dipunpanjangaken
event-extension-ended = pamanjanging wekdal boten lumaku: boten wonten buktinipun

button-claim = 🔑 Tumut ing pirembagan
event-claimed = panyuwunan kasambungaken kaliyan pirembagan Telegram panjenengan

event-deficiencies-listed = petugas nyuwun panyuwunan dipunjangkepi
event-completed = panyuwunan katetepaken jangkep
event-not-processed = panyuwunan katetepaken boten dipunlajengaken
event-revived = panyuwunan dipunproses malih

event-corrected = wangsulan resmi dipunralat

button-stop = Sampun rampung mriksa
command-daftar = Panyuwunan kula
command-status = Mriksa nomor panyuwunan

event-answered-elsewhere = wangsulan resmi kaaturaken ing sanjawining pirembagan punika
event-not-received = panjenengan mratelakaken dereng nampi
event-handed-over = informasi kapasrahaken
event-rated = panjenengan maringi pambiji
event-line-later = • { $at }: { $what } <i>(kacathet ing wingking, { $recorded })</i>

event-eppid-numbered = panyuwunan kacathet ing e-PPID

event-objection-withdrawn = panjenengan narik keberatan
event-order-fulfilled = dhawuh tumrap keberatan sampun dipunleksanani
event-order-lifted = dhawuh tumrap keberatan gugur
event-settlement-proposed = kasarujukan tumrap keberatan dipunusulaken dhateng panjenengan
event-settlement-agreed = panjenengan sarujuk kaliyan kasarujukan tumrap keberatan
event-settlement-denied = panjenengan boten sarujuk kaliyan kasarujukan tumrap keberatan
event-objection-disowned = panjenengan ngendika bilih keberatan kasebat sanes kagungan panjenengan

event-objection-delivered = wangsulan tumrap keberatan kaaturaken sanes lumantar pirembagan punika
event-objected = panjenengan ngajengaken keberatan
event-objection-answered = keberatan dipunwangsuli
event-reopened = panyuwunan dipunbikak malih supados dipunwangsuli
event-dispute-recorded = tataraning sengketa dipuncathet

event-proof-sent = bukti identitas dipunkintun
event-proof-accepted = bukti identitas sah
event-proof-refused = bukti identitas dereng saged katampi

event-letter-replaced = serat kuwaos enggal dipuncathet
event-data-corrected = data diri dipundandosi

event-told = seserepan dipunaturaken dhateng panjenengan ing sanjawining pirembagan
event-letter-returned = serat wangsulan wangsul dhateng kantor, dados dipunanggep dereng kakintun
event-regime-set = etangan dinten dipuntetepaken

event-transcript-confirmed = panjenengan mratelakaken leresipun seratan pesen swanten
event-transcript-denied = panjenengan mratelakaken seratan pesen swanten boten leres
