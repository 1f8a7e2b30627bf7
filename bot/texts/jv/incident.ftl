# Seserepan bab data ingkang boten saged kajagi dhateng ingkang gadhah (UU 27/2022 Pasal 46).
incident-notice =
    🚨 <b>Seserepan bab gagalipun pangreksaning data pribadi</b>

    Kula nyuwun pangapunten: pangreksaning data pribadi ing paladosan kula gagal, saha data panjenengan kalebet utawi saged ugi kalebet ing ngriku.

    <b>Data ingkang kabikak:</b> { $exposed }
    <b>Wekdal kasumerepan:</b> { $noticed }
    <b>Kados pundi kabikakipun:</b> { $how }
    <b>Ingkang katindakaken:</b> { $handling }{ $advice ->
        [none] {""}
       *[other] {""}
            <b>Ingkang saged panjenengan tindakaken:</b> { $advice }
    }

    Katrangan sanesipun: { $contact ->
        [none] kantor { $office } nalika jam paladosan
       *[other] { $contact }
    }. Dhasar: UU 27/2022 Pasal 46. Seratipun ndherek ing ngandhap punika.
