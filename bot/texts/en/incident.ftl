# The notice of a failed protection to whose data it is (UU 27/2022 Art 46).
incident-notice =
    🚨 <b>Notice of a failure to protect personal data</b>

    We are sorry: the protection of personal data in our service has failed, and your data is, or may be, part of it.

    <b>Data exposed:</b> { $exposed }
    <b>When it was noticed:</b> { $noticed }
    <b>How it was exposed:</b> { $how }
    <b>What is done about it:</b> { $handling }{ $advice ->
        [none] {""}
       *[other] {""}
            <b>What you can do:</b> { $advice }
    }

    To ask more: { $contact ->
        [none] the office of { $office } during service hours
       *[other] { $contact }
    }. Basis: Law 27/2022, Article 46. The letter follows below.
