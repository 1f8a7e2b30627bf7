### What the feature privacy says to requesters.

command-privasi = Data pribadi panjenengan

incident-notice =
    🚨 <b>Seserepan bab gagalipun pangreksaning data pribadi</b>

    Kula nyuwun pangapunten: pangreksaning data pribadi ing paladosan kula gagal, saha data panjenengan kalebet utawi saged ugi kalebet ing ngriku.

    <b>Data ingkang kabikak:</b> { $exposed }
    <b>Kapan kabikak:</b> { $happened ->
        [none] dereng dipunmangertosi
       *[other] { $happened }
    }
    <b>Kapan kula mangertosi:</b> { $noticed }
    <b>Kados pundi kabikakipun:</b> { $how }
    <b>Ingkang katindakaken:</b> { $handling }{ $advice ->
        [none] {""}
       *[other] {""}
            <b>Ingkang saged panjenengan tindakaken:</b> { $advice }
    }

    Katrangan sanesipun: { $contact ->
        [none] kantor { $office } ing jam layanan
       *[other] { $contact }
    }. Dhasar: UU 27/2022 Pasal 46.

data-destroyed = Wekdal panyimpenan data kangge { $numbers } sampun telas. { $what ->
        [file] Pirembagan, berkas, lampiran keberatan, wangsulan, saha seratipun sampun kula sirnakaken miturut jadwal retensi arsip. Namung registeripun ingkang taksih wonten.
       *[identity] Isian identitas ingkang boten kalebet kolom register (kados ta NIK) sampun kula busak. Pirembagan, berkas, lampiran keberatan, saha serat kasimpen katutup minangka arsip (UU 43/2009), kalebet NIK menawi kaserat ing lebetipun.
    } Pesen ing aplikasi Telegram panjenengan piyambak boten kula owahi. Panjenengan boten perlu nindakaken punapa-punapa.

command-dataku = Salinan sedaya data panjenengan
button-rights = 🔐 Hak tumrap data kula
button-right-access = 📄 Data kula
button-right-correction = ✏️ Ndandosi
button-right-stop = ✋ Mandhegaken utawi matesi
button-right-restriction = ✋ Matesi
button-right-objection = 🚫 Boten sarujuk pangolahan
button-right-erasure = 🗑 Mbusak
button-right-withdrawal = ↩️ Narik sarujuk
button-right-leave = ✖️ Boten siyos
button-right-send = ✅ Kintun
button-right-lift = ▶️ Mungkasi watesan
right-name-access = salinan data
right-name-correction = pandandosan data
right-name-restriction = watesan pangolahan
right-name-objection = boten sarujuk pangolahan
right-name-erasure = pambusakan data
right-name-withdrawal = panarikan sarujuk
right-stops =
    <b>Punapa ingkang panjenengan kersakaken?</b> Matesi: data panjenengan namung dipunbikak PPID. Boten sarujuk: pangolahan tartamtu dipunkendelaken. Narik sarujuk: pirembagan punika boten dipunagem malih, sanalika.
right-ask-restriction =
    <b>Punapa ingkang badhe dipunwatesi, saha kenging punapa?</b> Mangga dipunserat mawi tembung panjenengan piyambak.
    Salebeting dipunwatesi, data panjenengan namung dipunbikak PPID kangge perkawis ingkang dipunwajibaken undang-undang, saha boten dipunagem malih kangge panyuwunan enggal. (UU 27/2022 Pasal { $articles })
right-ask-objection =
    <b>Pangolahan punapa ingkang boten panjenengan sarujuki, saha kenging punapa?</b> Mangga dipunserat mawi tembung panjenengan piyambak.
    Layanan punika boten mutus piyambak bab panjenengan; saben putusan dipunpendhet pejabat. (UU 27/2022 Pasal { $articles })
right-ask-correction =
    <b>Punapa ingkang lepat, saha kados pundi ingkang leres?</b> Mangga dipunserat ing satunggal pesen, mawi nomor panyuwunanipun.
    Serat ingkang sampun dipunkintun boten ewah. (UU 27/2022 Pasal { $articles })
right-ask-erasure =
    <b>Data punapa ingkang badhe dipunbusak?</b> Mangga dipunserat ing satunggal pesen. (UU 27/2022 Pasal { $articles })
    <b>Menawi dipunparingaken, dipunbusak:</b> isian ingkang dereng dipunkintun, pirembagan ing sanjawining panyuwunan, pilihan basa, sarta NIK, identitas sanes, bukti identitas, saha rekaman swanten ing panyuwunan ingkang sampun rampung.
    <b>Ingkang tetep dipunsimpen:</b> register panyuwunan saha keberatan mawi asma, alamat, saha kontak, sarta serat-seratipun. Undang-undang majibaken (UU 14/2008 saha UU 43/2009; UU 27/2022 Pasal 15), ngantos jadwal retensi arsip marengaken.
    Panyuwunan ingkang taksih lumaku boten kaganggu.
right-limited-already = Data panjenengan saweg dipunwatesi. Watesan punika saged panjenengan pungkasi kapan kemawon.
right-needs-words = Nyuwun dipunserat mawi sawetawis tembung, supados kula mangertos kersa panjenengan.
right-certain =
    <b>Kintun panyuwunan { $right } punika?</b>

    { $words }{ $hidden ->
        [yes] {""}

            Pesen panjenengan kula busak saking pirembagan punika saha nomor identitasipun boten kula ambali. Petugas tetep nampi jangkep.
       *[no] {""}
    }
right-lifted = Watesan sampun dipunpungkasi.
right-received =
    <b>Panyuwunan { $right } sampun katampi.</b>
    Nomor: { $number }
    Dipunwangsuli paling kasep { $at }, inggih punika 3×24 jam (UU 27/2022 Pasal { $articles }). Wangsulanipun dhateng mriki.
right-open-already = Panyuwunan ingkang sami, { $number }, taksih dipunproses saha dipunwangsuli paling kasep { $at }.
right-answered =
    <b>Wangsulan panyuwunan { $right } { $number }: { $outcome ->
        [granted] dipunparingaken
       *[refused] boten saged dipunparingaken
    }.</b>{ $words ->
        [none] {""}
       *[other] {"\u000A"}{ $words }
    }
erased =
    <b>Ingkang sampun dipunbusak:</b> isian saha pirembagan ing sanjawining panyuwunan ({ $pieces }), data diri ingkang boten dipunbetahaken malih ing { $details } panyuwunan, saha pilihan basa.
    { $stays ->
        [yes] <b>Ingkang tetep dipunsimpen:</b> register panyuwunan saha keberatan, isining pirembagan, sarta serat-seratipun tanpa NIK, awit dipunwajibaken UU 14/2008 saha UU 43/2009 (UU 27/2022 Pasal 15).
       *[no] Kajawi cathetan panyuwunan punika tanpa asma, sampun boten wonten ingkang dipunsimpen bab panjenengan.
    }
withdrawal-nothing-agreed = Boten wonten sarujuk panjenengan ingkang kacathet, dados boten wonten ingkang perlu dipuntarik.
withdrawal-certain =
    <b>Narik sarujuk?</b> (UU 27/2022 Pasal 9 saha 40)
    Sanalika: pirembagan punika boten dipunagem malih, isian ingkang dereng dipunkintun dipunbusak, saha boten wonten ingkang dipunsuwunaken malih ing mriki. Register ingkang dipunwajibaken undang-undang tetep wonten.{ $count ->
        [0] {""}
       *[other] {" "}Panyuwunan panjenengan ingkang taksih lumaku: { $count }. Mangga milih: dipunlajengaken mawi telpon, surel, utawi pos ingkang panjenengan paringaken, utawi dipuntarik.
    }
button-withdrawal-hand = 📮 Lajengaken mawi margi sanes
button-withdrawal-drop = ✖️ Narik sedaya
button-withdrawal-yes = ↩️ Inggih, tarik sarujuk
withdrawal-done =
    <b>Sarujuk panjenengan sampun dipuntarik.</b> Nomor: { $number }.{ $way ->
        [hand] {" "}Panyuwunan panjenengan ({ $count }) dipunlajengaken petugas mawi kontak ingkang panjenengan paringaken.
        [drop] {" "}Panyuwunan panjenengan ({ $count }) dipuntarik; nomoripun tetep ing register.
       *[yes] {""}
    } Punika serat pungkasan ing mriki. Menawi benjing badhe ngagem layanan punika malih, mangga pencet /start.
button-data-yes = 📄 Inggih, kintun mriki
data-certain = <b>Kintun sedaya data panjenengan dhateng pirembagan punika?</b> Awujud berkas PDF satunggal isi data diri, panyuwunan, pirembagan, putusan, saha sinten ingkang mbikak data panjenengan. Mugi namung panjenengan ingkang ngasta ponsel punika; berkasipun ugi kasimpen ing Telegram. Dipundamel sanalika, paling kathah sepisan sadinten.
data-title = Data pribadi kula
data-caption = Salinan data { $number }. Namung kangge panjenengan (UU 27/2022 Pasal { $articles }).
data-too-soon = Salinan data nembe kemawon dipundamel. Panjenengan saged nyuwun malih wiwit { $at }.
data-note = Kawontenan nalika { $at }. Dipunracik layanan punika saking sedaya ingkang kasimpen bab panjenengan (UU 27/2022 Pasal 7 saha 32).
data-left-out = Boten kalebet: cathetan kerja internal, asma petugas, saha data tiyang sanes. Berkas ingkang panjenengan kintun wonten ing pirembagan punika; ing mriki dipunsebat naminipun.
data-person = Akun Telegram { $account } · { $language }{ $version ->
        [none] {""}
       *[other] {" "}· sarujuk kaliyan wara-wara versi { $version }, { $at }
    }{ $reachable ->
        [yes] {""}
       *[no] {" "}· boten saged dipunhubungi
    }
data-sent = { $what ->
        [file] berkas
       *[words] serat
    }, { $fate ->
        [sent] dumugi
        [failed] boten kasil
        [cancelled] dipunwurungaken
       *[queued] saweg dipunkintun
    }
data-said-citizen = Panjenengan nyerat:
data-said-reply = Balesan petugas:
data-said-answer = Wangsulan resmi:
data-asked = { $number } · { $right } · { $outcome ->
        [granted] dipunparingaken
        [refused] boten dipunparingaken
       *[open] saweg dipunproses
    }
data-by = { $who ->
        [citizen] panyuwun
        [desk] layanan punika
       *[officer] { $roles ->
            [none] petugas
           *[other] petugas ({ $roles })
        }
    }
data-looked = { $what ->
        [channels] alamat saha kontak dipunbikak kangge ngaturi kabar panjenengan
        [dispute_dossier] data diri dipunbikak ing berkas sengketa
        [e-ppid] data diri dipunbikak kangge kacathet ing e-PPID
        [export] data diri kaserat ing register jangkep ing komputer kantor
        [file] berkas panjenengan dipunbikak
        [letter] serat ingkang ngewrat data diri dipunbikak
        [register] data diri dipunbikak ing register jangkep
        [right] panyuwunan bab data pribadi dipunbikak
        [search] data diri dipunbikak lumantar padosan
        [words] serat panjenengan dipunbikak
       *[none] data diri dipunbikak
    }
data-about-person = Bab panjenengan
data-about-cases = Panyuwunan panjenengan
data-about-identity = Data diri
data-about-proofs = Bukti identitas
data-about-messages = Pirembagan bab panyuwunan
data-about-decisions = Putusan
data-about-dates = Wates wekdal ingkang dipuntetepaken
data-about-deficiencies = Kekirangan ingkang dipunwartosaken
data-about-corrections = Ralat
data-about-ratings = Pambiji panjenengan
data-about-errands = Dipunaturaken petugas ing sanjawining pirembagan
data-about-objections = Keberatan
data-about-objection-answers = Wangsulan keberatan
data-about-settlements = Usulan kasarujukan tumrap keberatan
data-about-enclosures = Lampiran keberatan
data-about-disputes = Sengketa
data-about-papers = Serat ingkang dipundamel
data-about-given = Berkas ingkang dipunparingaken kantor, kanthi SHA-256
data-about-events = Lampahan
data-about-looks = Sinten ingkang mbikak data diri panjenengan, saha kapan
data-about-claims = Panyuwunan ingkang panjenengan pendhet mriki
data-about-draft = Isian ingkang dereng dipunkintun
data-about-dialogues = Tanya wangsul ingkang dereng rampung
data-about-questions = Pirembagan ing sanjawining panyuwunan
data-about-uploads = Berkas ingkang panjenengan kintun
data-about-sent = Ingkang dipunkintun layanan punika
data-about-asked = Panyuwunan bab data pribadi
data-about-answered = Wangsulan panyuwunan punika
data-about-announced = Versi wara-wara ingkang dipunwartosaken
data-about-unreached = Nalika panjenengan boten saged dipunhubungi
data-about-updates = Kintunan ingkang dereng saged dipunproses
data-proof = { $state ->
        [waiting] dipunentosi
        [sent] sampun dipunkintun, dereng dipunpriksa
        [valid] sah
        [mismatch] kagunganipun tiyang sanes
       *[lacking] kirang
    }
