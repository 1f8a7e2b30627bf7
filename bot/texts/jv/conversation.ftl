### What the feature conversation says to requesters.

stray-what =
    { $again ->
        [officer] Petugas nyuwun pirsa bab pesen panjenengan punika.
       *[no] Matur nuwun, seratan panjenengan sampun kula tampi.
    } Punapa kersa dipundhaftar minangka panyuwunan resmi?

    <blockquote>{ $words }</blockquote>

    { $silence }
stray-which-case =
    { $again ->
        [officer] Petugas nyuwun pirsa bab pesen panjenengan punika.
       *[no] Matur nuwun, seratan panjenengan sampun kula tampi.
    } { $number ->
        [none] Seratan punika kangge panyuwunan ingkang pundi?
       *[other] Punapa punika njangkepi panyuwunan panjenengan bab <b>{ $subject }</b>, utawi panyuwunan sanes?
    }

    <blockquote>{ $words }</blockquote>

    { $silence }
words-deletable = Mangga mencet “Busak” menawi sampun boten perlu.
stray-in-form =
    Seratan panjenengan kalawau taksih kula simpen. Menawi punika panyuwunan panjenengan, mangga mencet “Inggih, punika panyuwunan kula”.

    <blockquote>{ $words }</blockquote>
stray-forgotten = Inggih, seratan punika boten kula simpen lan boten dados panyuwunan. Punapa wonten malih ingkang saged kula biyantu?
stray-gone = Seratan punika sampun boten nengga: sampun mlebet ing panyuwunan, utawi sampun dipunbusak. Menawi taksih perlu, mangga dipunserat malih.
sent-via-bot = Seratan ingkang lumantar bot sanes boten saged kula tampi minangka seratan panjenengan. Mangga nyerat piyambak.
button-is-request = 📝 Inggih, punika panyuwunan kula
addition-to = ➕ Tambahan kangge { $number }
button-is-new-request = 📝 Panyuwunan enggal
button-delete-words = 🗑 Busak
button-is-question = 💬 Nyuwun pirsa dhateng petugas
button-not-this-case = Punika sanes kangge panyuwunan wau
button-is-material = Bahan panyuwunan, dipuntedahaken
words-added = Sampun kula aturaken dhateng petugas (panyuwunan <b>{ $number }</b>, { $subject }).{ $masked ->
        [none] {""}
       *[other] {" "}🔒 Wonten ing grup petugas, punika dipunsamaraken (•••): { $masked }.
    }
file-added =
    Berkas panjenengan mlebet ing panyuwunan <b>{ $number }</b>. Isinipun boten katingal ing grup petugas, amargi saged ngemot data diri.
    Menawi berkas punika bahan panyuwunan lan kenging dipuntingali sedaya petugas, mangga mencet tombol ing ngandhap.
material-shown = Inggih, berkasipun sampun dipuntedahaken dhateng petugas ing panyuwunan { $number }.
add-by-reply = Mangga mangsuli (balas) pesen punika kanthi katrangan tambahan kangge panyuwunan { $number }.
question-passed-on = Pitakenan panjenengan sampun kula cathet kangge petugas. Wangsulanipun dumugi ing pirembagan punika ing jam layanan: { $hours }. Punika dereng wonten nomoripun. Kersa dipuncathet minangka panyuwunan? /permohonan
escort-called = Inggih, petugas badhe nyerat dhateng panjenengan ing mriki ing jam layanan: { $hours }. Isian tetep kabikak: ingkang panjenengan ketik mlebet ing isian, boten dhateng grup petugas. Kangge mangsuli petugas, mangga mangsuli (balas) pesenipun.
escort-called-outside = Inggih, petugas badhe nyerat dhateng panjenengan ing mriki ing jam layanan: { $hours }. Mangga mangsuli (balas) pesenipun.

stray-full = Pesen panjenengan sampun kathah sanget, mila ingkang pungkasan punika dereng kula simpen. Ingkang sampun wonten dipunwaos petugas ing jam layanan; sasampunipun, panjenengan saged nglajengaken.

edit-taken = Ewah-ewahan pesen panjenengan sampun kula cathet.

transcript-ask =
    Petugas nyerat wosipun pesen swanten panjenengan kangge panyuwunan { $number }:

    “{ $words }”

    Punapa leres makaten ingkang panjenengan ngendikakaken?
button-transcript-right = ✔️ Inggih, leres makaten
button-transcript-wrong = ✖️ Sanes
transcript-right = Matur nuwun. Petugas nglajengaken kanthi seratan punika.
transcript-wrong = Matur nuwun, petugas sampun kula sanjangi. Mangga mangsuli pesen punika: nyerat ingkang panjenengan kersakaken, utawi ngintun pesen swanten malih.
transcript-settled = Wangsulan panjenengan sampun kacathet. Menawi ewah, mangga mangsuli pesenipun petugas ngagem tembung panjenengan piyambak.

added-question =
    <b>PUNAPA PUNIKA PANYUWUNAN ENGGAL?</b>
    Nalika { $at } panjenengan nyerat punika kangge panyuwunan <code>{ $number }</code>:
    <blockquote>{ $words }</blockquote>
    Miturut petugas, punika panyuwunan piyambak: <b>{ $subject }</b>. Menawi leres, panyuwunan punika angsal nomor piyambak saha dipunetang wiwit panjenengan serat. Wangsulanipun paling kasep <b>{ $due }</b>.{ $late ->
        [yes] {" "}Wates punika sampun kapungkur. Nyuwun pangapunten; wangsulanipun tetep wajib kula aturaken, lan panjenengan saged ngajengaken keberatan.
       *[no] {""}
    }
    Asma, alamat, kontak, ancas, saha cara nampinipun sami kaliyan panyuwunan { $number }.
button-added-yes = Inggih, panyuwunan enggal
button-added-no = Sanes
added-declined = Inggih. Seratan punika tetep dados katrangan kangge panyuwunan { $number }.
ask-an-officer = Kula dereng mangertos wangsulanipun. Punapa kula aturaken dhateng petugas sapunika? { $silence }
