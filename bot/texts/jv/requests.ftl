### What the feature requests says to requesters.

receipt =
    <b>TANDHA TAMPI</b>

    <b>Nomor pendaftaran:</b> <code>{ $number }</code>
    <b>Bab:</b> { $subject }
    <b>Dipuntampi:</b> { $received }
    <b>Wangsulan paling kasep: { $due }</b> ({ $days } dinten kerja{ $anchor ->
        [completed] , menawi panyuwunan jangkep
       *[strict] {""}
    }{ $between ->
        [yes] ; kantor tutup { $closed }
       *[no] {""}
    }).{ estimated-note }
receipt-rest =
    Saged dipunpanjangaken sepisan, { $regime ->
        [pemilu] { DAYS("extension", "pemilu") } dinten kerja, kanthi alesan sinerat (Perki 1/2019 Pasal 12).
       *[umum] { DAYS("extension") } dinten kerja, kanthi alesan sinerat (UU 14/2008 Pasal 22 ayat (7) saha (8)).
    }
    <b>Caranipun nampi:</b> { $obtain ->
        [see] dipunpirsani ing kantor
       *[copy] salinan { $format ->
            [hardcopy] kertas
           *[softcopy] digital
        }, { $delivery ->
            [chat] lumantar pirembagan Telegram
            [email] lumantar surel (email)
            [collect] dipunpundhut ing kantor
            [courier] lumantar kurir
           *[post] lumantar pos
        }
    }
    <b>Ragad:</b> { $costs }
    <b>Salajengipun:</b> petugas mriksa jangkepipun panyuwunan lan madosi informasinipun. Menawi wonten ingkang kirang, panjenengan dipunparingi pirsa salebetipun { DAYS("completeness") } dinten kerja{ $anchor ->
        [completed] .
       *[strict] ; wates wangsulan boten ewah.
    } { $arrival ->
        [chat] Pawartos lan wangsulan dumugi ing pirembagan punika; panjenengan saged nambahi katrangan kapan kemawon.
       *[other] Pawartos lan wangsulan dipunaturaken lumantar kontak ingkang panjenengan paringaken; katrangan tambahan saged kapan kemawon dipunaturaken ing kantor.
    }{ $register ->
        [e-ppid] {" "}Register resmi kantor punika e-PPID; nomoripun badhe dipunaturaken menawi sampun wonten.
       *[loket] {""}
    }{ $foreign ->
        [yes] {""}
       *[no] {"\u000A"}<b>Hak panjenengan:</b> menawi dumugi tanggal punika boten wonten wangsulan, utawi wangsulanipun boten trep, panjenengan kagungan hak ngajengaken keberatan (kabotan). Wekdalipun { DAYS("objection_filing") } dinten kerja (UU 14/2008 Pasal 35 saha 36).
    }
receipt-foreigner = Undang-undang maringi hak nyuwun, keberatan, saha sengketa dhateng warga negari saha badan hukum Indonesia (UU 14/2008 Pasal 1 angka 12). Panyuwunan panjenengan tetep kula ladosi. Margi keberatan saha sengketa saged ugi boten kabikak kangge panjenengan.
receipt-pin =
    🔑 <b>PIN: <code>{ $pin }</code></b>
    Mangga dipunsimpen, kangge mriksa utawi pindhah akun.
button-copy-number = 📋 Salin nomor
button-copy-pin = 📋 Salin PIN
extension-notice =
    <b>PAWARTOS PAMANJANGING WEKDAL</b>
    Wangsulan tumrap panyuwunan <code>{ $number }</code> mbetahaken wekdal langkung dangu. Wates ingkang enggal: <b>{ $due }</b>. Pamanjanging wekdal punika namung sepisan ({ $article }).{ estimated-note }

    <b>Dhasar:</b> { $ground ->
        [not_held_yet] Informasinipun dereng kula kuwaosi utawi kula dokumentasekaken
        [status_undecided] Status informasi dereng dipunputus
       *[other] Alesan sanes
    }
    <b>Alesan:</b> { $reasons }
extension-void-notice =
    <b>PAMANJANGING WEKDAL BOTEN LUMAKU</b>
    Pawartos pamanjanging wekdal tumrap panyuwunan <code>{ $number }</code> { $unproved ->
        [yes] boten kabukten sampun kakintun
       *[no] boten kakintun ing wekdalipun
    }, mila wates wangsulanipun boten ewah. Tanggal ingkang lumaku: <b>{ $due }</b>.

deficiency-notice =
    <b>PAWARTOS BAB KEKIRANGAN</b>
    Panyuwunan <code>{ $number }</code> kedah dipunjangkepi. Ingkang kirang:
    { $common ->
        [identity] • Salinan identitas (KTP utawi identitas sanes ingkang sah)
        [proxy] • Serat kuasa
        [entity] • Pengesahan badan hukum
        [details] • Rincian informasi ingkang dipunsuwun
        [purpose] • Ancas ngginakaken informasi
        [contact] • Alamat, utawi nomor telpon utawi alamat surel
       *[none] {""}
    }{ $lines }

    <b>Mangga dipunjangkepi paling kasep { $until }</b> ({ DAYS("completion") } dinten kerja): dipunserat utawi dipunkintun berkasipun ing pirembagan punika. Sedaya kedah wonten; menawi namung njangkepi saperangan, wates punika boten mundur.
    Sasampunipun wates punika, petugas saged netepaken bilih panyuwunan boten dipunlajengaken; panjenengan badhe dipunkabari.

    { $counted ->
        [completion] Menawi panyuwunan panjenengan sampun jangkep, wates wangsulan kula kaetang wiwit dinten punika ({ $basis }), lan panjenengan badhe dipunkabari. Saderengipun, watesipun <b>{ $due }</b>, kaetang wiwit panyuwunan dipuntampi.
       *[receipt] Wates wangsulan kula boten ewah: <b>{ $due }</b>, kaetang wiwit panyuwunan dipuntampi.
    }
button-complete-now = ➕ Njangkepi
completion-added = { $phase ->
        [closed] Panyuwunan punika sampun katetepaken boten dipunlajengaken; petugas saged ngolah malih menawi sapunika jangkep.
        [late] Wates njangkepi { $until } sampun kalangkung; petugas taksih saged nampi.
       *[in-time] Petugas mriksa punapa sampun jangkep. Wates njangkepi tetep { $until }.
    }
complete-by = Wates njangkepi { $until }{ $over ->
        [yes] {" "}sampun kalangkung; petugas taksih saged nampi.
       *[no] .
    }
complete-notice =
    <b>PANYUWUNAN SAMPUN JANGKEP</b>
    Panyuwunan <code>{ $number }</code> sampun jangkep lan dipunproses. { $late ->
        [yes] Wates wangsulan { $due } sampun kalangkung; kula nyuwun pangapunten, lan tetep wajib mangsuli.
       *[no] Wangsulan paling kasep <b>{ $due }</b>, kaetang wiwit panyuwunan { $counted ->
            [completion] jangkep, { $since } ({ $basis }).
            [first] katampi kantor ingkang kapisan, { $since }.
           *[receipt] dipuntampi.
        }
    }
not-processed-notice =
    <b>PAWARTOS: PANYUWUNAN BOTEN DIPUNLAJENGAKEN</b>
    Panyuwunan <code>{ $number }</code> ({ $subject }) boten dipunjangkepi dumugi watesipun, dados boten kula lajengaken. Nomoripun tetep kacathet.

    <b>Ingkang taksih saged panjenengan tindakaken:</b>
    • ngintun ingkang kirang sapunika; petugas saged ngolah malih panyuwunan punika;
    • ngajengaken panyuwunan enggal kapan kemawon;
    • <b>ngajengaken keberatan (kabotan)</b> sinerat dhateng { $addressee } paling kasep <b>{ $until }</b> ({ DAYS("objection_filing") } dinten kerja). Alesaning keberatan: panyuwunan boten dipunleksanani (UU 14/2008 Pasal 35 ayat (1) huruf e saha Pasal 36 ayat (1)).{ estimated-note }
revived-notice =
    <b>PANYUWUNAN DIPUNPROSES MALIH</b>
    Ingkang kirang ing panyuwunan <code>{ $number }</code> sampun kula tampi, lan panyuwunan punika dipunproses malih. { $late ->
        [yes] Wates wangsulan { $due } sampun kalangkung; kula tetep wajib mangsuli.
       *[no] Wangsulan paling kasep <b>{ $due }</b>.
    } Wates punika kaetang wiwit panyuwunan { $counted ->
        [completion] jangkep, { $since } ({ $basis }).
        [first] katampi kantor ingkang kapisan, { $since }.
       *[receipt] dipuntampi.
    }

command-permohonan = Nyuwun informasi

ask-wanted =
    <b>Informasi punapa ingkang panjenengan betahaken?</b>
    Mangga dipunserat kemawon, utawi kirim berkas, foto, utawi pesen swanten.
example-wanted = <i>Tuladha: rincian blanja kantor taun 2025, saben kegiatan.</i>
choice-wanted-done = ✔️ Sampun jangkep
choice-wanted-again = Busak lan serat malih
ask-subject = <b>Mangga maringi judul ringkes</b> kangge panyuwunan punika, satunggal larik kemawon.
example-subject = <i>Tuladha: Rincian blanja 2025 saben kegiatan</i>
ask-purpose =
    <b>Informasi punika badhe kangge punapa?</b>
    Ancas punapa kemawon kula tampi.
example-purpose = <i>Tuladha: tugas kuliah, panaliten.</i>
ask-same =
    <b>Ngagem data kados panyuwunan ingkang pungkasan?</b>

    { $lines }
choice-same-all = Inggih, data lan caranipun sami
typed-same-all = inggih, nggih, njih, sami, sami sedaya, sami kemawon, podho, padha
choice-same-details = Data sami, cara sanes
typed-same-details = cara sanes, caranipun sanes
choice-same-none = Boten, ngisi enggal
typed-same-none = boten, mboten, enggal, ora, anyar
ask-way = <b>Kados pundi panjenengan kersa nampi?</b>
choice-way-chat-copy = 💬 Salinan, ing pirembagan punika
typed-way-chat-copy = mriki, ing mriki, wonten mriki, ting mriki, pirembagan punika, kene
choice-way-change = Cara sanes
typed-way-change = sanes, sanesipun, dipunpendhet, wonten kantor
ask-obtain = <b>Mirsani kemawon, punapa nyuwun salinan?</b>
choice-obtain-see = Mirsani wonten ing kantor
typed-obtain-see = mirsani, ningali, mirsani kemawon, maos
choice-obtain-copy = Nampi salinan
typed-obtain-copy = nyuwun salinan, pikantuk salinan
ask-format = <b>Salinanipun awujud punapa?</b>
choice-format-softcopy = Digital
typed-format-softcopy = berkas, file
choice-format-hardcopy = Kertas
typed-format-hardcopy = dlancang, dipuncithak, cithakan
ask-delivery = <b>Dipunkintun lumantar punapa?</b>
choice-delivery-chat = Pirembagan punika
typed-delivery-chat = mriki, ing mriki, wonten mriki
choice-delivery-email = Email (surel)
typed-delivery-email = surel, imel
choice-delivery-collect = Dipunpendhet ing kantor
typed-delivery-collect = dipunpendhet, pendhet, kula pendhet, mendhet piyambak
choice-delivery-courier = Kurir
typed-delivery-courier = paket, ojek
choice-delivery-post = Pos
typed-delivery-post = kantor pos, mawi pos, lumantar pos
ask-confirm =
    <b>Mangga dipunpriksa rumiyin, lajeng dipunkintun.</b>

    { $lines }
choice-confirm-send = ✅ Kintun panyuwunan
field-wanted = Informasi ingkang dipunsuwun
typed-field-wanted = isinipun, ingkang dipunsuwun, panyuwunanipun
field-subject = Judul
typed-field-subject = judulipun
field-purpose = Ancas
typed-field-purpose = ancasipun, kaperluan
field-same = Data pungkasan
field-way = Cara nampi
typed-field-way = caranipun, kintunan
field-obtain = Cara pikantuk
field-format = Wujud
field-delivery = Kiriman
draft-reminder = Dereng kakintun: <b>{ draft-name }</b>. Kula simpen dumugi { $until }. Kersa dipunlajengaken?{ $number ->
        [none] {""}
       *[other] {" "}Panyuwunanipun piyambak sampun kacathet.
    }
draft-expired = Amargi dangu boten dipunlajengaken, punika sampun kula busak: { draft-name }. Panjenengan saged miwiti malih kapan kemawon lumantar { $form ->
        [objection] /keberatan
        [arrival] /terima
       *[request] /permohonan
    }.{ $number ->
        [none] {""}
       *[other] {" "}Panyuwunanipun piyambak tetep kacathet.
    }
error-wanted = Pesen jinis punika boten saged dipunagem ing mriki. Mangga ngintun seratan, foto, berkas, utawi pesen swanten.
error-wanted-more = Nyuwun katrangan sekedhik malih, supados petugas mangertos punapa ingkang kedah dipunpadosi.
error-wanted-many = Paling kathah { $most } pesen kangge satunggal panyuwunan. Mangga mencet “Sampun jangkep”; sisanipun saged dipuntambahaken sasampunipun kakintun.
error-subject = Judul punika dereng saged dipunagem. Mangga nyerat satunggal larik ngagem tembung limrah.
error-purpose = Mangga nyerat ancasipun ngagem sawetawis tembung.

proof-send-now =
    🪪 Mangga ngintun foto utawi PDF: { papers-wanted }.
    Dipunsimpen kanthi enkripsi, boten mlebet dhateng grup petugas, saha serat panjenengan kula busak saking pirembagan punika sauger Telegram marengaken. Utawi dipuntedahaken wonten ing loket{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    } ngantos { $until }.
proof-taken = 🪪 Sampun kasimpen kangge panyuwunan <code>{ $number }</code>. Asilipun kula aturaken ing mriki. Wonten sisih sanesipun? Mangga dipunkintun salebeting sedasa menit.
proof-large = Berkas kasebat langkung ageng tinimbang 20 MB, mila boten saged kula priksa. Mangga ngintun foto kemawon, utawi PDF ingkang langkung alit.
proof-full = Sampun wonten { $most } berkas kangge panyuwunan punika. Turahanipun mangga dipuntedahaken wonten ing loket.
proof-settled = Bukti identitas panyuwunan punika sampun sah, utawi pancen boten dipunsuwun.
letter-replaced =
    ✅ Serat kuwaos enggal kangge panyuwunan { $number } sampun dipuncathet.
    Ngantos { $until ->
        [none] rampung
       *[other] { $until }
    }, kangge { $covers ->
        [request] panyuwunan kemawon
       *[all] panyuwunan, keberatan, lan sengketa
    }.
not-now-verify = Panyuwunan { $number } sampun dipunwangsuli, dipuntarik, utawi rampung; bukti identitas boten perlu malih.
proof-valid =
    ✅ <b>Bukti identitas panjenengan sah</b> kangge panyuwunan <code>{ $number }</code>. { $keeps ->
        [yes] Gambaripun dipunbusak sasampunipun wekdal simpenipun telas.
       *[no] Gambar ingkang panjenengan kintun, menawi wonten, sampun kula busak.
    } Saking NIK, menawi panjenengan paringaken, ingkang kasimpen namung sekawan angka pungkasan saha sidik sandinipun.
proof-again =
    🪪 Bukti identitas panyuwunan <code>{ $number }</code> dereng saged katampi. Ingkang perlu dipunkintun:{ $lines }

    { $over ->
        [yes] Wates njangkepi { $until } sampun kalangkung; petugas taksih saged nampi.
       *[no] Mangga dipunkintun paling kasep <b>{ $until }</b>. Wates wangsulan kula boten ewah.
    }
ask-papers =
    🪪 <b>Bukti identitas</b>
    Mangga ngintun foto utawi PDF KTP panjenengan utawi identitas sanes ingkang sah. Kelompok: serat kuwaos saha KTP para ingkang maringi kuwaos. Makili tiyang sanes: serat kuwaos, menawi wonten, saha KTP kekalihipun. Badan hukum: pengesahan utawi akta, serat kuwaos, saha KTP ingkang tumindak. Dereng 17 taun: kertu pelajar sarta KTP tiyang sepuh utawi wali.
    Dipunsimpen kanthi enkripsi saha boten mlebet dhateng grup petugas; serat panjenengan kula busak saking pirembagan punika sauger Telegram marengaken.
example-papers = <i>Upaminipun foto KTP ingkang cetha saha boten kepotong. Mangga mencet “Sampun jangkep” menawi rampung.</i>
choice-papers-done = ✔️ Sampun jangkep
choice-papers-again = Busak lan kintun malih
field-papers = Bukti identitas
error-papers = Ingkang saged kula tampi ing mriki namung foto utawi PDF.
error-papers-more = Dereng wonten foto utawi PDF. Mangga ngintun rumiyin, lajeng mencet “Sampun jangkep”.
error-papers-many = Paling kathah { $most } berkas. Turahanipun saged dipuntedahaken wonten ing loket.

button-insist = 📝 Tetep damel panyuwunan
button-open-route = 🔗 Mbikak situsipun
other-matters = Kangge kaprelon ing ngandhap punika wonten lawang ingkang langkung rikat tinimbang panyuwunan informasi. Kaprelon panjenengan ingkang pundi?
route-advice =
    { $text }

    Dereng wonten ingkang kacathet minangka panyuwunan. Menawi panjenengan pancen mbetahaken dokumen utawi data saking kantor kula, mangga mencet “Tetep damel panyuwunan”. { $silence }

receipt-two-dates =
    <b>Kalih tanggal:</b> panyuwunan punika mlebet ing mangsa tahapan Pemilu utawi Pemilihan. Salebetipun sadinten kerja petugas nemtokaken punapa ingkang dipunsuwun informasi Pemilu. Ingkang kula janjekaken tanggal ingkang langkung rumiyin, { $due }. Kangge informasi sanesipun, hukum maringi wekdal dumugi { $longer }.
regime-notice =
    <b>ETANGAN DINTEN PANYUWUNAN</b>
    Panyuwunan <code>{ $number }</code> { $regime ->
        [pemilu] nyuwun informasi Pemilu, pramila etanganipun ingkang langkung cekak (Perki 1/2019).
       *[umum] sanes informasi Pemilu, pramila etanganipun ingkang limrah (UU 14/2008 Pasal 22).
    } Wangsulan ingkang dipunjanjekaken dhateng panjenengan tetep paling kasep <b>{ $due }</b>.

# Di dalam formulir: yang bukan jawaban dijawab dulu, lalu kembali ke pertanyaannya.
button-later = ⏸️ Mangke malih
button-ask-officer = 💬 Nyuwun pirsa petugas
button-yes-meant = ✔️ Inggih
button-no-meant = ✖️ Sanes
form-waits = Formulir panjenengan nengga wonten ing <b>{ $field }</b>. Mangga dipunwangsuli mangke, utawi milih ing ngandhap.
back-to = ↩️ Wangsul dhateng formulir: <b>{ $question }</b>
form-kept = Inggih, isian panjenengan kula simpen ngantos { $until }. Mangga dipunlajengaken mangke.
is-it-the-answer = { $field }: <b>{ $words }</b>, leres makaten?
set-aside = Punika dereng saged kula wangsuli ing mriki, mila kula simpen rumiyin. Nyuwun wangsulan petugas? Mangga mencet tombol ing ngandhap. Menawi punika panyuwunan sanes, kula tangletaken sasampunipun formulir punika kakintun. { $silence }
status-in-form = Panyuwunan panjenengan dereng kakintun: formulir punika dereng rampung, mila dereng wonten nomoripun.
why-name = Asma dipunbetahaken supados cetha sinten ingkang nampi wangsulan lan saged ngajengaken keberatan (Perki 1/2021). Grup petugas boten mirsani.
why-nik = NIK nedahaken bilih ingkang nyuwun warga negari Indonesia, miturut Perki 1/2021. Dipunsimpen kanthi enkripsi; wonten grup boten ketingal. Dereng gadhah utawi boten kersa? Mangga dipunlangkungi, saged dipuntedahaken ing loket.
why-kind = Tiyang, kelompok, lan badan hukum gadhah cara piyambak kangge nedahaken sinten, lan ingkang makili tiyang sanes mbetahaken serat kuwaos. Namung punika ginanipun.
why-address = Formulir panyuwunan kedah wonten alamatipun (Perki 1/2021), kangge serat menawi pirembagan punika boten saged dipunagem. Grup petugas boten mirsani.
why-contact = Nomor utawi surel namung dipunagem menawi pirembagan punika pedhot. Grup petugas boten mirsani.
why-papers = Bukti identitas mesthekaken bilih ingkang nyuwun pancen panjenengan. Dipunsimpen kanthi enkripsi, lan fotonipun dipunbusak sasampunipun dipunpriksa.
why-purpose = Ancas kedah dipuncathet (UU 14/2008 Pasal 4 ayat (3)), nanging boten dipunbiji: ancas punapa kemawon kula tampi.
