# Njangkepi panyuwunan: punapa ingkang kirang, dumugi kapan, lan menawi boten dipunjangkepi.
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

    <b>Mangga dipunjangkepi paling lambat { $until }</b> ({ DAYS("completion") } dinten kerja): dipunserat utawi dipunkintun berkasipun ing pirembagan punika. Sedaya kedah wonten; menawi namung njangkepi saperangan, wates punika boten mundur.
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
    Panyuwunan <code>{ $number }</code> sampun jangkep lan dipunolah. { $late ->
        [yes] Wates wangsulan { $due } sampun kalangkung; kula nyuwun pangapunten, lan tetep wajib mangsuli.
       *[no] Wangsulan paling lambat <b>{ $due }</b>, kaetang wiwit panyuwunan { $counted ->
            [completion] jangkep, { $since } ({ $basis }).
           *[receipt] dipuntampi.
        }
    }
not-processed-notice =
    <b>PAWARTOS: PANYUWUNAN BOTEN DIPUNLAJENGAKEN</b>
    Panyuwunan <code>{ $number }</code> ({ $subject }) boten dipunjangkepi dumugi watesipun, dados boten kula lajengaken. Nomoripun tetep kacathet.

    <b>Ingkang taksih saged panjenengan tindakaken:</b>
    • ngintun ingkang kirang sapunika; petugas saged ngolah malih panyuwunan punika;
    • ngajengaken panyuwunan enggal kapan kemawon;
    • <b>ngajengaken keberatan (kabotan)</b> sinerat dhateng { $addressee } amargi panyuwunan boten dipunturuti, paling lambat <b>{ $until }</b> ({ DAYS("objection_filing") } dinten kerja; UU 14/2008 Pasal 35 ayat (1) huruf e saha Pasal 36 ayat (1)).{ $estimated ->
        [yes] {" "}Tanggal punika taksih kinten-kinten, amargi dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }
revived-notice =
    <b>PANYUWUNAN DIPUNOLAH MALIH</b>
    Ingkang kirang ing panyuwunan <code>{ $number }</code> sampun kula tampi, lan panyuwunan punika dipunolah malih. { $late ->
        [yes] Wates wangsulan { $due } sampun kalangkung, amargi kaetang wiwit panyuwunan { $counted ->
            [completion] jangkep, { $since } ({ $basis })
           *[receipt] dipuntampi
        }; kula tetep wajib mangsuli.
       *[no] Wangsulan paling lambat <b>{ $due }</b>, kaetang wiwit panyuwunan { $counted ->
            [completion] jangkep, { $since } ({ $basis }).
           *[receipt] dipuntampi.
        }
    }
event-deficiencies-listed = petugas nyuwun panyuwunan dipunjangkepi
event-completed = panyuwunan katetepaken jangkep
event-not-processed = panyuwunan katetepaken boten dipunlajengaken
event-revived = panyuwunan dipunolah malih
