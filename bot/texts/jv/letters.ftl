### What the feature letters says to requesters.

answer-heading =
    <b>WANGSULAN RESMI</b>
    tumrap panyuwunan <code>{ $number }</code> ({ $subject }).

decision-notice-a =
    <b>Pawartos sinerat</b> (UU 14/2008 Pasal 22 ayat (7))
    <b>a. Panguwaos:</b> { $held }
decision-held = { $held ->
        [no] informasi punika boten wonten ing panguwaos kula.
       *[yes] informasi punika wonten ing panguwaos kula.
    }
decision-notice-b = <b>b. Badan publik sanes ingkang nguwaosi:</b> { $other }
decision-other-body = { $other ->
        [known] { $body }
        [unknown] boten kula mangertosi.
       *[none] boten wonten; informasinipun wonten ing kula.
    }
decision-notice-c = <b>c. Kaputusan:</b> { $decision }
of-the-rest = { $rest ->
        [not_held] ; sanesipun { outcome-not-held }.
        [not_documented] ; sanesipun { outcome-not-documented }.
       *[refused] ; sanesipun { outcome-refused } amargi dipunkecualikaken.
    }
decision-words = { $outcome ->
        [partly] { outcome-partly }{ of-the-rest }
        [refused] { outcome-refused }, amargi informasinipun dipunkecualikaken.
        [not_held] { outcome-not-held }, dados boten saged dipunaturaken.
        [not_documented] { outcome-not-documented }, dados dereng saged dipunaturaken.
       *[granted] { outcome-granted }.
    }
decision-result = <b>{ $outcome ->
        [partly] Panyuwunan panjenengan { outcome-partly }{ of-the-rest }
        [refused] Panyuwunan panjenengan { outcome-refused }, amargi informasinipun dipunkecualikaken.
        [not_held] Informasi punika { outcome-not-held } kantor kula, dados boten saged kula aturaken.
        [not_documented] Informasi punika { outcome-not-documented }, dados dereng saged kula aturaken.
       *[granted] Panyuwunan panjenengan { outcome-granted }: sedaya ingkang dipunsuwun kula aturaken.
    }</b>
decision-result-items = <b>{ $outcome ->
        [granted] Panyuwunan panjenengan { outcome-granted }: sedaya ingkang dipunsuwun kula aturaken.
        [partly] Panyuwunan panjenengan { outcome-partly }. Kaputusan saben perangan:
       *[other] Boten wonten perangan panyuwunan panjenengan ingkang saged kula aturaken. Kaputusan saben perangan:
    }</b>
decision-notice-item = <b>{ $number }.</b> { $words }
decision-item-named = { $item }: { $words }
decision-item = Perangan { $number }: { $words }
decision-withheld = { $blacked ->
        [none] sedaya ingkang dipunsuwun kejawi { $given ->
            [none] ingkang dipunparingaken
           *[other] { $given }
        }
       *[other] ingkang dipuncemengaken, inggih punika { $blacked }
    }
decision-notice-withheld = <b>Perangan ingkang boten dipunparingaken:</b> { $withheld }
decision-notice-ground = <b>Dhasar panampik:</b> { $ground }
decision-ground = UU 14/2008 { $article }; { $basis }. { $consequence ->
        [none] Akibatipun menawi dipunbikak kados ingkang kaserat wonten ngriku.
       *[other] Akibatipun menawi dipunbikak, kapethik saking ngriku: “{ $consequence }”
    }
decision-notice-reasons = <b>Alesan:</b> { $reasons }
decision-given = { $giving ->
        [files] { $material } ({ $files } berkas sareng wangsulan punika)
        [link] { $material } (lumantar tautan ing wangsulan punika)
        [office] { $material } (dipuntingali utawi dipunpendhet ing kantor, dereng dipunaturaken sareng wangsulan punika)
        [sent] { $material } (dipunkintun lumantar pos utawi surel, kapisah saking wangsulan punika)
       *[text] { $named ->
            [yes] { $material } (kaserat ing wangsulan punika)
           *[no] ingkang kaserat ing wangsulan punika.
        }
    }
decision-way = { $giving ->
        [office] dipuntingali utawi dipunpendhet ing kantor.
        [sent] dipunkintun lumantar pos utawi surel.
       *[text] kaserat ing wangsulan punika.
    }
decision-notice-d = <b>d. Informasi ingkang dipunparingaken:</b> { $material }
decision-notice-e = <b>e. Ingkang dipuncemengaken, saha alesanipun:</b> { $blacked }
decision-notice-f = <b>f. Wujud saha cara ngaturaken:</b> { $way }
decision-notice-g = <b>g. Ragad:</b> { $cost }
decision-cost = { $cost ->
        [some] { $amount }. Cara mbayar: { $payment }
        [free] boten wonten (gratis).
       *[none] boten wonten.
    }
decision-notice-letter = <b>Serat:</b> nomor { $letter }, { $on }, dipuntapak-astani { $signatory }.
decision-notice-nothing = boten wonten
article-17-a = Pasal 17 huruf a (ngalang-alangi penegakan hukum)
article-17-b = Pasal 17 huruf b (kekayaan intelektual saha persaingan usaha)
article-17-c = Pasal 17 huruf c (pertahanan saha keamanan negari)
article-17-d = Pasal 17 huruf d (kekayaan alam Indonesia)
article-17-e = Pasal 17 huruf e (ketahanan ekonomi nasional)
article-17-f = Pasal 17 huruf f (sesambetan kaliyan manca negari)
article-17-g = Pasal 17 huruf g (akta pribadi saha wasiat)
article-17-h = Pasal 17 huruf h (wewados pribadi)
article-17-i = Pasal 17 huruf i (memorandum utawi serat ingkang sipatipun wewados)
article-17-j = Pasal 17 huruf j (boten kenging dipunbikak miturut undang-undang)
exempt-by = { $article }{ $law ->
        [none] {""}
       *[other] {" "}saha { $law }
    }

translation-heading = Terjemahan basa Jawi

command-maklumat = Maklumat paladosan: janji kula
command-asli = Serat ingkang asli: cara mriksa
button-charter-paper = 📄 Maklumat (PDF)
charter =
    <b>MAKLUMAT PALADOSAN</b>
    { $office_name }

    { $promise }

    { $points }

    { $decree ->
        [none] <i>Dereng katetepaken kanthi keputusan pimpinan.</i>
       *[other] <i>Katetepaken kanthi { $decree }.</i>
    }
charter-promise = Kula sagah ngladosi panyuwunan informasi miturut standar ing ngandhap punika. Menawi boten kula tetepi, panjenengan kagungan hak ngajengaken keberatan saha wadul.
charter-point =
    <b>{ $title }.</b> { $words }
charter-title-basis = Dhasar hukum
charter-basis = UU 14/2008, UU 25/2009, UU 27/2022, PP 61/2010, Perki 1/2021.
charter-title-procedure = Caranipun nyuwun
charter-procedure = Mangga nyerat utawi matur, ing mriki utawi ing loket. Nomor pendaftaran medal sanalika. Wangsulan resmi awujud seratan. Dereng marem? Mangga ngajengaken keberatan, lajeng sengketa dhateng { $commission }.
charter-title-time = Wekdal
charter-time = Wangsulan paling dangu { DAYS("answer") } dinten kerja, dipunpanjangaken namung sepisan { DAYS("extension") } dinten kerja.{ $elections ->
        [yes] {" "}Informasi Pemilu salebeting tahapan: { DAYS("answer", "pemilu") } saha { DAYS("extension", "pemilu") } dinten kerja.
       *[no] {""}
    } Keberatan dipunwangsuli salebetipun { DAYS("objection_answer") } dinten kerja.
charter-title-cost = Ragad
charter-cost = { $costs }
charter-title-guarantee = Jaminan
charter-guarantee = Saben penolakan wonten alesanipun sinerat. Data pribadi panjenengan dipunjagi. Petugas ngancani tiyang difabel saha sinten kemawon ingkang kangelan nyerat; pesen swanten dipuntampi.{ $sure ->
        [yes] {" "}Jam layanan: { $hours }.
       *[no] {""}
    }
charter-title-evaluation = Pambiji
charter-evaluation = Saben wangsulan saged panjenengan biji. Asilipun kawartosaken ing laporan taunan, paling kasep 31 Maret. Wadulan bab paladosan: SP4N-LAPOR!, www.lapor.go.id.

genuine =
    <b>Serat asli saking { $office }</b>
    • Dumugi saking pirembagan punika{ $bot ->
        [none] {""}
       *[other] , <b>{ $bot }</b>
    }. Kula boten nate nyuwun kata sandi utawi kode OTP.
    • Kop seratipun ngemot asmanipun kantor{ $phone ->
        [none] {""}
       *[other] , telpon { $phone }
    }{ $bot ->
        [none] {""}
       *[other] , lan asmanipun bot punika
    }.
    • Ing sukunipun saben kaca PDF wonten <b>Kode catatan</b>, upaminipun 7F3A-91C2.

    <b>Cara mriksa.</b> Kode QR ing serat dipunpindai, utawi seratna /status lan nomoripun ing mriki. Taksih mangu-mangu? Kode catatanipun dipunaturaken dhateng petugas: kantor nyocogaken kaliyan cathetanipun piyambak.
