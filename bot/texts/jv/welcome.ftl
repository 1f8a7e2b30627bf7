### What the feature welcome says to requesters.

greeting =
    Sugeng rawuh wonten ing <b>layanan informasi publik (PPID) { $office }</b>. 🙏

    Mangga dipunserat kemawon informasi ingkang panjenengan betahaken, utawi milih ing ngandhap. Boten mbayar.
menu = Punapa ingkang saged kula biyantu? Mangga dipunpilih, utawi langsung dipunserat kemawon punapa ingkang panjenengan betahaken.
unknown-command = Prentah punika dereng kula mangertosi. Mangga milih salah satunggal, utawi dipunserat kemawon ngagem tembung panjenengan piyambak.
language-name = Jawa (krama)
choose-language = Mangga milih basa:
language-chosen = Inggih, sapunika kita ngginakaken basa Jawi krama.
help =
    <b>Kados pundi lampahing layanan punika</b>
    1. Panjenengan nyuwun informasi; panyuwunan kula cathet lan panjenengan langsung nampi nomor pendaftaran.
    2. Petugas madosi informasinipun. Panjenengan saged nambahi katrangan kapan kemawon kanthi nyerat wonten ing mriki.
    3. Wangsulan resmi dipunkintun paling kasep { DAYS("answer") } dinten kerja wiwit panyuwunan dipuntampi. Saged dipunpanjangaken sepisan, { DAYS("extension") } dinten kerja, kanthi alesan sinerat (UU 14/2008 Pasal 22).
    4. Menawi wangsulan boten dhateng utawi boten trep, mangga ngajengaken keberatan (kabotan) lumantar menu utawi /keberatan. Punika hak panjenengan.

    <b>Ragad.</b> { $costs }

    <b>Kantor.</b> { $office_name }{ $address ->
        [none] {""}
       *[other] {", "}{ $address }
    }
    Jam layanan: { $hours }.{ $phone ->
        [none] {""}
       *[other] {" "}Telpon { $phone }.
    }{ $email ->
        [none] {""}
       *[other] {" "}Surel { $email }.
    }{ $website ->
        [none] {""}
       *[other] {" "}Situs { $website }.
    }

    <b>Prentah</b>
    { $commands }

    Langkung remen dipunbiyantu tiyang? Mangga mencet “Nyuwun pitulungan petugas”. Pesen swanten ugi kula tampi.
weekdays = { $first ->
        [0] Senin
        [1] Selasa
        [2] Rabu
        [3] Kamis
        [4] Jumat
        [5] Sabtu
       *[6] Ahad
    }{ $last ->
        [0] {""}
        [1] { $first ->
            [1] {""}
           *[other] –Selasa
        }
        [2] { $first ->
            [2] {""}
           *[other] –Rabu
        }
        [3] { $first ->
            [3] {""}
           *[other] –Kamis
        }
        [4] { $first ->
            [4] {""}
           *[other] –Jumat
        }
        [5] { $first ->
            [5] {""}
           *[other] –Sabtu
        }
       *[6] { $first ->
            [6] {""}
           *[other] –Ahad
        }
    }
privacy-notice =
    <b>{ $asked ->
        [yes] Saderengipun miwiti: data pribadi panjenengan
       *[no] Data pribadi panjenengan wonten ing loket punika
    }</b>

    { $office_name } ngginakaken data panjenengan namung kangge mangsuli panyuwunan panjenengan (UU 14/2008; UU 27/2022 Pasal 20).
    • Pirembagan saha berkas panyuwunan dipunsimpen katutup minangka arsip nagari miturut jadwal retensinipun (UU 43/2009).
    • Isian NIK dipunbusak { $identity } dinten kerja sasampunipun sedaya wates wekdal kalangkung.
    • Hak panjenengan, saking salinan dumugi pambusakan data: /privasi.
    • Pirembagan punika ugi kasimpen wonten ing server Telegram ing sanjawinipun Indonesia. { $asked ->
        [yes] Kanthi mencet “Sarujuk”, panjenengan sarujuk bab punika kemawon.
       *[no] Namung punika ingkang panjenengan sarujuki.
    }
original-heading = Seratan basa Indonesia
privacy-notice-rest =
    <b>Punapa.</b> Asma, NIK (utawi nomor pengesahan badan hukum), alamat, satunggal saluran kontak, sarta isi panyuwunan panjenengan: undang-undang ingkang nyuwun. Bukti identitas menawi dipunsuwun; saged dipuntedahaken wonten ing loket kemawon.
    <b>Sinten ingkang ningali.</b> Namung petugas ingkang gadhah wewenang, lan saben dipunbikak dipuncathet. Data dipunsimpen kanthi enkripsi{ $processor ->
        [none] {""}
       *[other] {" "}dening { $processor } miturut dhawuh sinerat { $office_name }
    }. Undang-undang majibaken papanipun wonten Indonesia (PP 71/2019 Pasal 20).
    <b>Dangunipun.</b> Panyuwunan ingkang boten siyos dipunkintun dipunbusak sasampunipun { $drafts } dinten. Sasampunipun wates wekdal keberatan saha sengketa kalangkung, arsip panyuwunan namung dipunbikak PPID kanthi alesan ingkang dipuncathet; isian NIK saha gambar identitas dipunbusak. { $retention }
    <b>Hak panjenengan.</b> Salinan data, pandandosan, watesan, boten sarujuk, pambusakan, pamindhahan data, lintu kapitunan, lan panarikan sarujuk (UU 27/2022 Pasal 5–13), anggeripun dipunparengaken undang-undang. Dipunwangsuli salebeting 3×24 jam.{ $protection_officer ->
        [none] {" "}Pejabat pelindungan data dereng katetepaken; katuran nyuwun pirsa dhateng PPID.
       *[other] {" "}Pejabat pelindungan data: { $protection_officer }.
    }
    <b>Dokumen ingkang kula paringaken</b> saged kula wartakaken dhateng sedaya tiyang, tanpa asma saha panyuwunan panjenengan (UU 14/2008 Pasal 7).
    <b>Menawi boten sarujuk.</b> Panjenengan tetep saged nyuwun informasi lumantar loket, surel, utawi pos. (Versi { $version })
consent-declined =
    { $kept ->
        [yes] Inggih, boten wonten malih ingkang kula serat ing mriki. Register panyuwunan panjenengan ingkang rumiyin tetep wonten, amargi dipunwajibaken dening undang-undang.
       *[no] Inggih, boten wonten ingkang kula simpen.
    } Hak panjenengan tumrap informasi tetep sami; mangga lumantar margi sanes:
    • rawuh ing loket { $office_name }{ $address ->
        [none] {""}
       *[other] {", "}{ $address }
    }{ $email ->
        [none] {""}
       *[other] {"\u000A"}• ngintun surel dhateng { $email }
    }{ $phone ->
        [none] {""}
       *[other] {"\u000A"}• telpon { $phone }
    }{ $address ->
        [none] {""}
       *[other] {"\u000A"}• ngintun serat lumantar pos dhateng alamat punika
    }{ $website ->
        [none] {""}
       *[other] {"\u000A"}• mirsani { $website }
    }
consent-first = Seratan panjenengan sampun kacathet. Supados dados panyuwunan, kula betah sarujuk panjenengan dhateng katrangan data pribadi ing nginggil. { $silence }
consent-known = Sarujuk panjenengan sampun kacathet.
button-file = 📝 Nyuwun informasi
button-mine = 📂 Panyuwunan kula
button-check = 🔎 Mriksa nomor
button-help = ℹ️ Pambiyantu lan jam layanan
button-agree = Sarujuk
button-disagree = Boten sarujuk
button-escort = 🤝 Nyuwun pitulungan petugas
command-start = Wiwit lan menu
command-bahasa = Gantos basa
command-bantuan = Pambiyantu lan jam layanan
command-panduan = Buku pandhuan (PDF)
command-batal = Kendel ngisi

consent-changed = <b>Wara-wara data pribadi kula ewah.</b> Ingkang ewah: pirembagan saha berkas panyuwunan boten malih kula busak piyambak, awit undang-undang kearsipan majibaken kula nyimpen; NIK tetep dipunbusak. Dokumen ingkang kula paringaken saged dipunwartakaken dhateng sedaya tiyang, tanpa asma saha panyuwunan panjenengan. Versi ingkang enggal wonten ing ngandhap. Panyuwunan panjenengan taksih lumaku; mangga pencet “Sarujuk” menawi taksih badhe ngagem pirembagan punika.

button-other-matters = 🧭 Kaprelon sanes

consent-waits = Wara-wara data pribadi ing nginggil taksih nengga wangsulan panjenengan: “Sarujuk” utawi “Mboten sarujuk”. Sasampunipun kula lajengaken.
consent-unclear = Punika dereng saged kula waos minangka wangsulan. Mangga pencet “Sarujuk” utawi “Boten sarujuk”, utawi dipunketik; tanpa sarujuk panjenengan boten wonten ingkang kula cathet.
talk-in-form = Tembung punika boten kula cathet minangka isining panyuwunan. Mangga nyerat informasi ingkang dipunbetahaken, utawi pencet “Sampun jangkep” menawi sampun sedaya.

talk-salam = { $variant ->
        [0] Wa’alaikumussalam. 🙏 Punapa ingkang saged kula biyantu? Mangga dipunpilih, utawi langsung nyerat kemawon.
       *[1] Wa’alaikumussalam warahmatullah. Mangga, punapa ingkang dipunbetahaken?
    }
talk-greeting = { $daypart ->
        [morning] Sugeng enjing
        [noon] Sugeng siyang
        [afternoon] Sugeng sonten
       *[evening] Sugeng dalu
    }! 🙏 { $variant ->
        [0] Punapa ingkang saged kula biyantu? Mangga dipunpilih, utawi langsung nyerat kemawon.
       *[1] Mangga nyerat punapa ingkang badhe dipunpirsani, utawi milih ing ngandhap punika.
    }
talk-opening = { $variant ->
        [0] Mangga, kanthi remening manah. 🙏 Dipunserat kemawon pitakenan utawi kabetahanipun, utawi milih ing ngandhap punika.
       *[1] Inggih, mangga. Punapa ingkang badhe dipunpirsani? Langsung dipunserat ing mriki kemawon.
    }
talk-thanks = { $variant ->
        [0] Sami-sami! 🙏 Remen saged mbiyantu.
       *[1] Inggih, sami-sami. Menawi wonten kabetahan malih, mangga nyerat ing mriki. 🙏
    }
talk-farewell = { $variant ->
        [0] Mangga, sugeng makarya. 🙏
       *[1] Inggih, matur nuwun sampun nyerat dhateng kula. Kapan kemawon kenging nyerat malih.
    }
talk-sorry = { $variant ->
        [0] Boten punapa-punapa, boten ngrepotaken. 🙏 Mangga.
       *[1] Inggih, boten punapa. Mangga nyerat punapa ingkang dipunbetahaken.
    }
talk-praise = { $variant ->
        [0] Matur nuwun sanget, ngremenaken manah. 🙏
       *[1] Remen mirengipun, matur nuwun!
    }
talk-noted = { $variant ->
        [0] Matur nuwun. 🙏
       *[1] Inggih, mangga. Menawi wonten kabetahan, dipunserat ing mriki kemawon.
    }
talk-wellbeing = { $variant ->
        [0] Pawartos sae, matur nuwun! 🙏 Mugi panjenengan semanten ugi. Punapa ingkang saged kula biyantu?
       *[1] Sae-sae kemawon, matur nuwun. Punapa ingkang saged kula biyantu?
    }
talk-who = { $variant ->
        [0] Kula layanan otomatis PPID { $office }; petugas ugi maos ingkang kedah dipunwangsuli. Punapa ingkang saged kula biyantu?
       *[1] Ingkang mangsuli punika layanan otomatis PPID { $office }. Kersa ngendikan kaliyan petugas? Mangga nyerat “nyuwun pitulungan petugas”.
    }
talk-answer = { $variant ->
        [0] Kula dereng mangertos punika wangsulan kangge punapa. Mangga dipunserat kabetahanipun, utawi milih ing ngandhap.
       *[1] Sapunika kula boten saweg nengga wangsulan. Mangga dipunpilih, utawi nyerat ingkang dipunbetahaken.
    }
talk-number = { $variant ->
        [0] Angka punika boten kula simpen, amargi kula dereng mangertos ginanipun. Kangge mriksa panyuwunan, pencet “Mriksa nomor”, lajeng nyerat nomor lan PIN-ipun.
       *[1] Angka kemawon dereng saged kula mangertosi, dados boten kula simpen. Badhe mriksa panyuwunan? Pencet “Mriksa nomor” rumiyin.
    }
talk-calling = { $variant ->
        [0] Inggih, kula wonten mriki. 🙏 Mangga nyerat ingkang dipunbetahaken, utawi milih ing ngandhap punika.
       *[1] Mangga, kula mirengaken. Punapa ingkang saged kula biyantu?
    }
talk-aside = { $variant ->
        [0] Menawi ngupados data utawi dokumen kantor punika, mangga dipunserat kemawon.
       *[1] Kula ing mriki kangge panyuwunan informasi. Wonten data utawi dokumen ingkang dipunpadosi? Mangga dipunserat.
    }
talk-nothing = { $variant ->
        [0] 🙏
       *[1] 😊
    }

answer-general = <i>Katrangan limrah, sanes wangsulan resmi.</i> Menawi ingkang dipunbetahaken dokumen utawi data, pencet “Tetep damel panyuwunan”.
answer-hours = { $phase ->
        [open] Dinten punika, { $day }, loket bikak ngantos { $last }.
        [later] Dinten punika, { $day }, loket bikak { $first }–{ $last }; sapunika saweg tutup. Bikak malih: { $next }.
        [closed] Dinten punika, { $day }, kantor tutup{ $why ->
            [none] {""}
           *[other] {" "}({ $why })
        }. Bikak malih: { $next }.
        [opens] { $day } loket bikak { $first }–{ $last }.
       *[shut] { $day } kantor tutup{ $why ->
            [none] {""}
           *[other] {" "}({ $why })
        }. Bikak malih: { $next }.
    }
    Jam layanan: { $hours }.{ $any ->
        [yes] {" "}Libur ing kalih minggu punika: { $closed }.
       *[no] {""}
    } Ing pirembagan punika panjenengan kenging nyerat kapan kemawon.
answer-address = { $office_name }.{ $address ->
        [none] {""}
       *[other] {" "}Alamat: { $address }.
    }{ $phone ->
        [none] {""}
       *[other] {" "}Telpon: { $phone }.
    }{ $email ->
        [none] {""}
       *[other] {" "}Surel: { $email }.
    }{ $website ->
        [none] {""}
       *[other] {" "}Situs: { $website }.
    }{ $all ->
        [no] {" "}Ingkang dereng kawangsulan ing mriki dipunwangsuli petugas: pencet “Nyuwun pitulungan petugas”.
       *[yes] {""}
    }
answer-cost = Nyuwun informasi boten mbayar. { $costs }
answer-duration = Wangsulan resmi dipunkintun paling kasep { DAYS("answer") } dinten kerja wiwit panyuwunan dipuntampi. Saged dipunpanjangaken sepisan, { DAYS("extension") } dinten kerja, kanthi alesan sinerat (UU 14/2008 Pasal 22).{ $elections ->
        [yes] {" "}Kangge informasi Pemilu ing mangsa tahapan wekdalipun langkung cekak.
       *[no] {""}
    }
answer-needed = Mangga nyerat informasi ingkang dipunbetahaken lan ancasipun. Lajeng kula tangletaken asma, NIK (badan hukum: nomor pengesahanipun), alamat, lan satunggal kontak. { $proof ->
        [none] Salinan kartu identitas boten dipunsuwun.
        [required] Foto KTP utawi identitas sanes ingkang sah dipunsuwun saderengipun panyuwunan dipunkintun.
       *[later] Foto KTP utawi identitas sanes ingkang sah saged nusul sasampunipun panjenengan nampi nomor, ing mriki utawi ing loket.
    } Boten kagungan NIK inggih saged.
answer-ppid = PPID inggih punika Pejabat Pengelola Informasi dan Dokumentasi. Pejabat punika ngladosi panyuwunan informasi publik ing { $office_name } (UU 14/2008 bab Keterbukaan Informasi Publik).
answer-privacy = Data pribadi panjenengan namung kangge ngurus panyuwunan punika. Dipunsimpen mawi sandi, boten katingal ing grup petugas, lan boten dipunumumaken. Hak panjenengan lan dangunipun dipunsimpen: /privasi.
answer-scope = Informasi punapa kemawon ingkang wonten ing kantor punika kenging dipunsuwun, ugi sawetawis sareng-sareng. Ingkang dipunkecualikaken namung miturut Pasal 17 UU 14/2008 sasampunipun dipunuji, lan alesanipun kula serat. Ingkang sampun kabikak: /informasi.
answer-delivery = Wangsulan kula kintun lumantar pirembagan punika. Salinan kertas saged dipunpundhut ing loket; caranipun dipunpilih nalika ngisi panyuwunan.
answer-complaint = Bab wangsulan panyuwunan informasi panjenengan: pencet “Ngajengaken keberatan”. Bab petugas PPID: mangga matur dhateng { $addressee }, ing loket utawi lumantar “Nyuwun pitulungan petugas”. { $elections ->
        [yes] Bab layanan, pelanggaran Pemilu, utawi etik panitia:
       *[no] Bab layanan utawi prekawis sanes:
    } pencet “Kaprelon sanes”.
answer-call = Petugas mangsuli lumantar pirembagan punika: pencet “Nyuwun pitulungan petugas”. Pesen swanten ugi kenging.{ $phone ->
        [none] {""}
       *[other] {" "}Panjenengan ugi kenging nelpon kantor ing jam layanan: { $phone }.
    }
answer-how = Mangga dipunserat ing mriki data utawi dokumen ingkang dipunpadosi, mawi tembung piyambak. Lajeng kula tangletaken ancasipun, asma, NIK, alamat, lan satunggal kontak. Panjenengan langsung nampi nomor pendaftaran. Boten mbayar.
answer-who = Saben warga negara Indonesia kenging nyuwun, saking dhaerah pundi kemawon: siswa, mahasiswa, wartawan, peneliti, sinten kemawon. Makaten ugi badan hukum Indonesia (UU 14/2008 Pasal 1). Kangge lare, asmanipun tiyang sepuh utawi wali ugi dipuntangletaken.
answer-foreigner = Hak nyuwun kanthi wates wekdal undang-undang punika kagunganipun warga negara lan badan hukum Indonesia (UU 14/2008 Pasal 1). Panjenengan kenging nyuwun lumantar piyambakipun. Saged ugi nyerat ing mriki lan milih “Sanes warga negara Indonesia”. Kula ladosi minangka layanan, nanging margi keberatan lan sengketa bokmenawi boten bikak.
answer-company = Badan hukum Indonesia kenging nyuwun: kaserat asma lan nomor pengesahanipun. Paguyuban nyuwun lumantar wakil mawi surat kuasa. Pencet “Tetep damel panyuwunan”; pilihanipun dipuntangletaken ing ngrika.
answer-proxy = Kenging dipunwakilaken mawi surat kuasa. Ingkang makili ngisi panyuwunan ing mriki lan milih bilih tumindak kangge tiyang sanes. Petugas ugi saged nyerataken, ing loket utawi ing mriki.
answer-reason = Inggih, ancasipun dipuntangletaken, awit undang-undang ngersakaken (UU 14/2008 Pasal 4 ayat (3)). Cekap satunggal ukara. Panyuwunan boten kenging dipuntolak namung amargi alesanipun dipunanggep kirang kiyat.
answer-identity = Asma, NIK, lan alamat dipunsuwun awit panyuwunan resmi kedah cetha sinten ingkang nyuwun. Tanpa asma panyuwunan boten saged kacathet; tanglet limrah kenging tanpa punika. Boten kagungan NIK inggih saged: alesanipun dipunserat. Asma lan NIK boten katingal ing grup petugas lan boten dipunumumaken.
answer-lost = Pencet “Panyuwunan kula”: sedaya ingkang dipunajengaken saking akun punika wonten ngrika. Nomoripun ugi kaserat ing tandha tampi. Dipunajengaken ing loket utawi lumantar pos lan tandhanipun ical? Mangga rawuh ing loket mbekta tandha pengenal{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    }.
answer-post = Saged. Nalika ngisi panyuwunan mangga milih “Cara sanes”, lajeng pos, lan nyerat alamat kiriman. { $costs }{ $address ->
        [none] {""}
       *[other] {" "}Panyuwunan ugi kenging dipunkintun lumantar pos dhateng { $address }.
    }
answer-visit = Kenging. Panyuwunan saged dipunajengaken ing loket, lan salinanipun saged dipunpundhut piyambak: mangga milih “Cara sanes”, lajeng mundhut ing kantor. Jam layanan: { $hours }.{ $address ->
        [none] {""}
       *[other] {" "}Alamat: { $address }.
    }{ $phone ->
        [none] {""}
       *[other] {" "}Telpon: { $phone }.
    }
answer-genuine = Punika layanan otomatis PPID { $office_name }. Tembung sandi lan kode OTP boten nate kula suwun.{ $website ->
        [none] {""}
       *[other] {" "}Mangga dipuncocogaken kaliyan situs resmi: { $website }.
    }{ $phone ->
        [none] {""}
       *[other] {" "}Utawi nelpon kantor: { $phone }.
    } Taksih mangu-mangu? Mangga tanglet ing loket ing jam layanan: { $hours }.
answer-dissatisfied = Panjenengan gadhah hak ngajengaken keberatan menawi dipuntolak, boten jangkep, kasep, utawi boten dipunwangsuli. Katujokaken dhateng { $addressee }, paling kasep { DAYS("objection_filing") } dinten kerja (UU 14/2008 Pasal 35 lan 36). Pencet “Ngajengaken keberatan”. Taksih dereng marem? Salajengipun dhateng { $commission }.
answer-dispute = Mangga ngajengaken keberatan rumiyin. Wangsulanipun dereng maremaken, utawi boten dugi ing { DAYS("objection_answer") } dinten kerja? Mangga ngajengaken sengketa dhateng { $commission }, paling kasep { DAYS("dispute_filing") } dinten kerja sasampunipun (UU 14/2008 Pasal 37). Ing mangsa tahapan Pemilu wekdalipun saged langkung cekak. Tanggal lan berkasipun wonten ing “Panyuwunan kula”.
answer-cancel = Panyuwunan kenging dipuntarik saderengipun dipunwangsuli. Pencet “Panyuwunan kula”, dipunpilih, lajeng “Narik panyuwunan”. Formulir ingkang dereng kakintun: ketik /batal.
handbook-caption = { $title } kantor punika, ing basa Indonesia.
