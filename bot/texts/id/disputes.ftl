### What the feature disputes says to requesters.

button-dossier = 🗂 Berkas sengketa saya
dossier-caption = Berkas sengketa atas keberatan { $number }: satu naskah untuk pemohon, kantor, dan Komisi Informasi. Mulai dari 00-berkas-sengketa.pdf. Baris tanpa dokumen: { $absent }, tertulis merah dengan alasannya. Yang melebihi { $most } MB seluruhnya hanya disebut dengan sidiknya.
hearing-told =
    <b>SIDANG SENGKETA</b>
    Atas keberatan <code>{ $number }</code>, { $commission } mengadakan { $stage ->
        [mediation] mediasi
       *[adjudication] sidang ajudikasi
    } pada <b>{ $on }</b>: { $place }. Pemberitahuan ini hanya keterangan; panggilan resmi datang dari komisi itu.
dispute-ordered =
    <b>PELAKSANAAN PUTUSAN</b>
    Atas keberatan <code>{ $number }</code>, { $source ->
        [agreement] kesepakatan mediasi
        [court_ruling] putusan pengadilan
       *[ruling] putusan Komisi Informasi
    } memerintahkan kantor { $orders ->
        [all] memberikan informasi seluruhnya
        [part] memberikan informasi sebagian
       *[test] menguji ulang konsekuensinya
    }. { $passed ->
        [yes] Batasnya, <b>{ $due }</b>, sudah lewat; kami melaksanakannya secepatnya.
       *[no] Kami melaksanakannya paling lambat <b>{ $due }</b>.
    }{ $case ->
        [none] {""}
       *[other] {" "}Permohonan <code>{ $case }</code> dibuka kembali, dan jawabannya datang di percakapan ini.
    }
