### What every form and list says to requesters.

# How an hour is written, as CLDR patterns do.
clock-time = HH.mm

sorry-parked = Nyuwun pangapunten, pesen panjenengan ingkang pungkasan dereng saged kula olah. Pesenipun kasimpen lan petugas sampun kula kabari. Menawi ngubungi kantor, mangga nyebat rujukan { $reference }.

field-enclosures = Lampiran
enclosed-in-form = 📎 Lampiran keberatan sampun kula simpen: { $parts }. Sedaya badhe katut kakintun.

noted-wanted = { $parts ->
        [1] Sampun kula cathet. Wonten malih?
       *[other] Sampun kula cathet, { $parts } pesen. Wonten malih?
    } Menawi sampun, pencet “Sampun jangkep”.
subject-understood = Ingkang kula tampi: <b>{ $subject }</b>. (Taksih saged dipungantos saderengipun dipunkintun.)
part-kind = { $kind ->
        [photo] foto
        [document] berkas
        [voice] pesen swanten
        [audio] rekaman
        [video] video
        [sticker] stiker
        [animation] animasi
        [location] lokasi
        [venue] papan
        [contact] kontak
       *[video_note] pesen video
    }
change-which = Perangan pundi ingkang badhe dipungantos?
button-back = ◀️ Wangsul
button-cancel = ✖️ Batalaken
button-change = ✏️ Gantos
button-keep = 👍 Kajengipun kados wingi
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
typed-request = panyuwunan, punika panyuwunan, tetep damel panyuwunan, inggih punika panyuwunan kula, punika panyuwunan kula, panyuwunan enggal
typed-question = nyuwun pirsa, pitakenan
typed-nothing = sanes, sanes panyuwunan
choose-a-button = Mangga milih salah satunggaling tombol ing ngandhap pitakenan, utawi dipunserat sami kados ing tombolipun.
voice-needs-typing = Kangge pitakenan punika kula betah seratanipun. Mangga dipunketik, utawi mencet “Nyuwun dipunkancani petugas”.
first-question = Punika pitakenan ingkang kapisan.
draft-gone = Boten wonten panyuwunan ingkang saweg dipunisi. Mbokmanawi sampun kakintun: mangga mirsani “Panyuwunan kula” ing menu (/start).
cancel-certain = Panyuwunan punika dipunbatalaken? Isinipun badhe dipunbusak.
nothing-to-cancel = Boten wonten ingkang saweg dipunisi.
edit-too-late = Ewah-ewahan ing pesen punika sampun boten saged kula waos. Menawi wonten ingkang prelu dipundandosi, mangga nyerat pesen enggal; saderengipun dipunkintun, saged ngagem tombol “Gantos”.

letter-caption = Dokumen: { $title } (basa Indonesia, jarwanipun wonten ing kaca pungkasan).

noted-papers = 🪪 Sampun kasimpen: { $parts }. Mangga ngintun malih menawi taksih wonten, utawi mencet “Sampun jangkep”.

only-the-requester = Punika namung saged dipuntindakaken dening ingkang nyuwun piyambak.

delivery-way = { $delivery ->
        [chat] lumantar pirembagan Telegram
        [email] lumantar surel (email)
        [collect] dipunpundhut ing kantor
        [courier] lumantar kurir
       *[post] lumantar pos
    }
