### What the feature disputes says to requesters.

button-dossier = 🗂 Berkas sengketa kula
dossier-caption = Berkas sengketa tumrap keberatan { $number }: satunggal naskah kangge panjenengan, kantor, saha Komisi Informasi. Mangga dipunwiwiti saking 00-berkas-sengketa.pdf. Larik tanpa dokumen: { $absent }, kaserat abrit kanthi sebabipun. Ingkang ngluwihi { $most } MB sedaya namung kasebat kanthi sidikipun.
hearing-told =
    <b>SIDHANG SENGKETA</b>
    Tumrap keberatan <code>{ $number }</code>, { $commission } ngawontenaken { $stage ->
        [mediation] mediasi
       *[adjudication] sidhang ajudikasi
    } ing dinten <b>{ $on }</b>: { $place }. Punika namung katrangan; timbalan resmi dumugi saking komisi kasebat.
dispute-ordered =
    <b>NGLEKSANANI PUTUSAN</b>
    Tumrap keberatan <code>{ $number }</code>, { $source ->
        [agreement] kasarujukan mediasi
        [court_ruling] putusan pengadilan
       *[ruling] putusanipun Komisi Informasi
    } mrentah kantor { $orders ->
        [all] maringaken sedaya informasi
        [part] maringaken saperangan informasi
       *[test] nguji malih konsekuensinipun
    }. { $passed ->
        [yes] Watesipun, <b>{ $due }</b>, sampun kliwat; badhe kula leksanani enggal-enggal.
       *[no] Kula leksanani paling kasep <b>{ $due }</b>.
    }{ $case ->
        [none] {""}
       *[other] {" "}Panyuwunan <code>{ $case }</code> kabikak malih, lan wangsulanipun dumugi ing pirembagan punika.
    }
