# Formulir panyuwunan: pitakenan, tuladha, tombol, kalepatan.
ask-wanted =
    <b>Informasi punapa ingkang panjenengan betahaken?</b>
    Mangga dipunserat ngagem tembung panjenengan piyambak, kenging dados sawetawis pesen. Berkas, foto, lan pesen swanten ugi kenging. Menawi sampun, pencet “Sampun jangkep”.
example-wanted = <i>Tuladha: salinan daftar pemilih tetap saben kecamatan kangge Pemilu 2024.</i>
noted-wanted = { $parts ->
        [1] Sampun kula cathet. Wonten malih?
       *[other] Sampun kula cathet, { $parts } pesen. Wonten malih?
    } Menawi sampun, pencet “Sampun jangkep”.
choice-wanted-done = ✔️ Sampun jangkep
choice-wanted-again = Dipunambali saking wiwitan

subject-understood = Ingkang kula tampi: <b>{ $subject }</b>. (Taksih saged dipungantos saderengipun dipunkintun.)
ask-subject = <b>Mangga maringi judul ringkes</b> kangge panyuwunan punika, satunggal larik kemawon.
example-subject = <i>Tuladha: Daftar pemilih tetap saben kecamatan 2024</i>
ask-purpose =
    <b>Informasi punika badhe kangge punapa?</b>
    Undang-undang nyuwun supados ancasipun dipunsebat. Ancas punapa kemawon kula tampi.
example-purpose = <i>Tuladha: tugas kuliah, panaliten, kepengin mangertos minangka warga.</i>

ask-same =
    <b>Ngagem data kados panyuwunan ingkang pungkasan?</b>

    { $lines }
choice-same-all = Inggih, data lan caranipun sami
choice-same-details = Data sami, cara sanes
choice-same-none = Boten, ngisi enggal

ask-way = <b>Kados pundi panjenengan kersa nampi?</b>
choice-way-chat-copy = 💬 Salinan, ing pirembagan punika
choice-way-change = Cara sanes
ask-obtain = <b>Mirsani kemawon, punapa nyuwun salinan?</b>
choice-obtain-see = Mirsani wonten ing kantor
choice-obtain-copy = Nampi salinan
ask-format = <b>Salinanipun awujud punapa?</b>
choice-format-softcopy = Digital
choice-format-hardcopy = Kertas
ask-delivery = <b>Dipunkintun lumantar punapa?</b>
choice-delivery-chat = Pirembagan punika
choice-delivery-email = Surel
choice-delivery-collect = Dipunpendhet ing kantor
choice-delivery-courier = Kurir
choice-delivery-post = Pos

ask-kind = <b>Panjenengan nyuwun minangka sinten?</b>
choice-kind-person = Perorangan (pribadi)
choice-kind-group = Kelompok tiyang
choice-kind-entity = Badan hukum
ask-name = <b>Asma jangkep</b> ingkang nyuwun (menawi badan hukum: asma resminipun).
example-name = <i>Tuladha: Siti Aminah</i>
ask-nik =
    <b>NIK</b>, 16 angka kados ing KTP.
    Dipunsimpen kanthi enkripsi; pesen panjenengan enggal kula busak saking pirembagan punika, anggeripun Telegram marengaken.
example-nik = <i>Tuladha: 3310 0141 0799 0001</i>
skip-nik = Kula boten gadhah NIK
ask-no-nik-reason = Boten dados punapa. <b>Kenging punapa boten wonten NIK?</b>
choice-no-nik-reason-lost = KTP ical utawi risak
choice-no-nik-reason-under-17 = Dereng 17 taun
choice-no-nik-reason-foreigner = Sanes warga negara Indonesia
choice-no-nik-reason-other = Alesan sanes
ask-identity-note = <b>Punapa kagungan kertu sanes?</b> Mangga nyebat jinis lan nomoripun, utawi pencet “Boten wonten”.
example-identity-note = <i>Tuladha: kertu pelajar SMAN 1 Klaten, nomor 1234</i>
skip-identity-note = Boten wonten
ask-adult = <b>Menapa panjenengan sampun yuswa 18 taun utawi langkung?</b>
choice-adult-yes = Sampun
choice-adult-no = Dereng
ask-guardian-name =
    <b>Nama jangkep tiyang sepuh utawi wali panjenengan</b>.
    Data lare dipunolah kanthi sarujuk tiyang sepuh utawi wali (UU 27/2022 Pasal 25).
example-guardian-name = <i>Tuladha: Budi Santoso</i>
ask-guardian-consent = <b>Menapa tiyang sepuh utawi wali panjenengan sarujuk kaliyan panyuwunan punika?</b> Menawi dereng, panyuwunan tetep saged dipunkintun; petugas ngubungi wali mawi kontak ingkang panjenengan serat mangke.
choice-guardian-consent-given = Sampun sarujuk
choice-guardian-consent-later = Dereng, badhe nyusul
field-adult = Yuswa 18 taun minggah
field-guardian-name = Tiyang sepuh utawi wali
field-guardian-consent = Sarujuk wali
error-adult = Mangga pilih salah satunggal.
error-guardian-name = Mangga serat nama jangkep tiyang sepuh utawi wali.
error-guardian-consent = Mangga pilih salah satunggal.
ask-decree-number = <b>Nomor keputusan pengesahan badan hukum</b> (SK Menteri Hukum).
example-decree-number = <i>Tuladha: AHU-0012345.AH.01.07.Tahun 2020</i>
ask-acting-name = <b>Asma jangkep ingkang makili</b> badan hukum punika.
example-acting-name = <i>Tuladha: Bambang Sutrisno</i>
ask-acting-position = <b>Kalenggahanipun</b> (jabatan) wonten ing badan hukum punika.
example-acting-position = <i>Tuladha: Ketua</i>
ask-proxy-givers = <b>Sinten kemawon ingkang maringi kuwasa</b> dhateng panjenengan? Serat kuwasanipun dipunsuwun ing tembe. Menawi tanpa kuwasa, pencet “Boten wonten”.
example-proxy-givers = <i>Tuladha: Rudi Hartono, Wati Lestari</i>
skip-proxy-givers = Boten wonten
ask-address = <b>Alamat jangkep</b> panjenengan.
example-address = <i>Tuladha: Jl. Pemuda 12, RT 02 RW 05, Tonggalan, Klaten Tengah</i>
ask-contact = <b>Nomor telpon utawi surel</b>, supados kula saged ngubungi panjenengan menawi Telegram boten saged.
example-contact = <i>Tuladha: 0812 3456 7890 utawi siti@contoh.id</i>

ask-confirm =
    <b>Mangga dipunpriksa rumiyin, lajeng dipunkintun.</b>

    { $lines }

    Menawi sampun leres, pencet “Kintun panyuwunan”.
summary-line = <b>{ $name }:</b> { $value }
part-kind = { $kind ->
        [photo] foto
        [document] berkas
        [voice] pesen swanten
        [audio] rekaman
        [video] video
       *[video_note] pesen video
    }
choice-confirm-send = ✅ Kintun panyuwunan
change-which = Perangan pundi ingkang badhe dipungantos?

field-wanted = Informasi ingkang dipunsuwun
field-subject = Judul
field-purpose = Ancas
field-same = Data pungkasan
field-way = Cara nampi
field-obtain = Cara pikantuk
field-format = Wujud
field-delivery = Kiriman
field-kind = Jinis panyuwun
field-name = Asma
field-nik = NIK
field-no-nik-reason = Alesan tanpa NIK
field-identity-note = Kertu sanes
field-decree-number = Nomor pengesahan
field-acting-name = Ingkang makili
field-acting-position = Kalenggahan
field-proxy-givers = Ingkang maringi kuwasa
field-address = Alamat
field-contact = Kontak
field-confirm = Pangintunan

button-back = ◀️ Wangsul
button-cancel = ✖️ Batalaken
button-change = ✏️ Gantos
button-keep = 👍 Kajengipun kados wingi
button-resume = ▶️ Lajengaken ngisi
button-yes-cancel = Inggih, batalaken
# Tembung ingkang saged dipunketik minangka gantosipun tombol, dipunpisah koma.
typed-back = wangsul, mundur
typed-cancel = batal, wurung, mboten siyos, boten siyos
typed-skip = langkungi, boten wonten, boten gadhah, mboten gadhah
typed-keep = tetep, kajengipun
typed-change = gantos, ewahi
typed-resume = lajeng, lajengaken
typed-escort = nyuwun pitulungan, nyuwun dipundherekaken
typed-done = sampun, cekap, rampung, jangkep, tetep damel panyuwunan
typed-again = wangsuli
typed-send = kintun, inggih, nggih, kintunaken
typed-yes = inggih, nggih
typed-no = boten, mboten
typed-agree = sarujuk, inggih, nggih
typed-disagree = boten sarujuk, mboten sarujuk, boten
typed-request = panyuwunan, punika panyuwunan, tetep damel panyuwunan
typed-question = nyuwun pirsa, pitakenan
typed-help = pitulungan

choose-a-button = Mangga milih salah satunggaling tombol ing ngandhap pitakenan, utawi dipunserat sami kados ing tombolipun.
voice-needs-typing = Kangge pitakenan punika kula betah seratanipun. Mangga dipunketik, utawi mencet “Nyuwun dipunkancani petugas”.
first-question = Punika pitakenan ingkang kapisan.
draft-waiting = Panjenengan taksih kagungan panyuwunan ingkang dereng rampung dipunisi. Dipunlajengaken, utawi dipunbatalaken rumiyin?
draft-gone = Boten wonten panyuwunan ingkang saweg dipunisi. Mbokmanawi sampun kakintun: mangga mirsani “Panyuwunan kula” ing menu (/start).
draft-reminder = Panyuwunan panjenengan dereng kakintun. Kula simpen dumugi { $until }. Kersa dipunlajengaken?
draft-expired = Panyuwunan ingkang dereng rampung sampun kula busak, amargi dangu boten dipunlajengaken. Panjenengan saged miwiti malih kapan kemawon lumantar /permohonan.
cancel-certain = Panyuwunan punika dipunbatalaken? Isinipun badhe dipunbusak.
cancelled = Sampun dipunbatalaken; isinipun sampun dipunbusak.
nothing-to-cancel = Boten wonten ingkang saweg dipunisi.
edit-taken = Ewah-ewahan pesen panjenengan sampun kula cathet.
edit-too-late = Ewah-ewahan ing pesen punika sampun boten saged kula waos. Menawi wonten ingkang prelu dipundandosi, mangga nyerat pesen enggal; saderengipun dipunkintun, saged ngagem tombol “Gantos”.

error-incomplete = Taksih wonten ingkang dereng kaisi. Mangga dipunjangkepi rumiyin.
error-wanted = Pesen jinis punika boten saged dipunagem ing mriki. Mangga ngintun seratan, foto, berkas, utawi pesen swanten.
error-wanted-more = Nyuwun katrangan sekedhik malih, supados petugas mangertos punapa ingkang kedah dipunpadosi.
error-wanted-many = Paling kathah { $most } pesen kangge satunggal panyuwunan. Mangga mencet “Sampun jangkep”; sisanipun saged dipuntambahaken sasampunipun kakintun.
error-subject = Judul punika dereng saged dipunagem. Mangga nyerat satunggal larik ngagem tembung limrah.
error-purpose = Mangga nyerat ancasipun ngagem sawetawis tembung.
error-same = Mangga milih salah satunggal.
error-way = Mangga milih salah satunggaling cara.
error-obtain = Mangga milih salah satunggal.
error-format = Mangga milih salah satunggaling wujud.
error-delivery = Mangga milih salah satunggaling cara ngintun.
error-kind = Mangga milih salah satunggal.
error-no-nik-reason = Mangga milih salah satunggaling alesan.
error-confirm = Menawi sampun leres, pencet “Kintun panyuwunan”; menawi dereng, pencet “Gantos”.
error-empty = { $field } taksih kosong. Mangga dipunserat ngagem tembung.
error-long = Kepanjangen: { $seen } aksara, paling kathah { $most }. Mangga dipunringkes.
error-name = Asma punika dereng saged dipunagem. Mangga nyerat asma jangkep ngagem aksara.
error-name-short = Asmanipun kirang panjang. Mangga nyerat asma jangkep, paling sekedhik tigang aksara.
error-name-digits = Wonten angka ing asma. Mangga nyerat asma jangkep tanpa angka.
error-nik = NIK punika 16 angka. Mangga dipunketik angkanipun.
error-nik-length = NIK punika 16 angka; ingkang kula waos { $seen } angka. Mangga dipunpriksa malih.
warning-nik-region = Kode wewengkon ing NIK punika boten limrah. Menawi ing KTP pancen makaten, mangga dipunlajengaken; menawi klentu, pencet “Wangsul”.
warning-nik-birth-date = Tanggal lair ing NIK punika boten limrah. Menawi ing KTP pancen makaten, mangga dipunlajengaken; menawi klentu, pencet “Wangsul”.
error-identity-note = Mangga nyebat jinis lan nomoripun kertu, utawi pencet “Boten wonten”.
error-decree-number = Mangga nyerat nomor keputusan pengesahanipun.
error-acting-name = Mangga nyerat asma jangkepipun, tanpa angka.
error-acting-position = Mangga nyerat kalenggahanipun.
error-proxy-givers = Mangga nyerat asma ingkang maringi kuwasa, utawi pencet “Boten wonten”.
error-address = Alamat punika dereng saged dipunagem. Mangga nyerat margi utawi dhusun, desa, lan kecamatan.
error-address-short = Alamatipun kirang jangkep menawi badhe dipunkintuni serat. Mangga nyerat margi utawi dhusun, desa, lan kecamatan.
error-contact = Punika dereng kawaos minangka nomor telpon utawi surel. Mangga nyerat salah satunggal kemawon.
error-contact-email = Alamat surel punika dereng leres. Mangga dipunpriksa perangan ing ngajeng lan ing wingkingipun tandha @.
error-contact-email-needed = Panjenengan milih wangsulan lumantar surel, pramila kula betah alamat surelipun.
error-contact-phone = Nomor telpon punika dereng leres: { $seen } angka. Mangga dipunpriksa malih.
