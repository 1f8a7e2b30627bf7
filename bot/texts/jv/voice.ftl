# Seratan saking pesen swanten ingkang kasuwunaken paleresan.
transcript-ask =
    Petugas nyerat wosipun pesen swanten panjenengan kangge panyuwunan { $number }:

    “{ $words }”

    Punapa leres makaten ingkang panjenengan ngendikakaken?
button-transcript-right = ✔️ Inggih, leres makaten
button-transcript-wrong = ✖️ Sanes
transcript-right = Matur nuwun. Petugas nglajengaken kanthi seratan punika.
transcript-wrong = Matur nuwun, petugas sampun kula sanjangi. Mangga nyerat ingkang panjenengan kersakaken, utawi ngintun pesen swanten malih, kanthi mangsuli pesen punika.
transcript-settled = Wangsulan panjenengan sampun kacathet. Menawi ewah, mangga mangsuli pesenipun petugas ngagem tembung panjenengan piyambak.
event-transcript-confirmed = panjenengan mratelakaken leresipun seratan pesen swanten
event-transcript-denied = panjenengan mratelakaken seratan pesen swanten boten leres
