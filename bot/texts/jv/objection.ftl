# Formulir keberatan (kabotan): pitakenan, tuladha, tombol, kalepatan.
ask-objection-about =
    <b>Keberatan (kabotan) punika ngengingi punapa?</b>
    Panyuwunan panjenengan, punapa informasi ingkang kedah dipunwartosaken nanging boten wonten?
choice-objection-about-request = Panyuwunan kula
choice-objection-about-publication = Boten dipunwartosaken
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
choice-objection-ground-b = b. Boten dipunwartosaken
choice-objection-ground-c = c. Boten dipuntanggapi
choice-objection-ground-d = d. Boten trep
choice-objection-ground-e = e. Boten dipunleksanani
choice-objection-ground-f = f. Ragad boten limrah
choice-objection-ground-g = g. Nglangkungi wates
ask-objection-subject = <b>Informasi punapa ingkang kedahipun dipunwartosaken?</b>
example-objection-subject = <i>Tuladha: laporan keuangan taun 2025</i>
ask-objection-facts =
    <b>Mangga dipuncariyosaken lelampahanipun</b> (kasus posisi): kapan, punapa ingkang sampun utawi dereng panjenengan tampi, lan punapa ingkang dados pangajeng-ajeng panjenengan. Foto, berkas, utawi suwanten saged kalampiraken wonten ing mriki.
example-objection-facts = <i>Tuladha: Kula nyuwun salinan berita acara. Ingkang kula tampi tanggal 1 Desember namung ringkesanipun, tanpa lampiran.</i>
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
field-objection-confirm = Pangintunan

error-objection-about = Mangga milih salah satunggal.
error-objection-ground = Mangga milih salah satunggaling alesan. Tanpa panyuwunan, namung alesan b ingkang saged dipunagem.
error-objection-subject = Mangga nyerat informasinipun, satunggal larik kemawon.
error-objection-facts = Mangga dipuncariyosaken ngagem sawetawis ukara.
error-objection-facts-short = Nyuwun dipuncariyosaken sekedhik malih, supados Atasan PPID mangertos lelampahanipun.
error-objection-purpose = Mangga nyerat ancasipun ngagem sawetawis tembung.
error-objection-confirm = Menawi sampun leres, pencet “Kintun keberatan”; menawi dereng, pencet “Gantos”.
