### What the feature letters says to requesters.

answer-heading =
    <b>WANGSULAN RESMI</b>
    tumrap panyuwunan <code>{ $number }</code> ({ $subject }).

decision-notice-a =
    <b>Pawartos sinerat</b> (UU 14/2008 Pasal 22 ayat (7))
    <b>a. Panguwaos:</b> { $held }
decision-held = { $held ->
        [no] informasi punika boten wonten ing panguwaos kula.
       *[yes] informasi punika wonten ing panguwaos kula.
    }
decision-notice-b = <b>b. Badan publik sanes ingkang nguwaosi:</b> { $other }
decision-other-body = { $other ->
        [known] { $body }
        [unknown] boten kula mangertosi.
       *[none] boten wonten ingkang perlu dipunsebat.
    }
decision-notice-c = <b>c. Kaputusan:</b> { $decision }
decision-words = { $outcome ->
        [partly] dipunparingaken saperangan{ $rest ->
            [not_held] ; sanesipun boten kula kuwaosi.
            [not_documented] ; sanesipun dereng dipundokumentasikaken.
           *[refused] ; sanesipun dipuntampik amargi dipunkecualikaken.
        }
        [refused] dipuntampik, amargi informasinipun dipunkecualikaken.
        [not_held] boten saged dipunparingaken, amargi boten kula kuwaosi.
        [not_documented] boten saged dipunparingaken, amargi dereng dipundokumentasikaken.
       *[granted] dipunparingaken sedaya.
    }
decision-result = <b>{ $outcome ->
        [partly] Panyuwunan panjenengan dipunkabulaken saperangan{ $rest ->
            [not_held] ; sanesipun boten kula kuwaosi.
            [not_documented] ; sanesipun dereng dipundokumentasikaken.
           *[refused] ; sanesipun dipuntampik amargi dipunkecualikaken.
        }
        [refused] Panyuwunan panjenengan dipuntampik, amargi informasinipun dipunkecualikaken.
        [not_held] Informasi punika boten saged kula aturaken, amargi boten kula kuwaosi.
        [not_documented] Informasi punika boten saged kula aturaken, amargi dereng dipundokumentasikaken.
       *[granted] Panyuwunan panjenengan dipunkabulaken sedaya.
    }</b>
decision-result-items = <b>{ $outcome ->
        [granted] Panyuwunan panjenengan dipunkabulaken sedaya.
        [partly] Panyuwunan panjenengan dipunkabulaken saperangan. Kaputusan saben perangan:
       *[other] Boten wonten perangan panyuwunan panjenengan ingkang saged kula aturaken. Kaputusan saben perangan:
    }</b>
decision-notice-item = <b>{ $number }.</b> { $words }
decision-item-named = { $item }: { $words }
decision-item = Perangan { $number }: { $words }
decision-notice-ground = <b>Dhasar panampik:</b> { $ground }
decision-ground = UU 14/2008 { $article }; penetapan: { $decree }; uji konsekuensi: { $test }.
decision-notice-reasons = <b>Alesan:</b> { $reasons }
decision-given = { $giving ->
        [files] { $material } ({ $files } berkas sareng wangsulan punika)
        [link] { $material } (lumantar tautan ing wangsulan punika)
        [office] { $material } (dipuntingali utawi dipunpendhet ing kantor, dereng dipunaturaken sareng wangsulan punika)
        [sent] { $material } (dipunkintun lumantar pos utawi surel, kapisah saking wangsulan punika)
       *[text] { $named ->
            [yes] { $material } (kaserat ing wangsulan punika)
           *[no] ingkang kaserat ing wangsulan punika.
        }
    }
decision-way = { $giving ->
        [office] dipuntingali utawi dipunpendhet ing kantor.
        [sent] dipunkintun lumantar pos utawi surel.
       *[text] kaserat ing wangsulan punika.
    }
decision-notice-d = <b>d. Informasi ingkang dipunparingaken:</b> { $material }
decision-notice-e = <b>e. Ingkang dipuncemengaken, saha alesanipun:</b> { $blacked }
decision-notice-f = <b>f. Wujud saha cara ngaturaken:</b> { $way }
decision-notice-g = <b>g. Ragad:</b> { $cost }
decision-cost = { $cost ->
        [some] { $amount }. Cara mbayar: { $payment }
        [free] boten wonten (gratis).
       *[none] boten wonten.
    }
decision-notice-letter = <b>Serat:</b> nomer { $letter }, { $on }, dipuntapak-astani { $signatory }.
decision-notice-nothing = boten wonten
article-17-a = Pasal 17 huruf a (ngalang-alangi penegakan hukum)
article-17-b = Pasal 17 huruf b (kekayaan intelektual saha persaingan usaha)
article-17-c = Pasal 17 huruf c (pertahanan saha keamanan negari)
article-17-d = Pasal 17 huruf d (kekayaan alam Indonesia)
article-17-e = Pasal 17 huruf e (ketahanan ekonomi nasional)
article-17-f = Pasal 17 huruf f (sesambetan kaliyan manca negari)
article-17-g = Pasal 17 huruf g (akta pribadi saha wasiat)
article-17-h = Pasal 17 huruf h (wewados pribadi)
article-17-i = Pasal 17 huruf i (memorandum utawi serat ingkang sipatipun wewados)
article-17-j = Pasal 17 huruf j (boten kenging dipunbikak miturut undang-undang)

translation-heading = Terjemahan basa Jawi
