### What the feature identity says to requesters.

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
error-kind = Mangga milih salah satunggal.
error-no-nik-reason = Mangga milih salah satunggaling alesan.
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

receipt-proof = { $state ->
        [valid] ✅ <b>Bukti identitas:</b> sampun kula priksa wonten ing panyuwunan panjenengan ingkang rumiyin, mila boten perlu dipunkintun malih.
        [sent] 🪪 <b>Bukti identitas:</b> sampun kula tampi; petugas mriksa.
       *[waiting] 🪪 <b>Bukti identitas:</b> nyuwun dipuntedahaken { $who ->
            [child] kertu pelajar, KIA, utawi akta kelairan, sarta KTP tiyang sepuh utawi wali
            [foreigner] paspor utawi kertu ijin manggen
            [without] kertu sanes ingkang sah kanthi asma panjenengan, upaminipun SIM, utawi serat katrangan saking Dukcapil
            [group] serat kuwaos, sarta KTP panjenengan saha KTP para ingkang maringi kuwaos
            [entity] pengesahan utawi akta badan hukum, serat kuwaos ingkang ngemot asma saha kalenggahan ingkang tumindak, sarta KTP-nipun
           *[person] KTP utawi identitas sanes ingkang sah
        } <b>paling pungkasan { $until }</b>. { $arrival ->
            [chat] Mangga dipunkintun ing mriki lumantar tombol ing ngandhap, utawi dipuntedahaken wonten ing loket
           *[other] Mangga dipuntedahaken wonten ing loket
        }{ $address ->
            [none] {""}
           *[other] {" "}({ $address })
        }. Nomer pendaftaran panjenengan tetep lumampah.
    }
button-send-proof = 🪪 Ngintun bukti identitas

choice-due-kind-answer = wates wangsulan
choice-due-kind-completion = wates nglengkapi
choice-due-kind-objection = wates ngaturaken keberatan
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
