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
subject-understood = Irah-irahanipun: <b>{ $subject }</b>.
name-understood = Asmanipun: <b>{ $name }</b>.
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
button-back = ◀️ Wangsul
button-cancel = ✖️ Batalaken
button-change = ✏️ Gantos
button-keep = 👍 Kados ingkang sampun wonten
button-yes-cancel = Inggih, batalaken
# Tembung ingkang saged dipunketik minangka gantosipun tombol, dipunpisah koma.
typed-back = wangsul, mundur, mbalik
typed-later = mangke, mangke mawon, mengko wae, sesuk wae, benjang mawon
typed-cancel = batal, wurung, mboten siyos, boten siyos, mboten sios, ora sido
typed-more = sanesipun, pilihan sanes
typed-skip = langkungi, boten wonten, mboten wonten, boten gadhah, mboten gadhah, mboten gadah, ora ana, ora duwe
typed-keep = tetep, kajengipun, kados ingkang sampun wonten
typed-change = gantos, ewahi, klentu, wonten ingkang klentu
typed-resume = lajeng, lajengaken, terusaken
typed-escort = nyuwun dipunkancani petugas, nyuwun pitulungan, nyuwun dipundherekaken, nyuwun dipunkancani, tulung, nyuwun tulung, bingung, boten mangertos, mboten mangertos, mboten ngertos, ora mudheng, dereng mudheng, ora ngerti
typed-done = sampun, cekap, rampung, jangkep, sampun jangkep, sampun cekap, niku mawon, punika kemawon, boten wonten malih, mboten wonten malih, boten, mboten, tetep damel panyuwunan, namung punika, namung niku, cekap semanten, semanten, niki mawon, niku, pun, mpun, sampun sedaya, wis, uwis, wis kuwi wae, mung kuwi, boten usah, mboten usah
typed-again = wangsuli, busak, busak sedaya
typed-send = kintun, inggih, nggih, kintunaken, leres, sampun leres, dipunkintun, dipun kintun, sampun leres sedaya, leres sedaya, mangga dipunkintun, monggo, mangga
typed-button-settlement-yes = sarujuk, kula sarujuk, inggih, nggih, setuju
typed-button-settlement-no = mboten, boten, mboten sarujuk, boten sarujuk
typed-yes = inggih, nggih, njih, enggih, leres, saestu, yo, iyo
typed-no = boten, mboten, ampun, sampun ngantos, dereng, ora, ojo, aja
typed-agree = sarujuk, inggih, nggih, njih, kula sarujuk, setuju
typed-disagree = boten sarujuk, mboten sarujuk, boten, mboten, ora setuju
typed-request = panyuwunan, punika panyuwunan, tetep damel panyuwunan, inggih punika panyuwunan kula, punika panyuwunan kula, panyuwunan enggal
typed-question = nyuwun pirsa, pitakenan
typed-nothing = sanes, sanes panyuwunan
# Tembung ingkang boten nambahi teges, ingkang ngosok-wangsul teges, lan namaning angka pilihan (satunggal kolom satunggal angka).
typed-fillers = pak, bu, mas, mbak, nyuwun sewu, nuwun sewu, nggih, kemawon, mawon, nomor, angka, pilihan, kula, kulo, minangka, menika, punika, lho, to, matur nuwun, suwun, rumiyin
typed-not = sanes, dudu, boten, mboten, ora, dede
typed-numbers = setunggal/siji/kapisan/ingkang kapisan, kalih/loro/kaping kalih/ingkang kaping kalih, tiga/telu/kaping tiga/ingkang kaping tiga, sekawan/papat/kaping sekawan, gangsal/kaping gangsal, enem/nem/kaping enem, pitu/kaping pitu
choose-a-button = Mangga mencet salah satunggaling tombol, utawi ngetik angkanipun: { $choices }.
choose-a-number =
    Mangga dipunbalesi mawi angka satunggal kemawon:
    { $choices }
ask-a-human = Dereng cetha? Pencet “Nyuwun pitulungan petugas”: petugas badhe nyerat dhateng panjenengan ing mriki.
send-or-change = Pencet “Kintun” menawi sampun leres, utawi mangga nyebat perangan ingkang badhe dipungantos, upaminipun “alamat”.
keys-away = Matur nuwun.
ask-change = Perangan pundi ingkang badhe dipungantos?
form-ways = Ing mriki panjenengan ugi saged:
field-looking-over = Mriksa isenipun
field-change = Perangan ingkang badhe dipungantos
button-share-phone = 📱 Kintun nomor HP kula
unread-medium =
    { $kind ->
        [voice] Pesen swanten boten saged kula mirengaken ing mriki.
        [photo] Foto boten saged kula waos ing mriki.
       *[other] Berkas boten saged kula waos ing mriki.
    } Mangga dipunserat wangsulanipun.
first-question = Punika pitakenan ingkang kapisan.
draft-gone = Boten wonten panyuwunan ingkang saweg dipunisi. Mbokmanawi sampun kakintun: mangga mirsani “Panyuwunan kula” ing menu (/start).
cancel-certain = Punapa { draft-name } punika dipunbatalaken? Isinipun badhe dipunbusak.
nothing-to-cancel = Boten wonten ingkang saweg dipunisi.
edit-too-late = Ewah-ewahan ing pesen punika sampun boten saged kula waos. Menawi wonten ingkang perlu dipundandosi, mangga nyerat pesen enggal; saderengipun dipunkintun, saged ngagem tombol “Gantos”.

letter-caption = Dokumen: { $title } (basa Indonesia, jarwanipun wonten ing kaca pungkasan).

noted-papers = 🪪 Sampun kasimpen: { $parts }. Mangga ngintun malih menawi taksih wonten, utawi mencet “Sampun jangkep”.

letter-over =
    Serat kuwaos kangge { $number } telas wekdalipun { $until }, mila punika dereng saged dipuntindakaken ing mriki.
    Mangga mbekta serat kuwaos enggal dhateng loket. Ingkang nyuwun ugi saged tumindak piyambak: /status, lajeng nomor saha PIN tandha tampi. PIN enggal wonten ing loket.
letter-covers-request =
    Serat kuwaos kangge { $number } namung kangge panyuwunan, dereng kangge keberatan.
    Mangga mbekta serat kuwaos kangge keberatan dhateng loket. Ingkang nyuwun ugi saged ngajengaken piyambak: /status, lajeng nomor saha PIN tandha tampi. PIN enggal wonten ing loket.

delivery-way = { $delivery ->
        [chat] lumantar pirembagan Telegram
        [email] lumantar surel (email)
        [collect] dipunpundhut ing kantor
        [courier] lumantar kurir
       *[post] lumantar pos
    }
draft-name = { $form ->
        [objection] keberatan{ $number ->
            [none] {""}
           *[other] {" "}tumrap panyuwunan { $number }
        }
        [arrival] cathetan panyuwunanipun tiyang sanes
       *[request] panyuwunan informasi
    }
draft-waiting = Wonten ingkang dereng rampung dipunisi: <b>{ draft-name }</b>. Dipunlajengaken, utawi dipunbatalaken rumiyin?
