# Pesen ingkang boten saged dipunaturaken dhateng petugas.
cannot-carry = { $what ->
        [poll] Nyuwun pangapunten, jajak pamanggih boten saged kula aturaken dhateng petugas. Mangga pitakenanipun dipunserat kados pesen limrah.
        [dice] Nyuwun pangapunten, dhadhu saha sapanunggalanipun boten saged kula aturaken dhateng petugas. Mangga kersa panjenengan dipunserat kados pesen limrah.
        [game] Nyuwun pangapunten, dolanan boten saged kula aturaken dhateng petugas. Mangga kersa panjenengan dipunserat kados pesen limrah.
        [story] Nyuwun pangapunten, cariyos Telegram boten saged kula aturaken dhateng petugas. Mangga foto utawi videonipun dipunsimpen rumiyin, lajeng dipunkintun mriki.
        [paid_media] Nyuwun pangapunten, media ingkang mbayar boten saged kula aturaken dhateng petugas. Mangga foto utawi videonipun dipunkintun mriki langsung, tanpa rega.
       *[other] Nyuwun pangapunten, pesen jinis punika boten saged kula aturaken dhateng petugas. Mangga dipunkintun awujud seratan, foto, berkas, utawi pesen swanten.
    }
