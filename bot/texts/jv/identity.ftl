### What the feature identity says to requesters.

ask-kind =
    <b>Panyuwunan punika atas naminipun sinten?</b>
    Mangga dipunserat asma jangkep panjenengan kados ing KTP, utawi mencet tombolipun.
choice-kind-person = Perorangan (pribadi)
typed-kind-person = kula piyambak, kulo piyambak, piyambak, piyambakan, tiyang biasa, wong biasa
choice-kind-group = Kelompok tiyang
typed-kind-group = kelompok, paguyuban, tiyang kathah, sareng sareng
choice-kind-entity = Badan hukum
typed-kind-entity = yayasan, lembaga, organisasi, perusahaan
choice-kind-represented = Kula makili tiyang sanes
typed-kind-represented = makili tiyang sanes, makili ibu, makili bapak, makili simbah, makili semah, makili bojo, makili anak, makili lare, makili tanggi, makili kanca, makili sedherek, makili klien, makili tiyang sepuh, kangge tiyang sanes
ask-represented =
    <b>Kados pundi anggenipun panjenengan makili?</b>
    Kanthi serat kuwaos panjenengan tumindak kangge piyambakipun. Tanpa serat kuwaos panjenengan namung ngetik, lan piyambakipun ingkang nyuwun.
choice-represented-letter = Kanthi serat kuwaos
typed-represented-letter = serat kuwaos, wonten serat kuwaos, gadhah serat kuwaos
choice-represented-typing = Mbiyantu ngetik, tanpa kuwaos
typed-represented-typing = tanpa serat kuwaos, boten wonten serat kuwaos, boten gadhah serat kuwaos, namung ngetik, mbiyantu kemawon, ngetik kemawon
ask-representative-name =
    <b>Asma jangkep panjenengan</b> ingkang nampi kuwaos, kados ing KTP.
    Serat kuwaos saha KTP dipunsuwun mangke.
example-representative-name = <i>Tuladha: Budi Santoso</i>
ask-letter-since = <b>Serat kuwaosipun wiwit tanggal pinten?</b>
example-letter-since = <i>Tuladha: 3 November 2026</i>
ask-letter-until = <b>Serat kuwaosipun ngantos tanggal pinten?</b> Menawi boten winates, pencet tombolipun.
example-letter-until = <i>Tuladha: 31 Desember 2026</i>
skip-letter-until = Ngantos rampung
ask-letter-covers = <b>Serat kuwaosipun kangge punapa kemawon?</b>
choice-letter-covers-request = Namung panyuwunan
typed-letter-covers-request = panyuwunan, panyuwunan kemawon
choice-letter-covers-all = Panyuwunan, keberatan, sengketa
typed-letter-covers-all = sedaya, sedayanipun, keberatan lan sengketa
ask-typist-name = <b>Sinten asma panjenengan</b> ingkang mbiyantu ngetik? Kenging dipunlangkungi.
example-typist-name = <i>Tuladha: Budi Santoso</i>
skip-typist-name = Langkungi
ask-name = { $whose ->
        [letter] <b>Asma jangkep ingkang maringi kuwaos</b>, kados ing KTP-nipun.
        [typing] <b>Asma jangkep ingkang panjenengan biyantu</b>, kados ing KTP-nipun. Piyambakipun ingkang nyuwun.
       *[own] <b>Asma jangkep panjenengan</b>, kados ing KTP. Menawi badan hukum: asma resminipun.
    }
example-name = <i>Tuladha: Siti Aminah</i>
ask-nik =
    { $whose ->
        [letter] <b>NIK ingkang maringi kuwaos</b>, 16 angka kados ing KTP-nipun.
       *[own] <b>NIK</b>, 16 angka kados ing KTP.
    }
    Dipunsimpen kanthi enkripsi; pesen panjenengan kula busak.
    Dereng yuswa 18 taun? Pencet ugi tombolipun.
example-nik = <i>Tuladha: 3310 01•• •••• 0001</i>
skip-nik = Kula boten gadhah NIK
ask-no-nik-reason = Boten punapa-punapa. <b>Kenging punapa boten wonten NIK?</b> Menawi panjenengan dereng yuswa 18 taun, pilih “Dereng 18 taun”, punapa kemawon sebabipun.
choice-no-nik-reason-lost = KTP ical utawi risak
typed-no-nik-reason-lost = ical, risak, ilang, rusak, ktp ical, ktp ilang, ktp kula ical, ktp kula ilang
choice-no-nik-reason-left-behind = KTP boten kabekta
typed-no-nik-reason-left-behind = kantun, kantun ing griya, ktp kantun, ktp kula kantun, ktp ing griya, ktp kula ing griya, boten mbekta ktp, mboten mbekta ktp, ora nggawa ktp
choice-no-nik-reason-under-17 = Dereng 18 taun
typed-no-nik-reason-under-17 = dereng 17 taun, dereng 17, dereng 18, taksih sekolah, taksih lare
choice-no-nik-reason-foreigner = Sanes warga negara Indonesia
typed-no-nik-reason-foreigner = tiyang asing, wong asing, sanes tiyang indonesia
choice-no-nik-reason-other = Alesan sanes
typed-no-nik-reason-other = sanes, sanesipun, sebab sanes, dereng gadhah ktp, mboten gadhah ktp, boten gadhah ktp, ora duwe ktp
ask-guardian-name =
    <b>Asma jangkep tiyang sepuh utawi wali panjenengan</b>.
    Data lare dipunolah kanthi palilah tiyang sepuh utawi wali (UU 27/2022 Pasal 25).
example-guardian-name = <i>Tuladha: Budi Santoso</i>
ask-guardian-consent = <b>Punapa tiyang sepuh utawi wali panjenengan sarujuk kaliyan panyuwunan punika?</b> Menawi dereng, panyuwunan tetep saged dipunkintun; petugas ngubungi wali mawi kontak ingkang panjenengan serat mangke.
choice-guardian-consent-given = Sampun sarujuk
typed-guardian-consent-given = sampun, inggih, nggih, sarujuk, angsal
choice-guardian-consent-later = Dereng, badhe nyusul
typed-guardian-consent-later = dereng, mangke, nyusul, boten, mboten
field-guardian-name = Tiyang sepuh utawi wali
field-guardian-consent = Sarujuk wali
error-guardian-name = Mangga nyerat asma jangkep tiyang sepuh utawi wali.
ask-decree-number = <b>Nomor keputusan pengesahan badan hukum</b> (SK Menteri Hukum).
example-decree-number = <i>Tuladha: AHU-0012345.AH.01.07.Tahun 2020</i>
ask-acting-name = <b>Asma jangkep ingkang makili</b> badan hukum punika.
example-acting-name = <i>Tuladha: Bambang Sutrisno</i>
ask-acting-position = <b>Punapa kalenggahanipun</b> (jabatan) wonten ing badan hukum punika?
example-acting-position = <i>Tuladha: Ketua</i>
ask-proxy-givers = <b>Sinten kemawon ingkang maringi kuwaos</b> dhateng panjenengan? Serat kuwaosipun dipunsuwun mangke. Menawi tanpa kuwaos, pencet “Boten wonten”.
example-proxy-givers = <i>Tuladha: Rudi Hartono, Wati Lestari</i>
skip-proxy-givers = Boten wonten
ask-address = { $whose ->
        [typing] <b>Wonten pundi alamat jangkep ingkang panjenengan biyantu?</b>
       *[own] <b>Wonten pundi alamat jangkep panjenengan?</b>
    }
example-address = <i>Tuladha: Jl. Pemuda 12, { $place }</i>
ask-contact = <b>Nomor HP utawi email (surel)</b>, menawi Telegram saweg boten lancar.
example-contact = <i>Tuladha: 0812 3456 7890</i>
field-kind = Jinis panyuwun
typed-field-kind = jinis, atas naminipun
field-name = Asma
typed-field-name = asma kula, nami, nami kula, jeneng
field-nik = NIK
typed-field-nik = nik kula
field-no-nik-reason = Alesan tanpa NIK
field-decree-number = Nomor pengesahan
field-acting-name = Ingkang makili
field-acting-position = Kalenggahan
field-proxy-givers = Ingkang maringi kuwaos
field-represented = Dipunwakili
field-representative-name = Ingkang nampi kuwaos
field-letter-since = Serat kuwaos wiwit
field-letter-until = Serat kuwaos ngantos
field-letter-covers = Serat kuwaos kangge
field-typist-name = Ingkang ngetik
field-acts-in-person = Ingkang nyuwun tumindak piyambak
choice-acts-in-person-yes = Inggih
field-address = Alamat
typed-field-address = alamat kula, alamatipun, griya, dalem
field-contact = Kontak
typed-field-contact = hp, telpon, nomor hp, nomor telpon, kontak kula
error-name = Asma punika dereng saged dipunagem. Mangga nyerat asma jangkep ngagem aksara.
error-name-none = Asmanipun dereng kula panggihi. Mangga nyerat asma jangkep, kados ing KTP.
error-name-short = Asmanipun kirang panjang. Mangga nyerat asma jangkep, paling sekedhik tigang aksara.
error-name-digits = Wonten angka ing asma. Mangga nyerat asma jangkep tanpa angka.
error-nik = NIK mesthi 16 angka. Mangga dipunketik angkanipun.
error-nik-length = { $seen ->
        [0] Angkanipun dereng kula panggihi. NIK wonten ing KTP, 16 angka. Boten apal utawi boten kagungan? Pencet sebabipun ing ngandhap.
       *[other] NIK mesthi 16 angka; ingkang kula waos { $seen } angka. Mangga dipunpriksa malih.
    }
error-nik-passport = Punapa punika nomor paspor? Menawi panjenengan sanes warga negara Indonesia, pencet “Kula boten gadhah NIK”, lajeng “Sanes warga negara Indonesia”. Hak nyuwun, keberatan, lan sengketa kagunganipun warga negara lan badan hukum Indonesia (UU 14/2008 Pasal 1 angka 12); panyuwunan panjenengan tetep kula ladosi minangka layanan. Warga Indonesia? Mangga dipunketik NIK ing KTP, 16 angka.
error-nik-birth-date = Angka kaping 7 dumugi 12 ing NIK punika tanggal lair (pawestri: tanggalipun katambahan 40). Ingkang dipunketik punika sanes tanggal. Mangga dipuncocogaken kaliyan KTP. Menawi ing KTP pancen makaten, pencet “Kula boten gadhah NIK”.
warning-nik-region = Kode wewengkon ing NIK punika boten limrah. Menawi ing KTP pancen makaten, mangga dipunlajengaken; menawi klentu, pencet “Wangsul”.
error-decree-number = Mangga nyerat nomor keputusan pengesahanipun.
error-acting-name = Mangga nyerat asma jangkepipun, tanpa angka.
error-acting-position = Mangga nyerat kalenggahanipun.
error-proxy-givers = Mangga nyerat asma ingkang maringi kuwaos, utawi pencet “Boten wonten”.
error-representative-name = Mangga nyerat asma jangkep panjenengan, tanpa angka.
error-typist-name = Mangga nyerat asma jangkep panjenengan, tanpa angka.
error-letter-since = Tanggal punika dereng kawaos. Mangga nyerat dinten, wulan, lan taunipun.
error-letter-until = Tanggal punika dereng kawaos. Mangga nyerat dinten, wulan, lan taunipun, utawi pencet “Ngantos rampung”.
error-letter-until-order = Serat kuwaos boten saged rampung saderengipun wiwit. Mangga mriksa tanggal kekalihipun.
error-letter-since-early = Serat kuwaos punika dereng wiwit. Mangga nyerat tanggal wiwitipun, paling kasep dinten punika.
error-letter-until-ended = Serat kuwaos punika sampun telas wekdalipun. Mangga nyuwun serat kuwaos enggal, lajeng nyerat tanggalipun ing mriki.
error-address = Alamat punika dereng saged dipunagem. Mangga nyerat margi utawi dhusun, desa, lan kecamatan.
error-address-short = Alamatipun kirang jangkep menawi badhe dipunkintuni serat. Mangga nyerat margi utawi dhusun, desa, lan kecamatan.
error-contact = Punika dereng kawaos minangka nomor HP utawi email. Mangga nyerat salah satunggal kemawon. Boten kagungan? Nomoripun kaluwarga utawi tanggi ugi kenging.
error-contact-email = Alamat email punika dereng leres. Mangga dipunpriksa perangan ing ngajeng lan ing wingkingipun tandha @.
error-contact-email-needed = Panjenengan milih wangsulan lumantar email (surel), pramila kula betah alamat emailipun.
error-contact-phone = Nomor telpon punika dereng leres: { $seen } angka. Mangga dipunpriksa malih.

papers-wanted = { $who ->
        [child] kertu pelajar, KIA, utawi akta kelairan, sarta KTP tiyang sepuh utawi wali
        [foreigner] paspor utawi kertu ijin manggen
        [without] kertu sanes ingkang sah kanthi asma panjenengan, upaminipun SIM, utawi serat katrangan saking Dukcapil
        [group] serat kuwaos, sarta KTP panjenengan saha KTP para ingkang maringi kuwaos
        [represented] serat kuwaos, sarta KTP panjenengan saha KTP ingkang maringi kuwaos
        [typed] KTP utawi kertu sanes ingkang sah kagunganipun ingkang panjenengan biyantu
        [entity] pengesahan utawi akta badan hukum, serat kuwaos ingkang ngemot asma saha kalenggahan ingkang tumindak, sarta KTP-nipun
       *[person] KTP utawi identitas sanes ingkang sah
    }
receipt-proof = { $state ->
        [valid] ✅ <b>Bukti identitas:</b> sampun kula priksa wonten ing panyuwunan panjenengan ingkang rumiyin, mila boten perlu dipunkintun malih.
        [sent] 🪪 <b>Bukti identitas:</b> sampun kula tampi; petugas mriksa.
       *[waiting] 🪪 <b>Bukti identitas:</b> nyuwun dipuntedahaken { papers-wanted }. <b>Paling kasep { $until }.</b> { $arrival ->
            [chat] Mangga dipunkintun ing mriki lumantar tombol ing ngandhap, utawi dipuntedahaken wonten ing loket
           *[other] Mangga dipuntedahaken wonten ing loket
        }{ $address ->
            [none] {""}
           *[other] {" "}({ $address })
        }.
    }
button-send-proof = 🪪 Ngintun bukti identitas

choice-due-kind-answer = wates wangsulan
choice-due-kind-completion = wates njangkepi
choice-due-kind-objection = wates ngajengaken keberatan
choice-upload-purpose-material = bahan panyuwunan
choice-upload-purpose-enclosure = lampiran keberatan
choice-upload-purpose-identity = bukti identitas
choice-upload-state-waiting = dereng dipunpriksa
choice-upload-state-clean = sampun dipunresiki
choice-upload-state-large = boten dipunpriksa amargi ageng
choice-upload-state-refused = dipuntolak
choice-upload-state-forgotten = isinipun sampun dipunbusak
field-last4 = Sekawan angka pungkasan NIK
field-fingerprint = Sidik sandi NIK
