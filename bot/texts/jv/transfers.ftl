### What the feature transfers says to requesters.

transfer-question =
    <b>Katrangan privasi { $body }:</b> { $notice }

    <b>PENERUSAN DHATENG BADAN SANES</b>
    Kantor kula boten nguwaosi informasi ingkang panjenengan suwun ing panyuwunan <code>{ $number }</code> ({ $subject }). Ingkang nguwaosi: <b>{ $body }</b>.
    Kula saged nerusaken panyuwunan punika mrika, dados panjenengan boten perlu nyerat malih. Ingkang dipunkintun namung: prekawis, rincian, ancas, cara nampi, nomor lan wekdal katampi ing mriki, { $kind ->
        [minor] asma, alamat, lan kontak panjenengan, asma tiyang sepuh utawi wali
        [group] asma, alamat, lan kontak panjenengan, asma ingkang maringi kuwaos
        [entity] asma lan nomor pengesahan badan hukum, ingkang makili, alamat, lan kontak
       *[person] asma, alamat, lan kontak panjenengan
    }. NIK boten dipunkintun. Foto identitas lan berkas boten dipunkintun. Tanpa sarujuk panjenengan boten wonten ingkang dipunkintun. Panjenengan sarujuk?
    Wates wangsulan kantor kula boten ewah.
button-transfer-yes = ✔️ Sarujuk, terusaken
button-transfer-no = ✖️ Boten
button-transfer-open = 📨 Bukak wonten mrika
transfer-settled = Pitakenan punika sampun rampung. Mangga pencet “Panyuwunan kula” kangge mirsani kawontenanipun sapunika.
transfer-is-agreed = Matur nuwun. Panyuwunan { $number } saweg kula terusaken dhateng { $body }. Nomoripun wonten mrika kula kintun sasampunipun katampi.
transfer-is-declined = Inggih, panyuwunan { $number } boten dipunterusaken. Kula tetep mangsuli kanthi sinerat lan nyebat badan ingkang nguwaosi informasinipun.
transfer-is-accepted =
    ✅ <b>Panyuwunan { $number } sampun katampi { $body }</b> minangka panyuwunan enggal, nomoripun <code>{ $their_number }</code>.{ $their_due ->
        [none] {""}
       *[other] {" "}Wangsulan wonten mrika paling kasep <b>{ $their_due }</b>.
    }
    { $link ->
        [none] Tandha tampi lan wangsulanipun dipunkintun { $body } lumantar serat utawi kontak panjenengan.
       *[yes] Mangga pencet tombol ing ngandhap kangge tandha tampi lan PIN. Tautanipun namung kangge panjenengan lan namung saged dipunagem sepisan.
    }{ $open ->
        [yes] {" "}Kantor kula taksih ngintun wangsulan sinerat piyambak.
       *[no] {""}
    }
transfer-is-refused = { $body } boten nampi penerusan panyuwunan { $number }. Boten wonten ingkang ical: panyuwunan panjenengan taksih wonten ing mriki, lan panjenengan ugi saged nyuwun langsung mrika.
transfer-is-lapsed = { $asked ->
        [yes] Pitakenan bab penerusan panyuwunan { $number } sampun boten lumaku. Menawi taksih perlu, mangga nyuwun langsung dhateng { $body }.
       *[no] { $body } dereng ngandika menawi nampi panyuwunan { $number }, lan boten kula kintun malih. Mangga nyuwun langsung mrika.
    }{ $open ->
        [yes] {" "}Wangsulan sinerat kula tetep dumugi paling kasep { $due }.
       *[no] {""}
    }
transfer-is-returned = { $body } mutusaken menawi informasi ing panyuwunan <code>{ $their_number }</code> ugi boten dipunkuwaosi. Wangsulan sineratipun nerangaken hak panjenengan ngajengaken keberatan wonten mrika.{ $open ->
        [yes] {" "}Kantor kula taksih mangsuli panyuwunan { $number } paling kasep { $due }.
       *[no] {""}
    }
transfer-link-gone = Tautan punika sampun dipunagem utawi boten lumaku malih. Menawi panyuwunan punika kagungan panjenengan, mangga dipunpriksa kanthi nomor lan PIN, utawi nyuwun pirsa dhateng kantor.
transfer-notice = Data panjenengan namung dipunagem kangge mangsuli panyuwunan (UU 14/2008; UU 27/2022). Panjenengan kagungan hak nyuwun salinan, ngleresaken, lan mbusak miturut undang-undang.{ $officer ->
        [none] {""}
       *[other] {" "}Pejabat pelindungan data: { $officer }.
    }
