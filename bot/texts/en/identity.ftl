### What the feature identity says to requesters.

ask-kind = <b>Who is asking?</b>
choice-kind-person = A person
choice-kind-group = A group of people
choice-kind-entity = A legal entity
ask-name = <b>Full name</b> of who asks (for a legal entity: its official name).
example-name = <i>Example: Siti Aminah</i>
ask-nik =
    <b>NIK</b>, the 16 digits on your Indonesian identity card (KTP).
    Stored encrypted; we delete your message from this chat right away, as far as Telegram allows.
example-nik = <i>Example: 3310 0141 0799 0001</i>
skip-nik = I have no NIK
ask-no-nik-reason = That is all right. <b>Why do you have no NIK?</b>
choice-no-nik-reason-lost = My KTP is lost or damaged
choice-no-nik-reason-under-17 = I am not 17 yet
choice-no-nik-reason-foreigner = I am not an Indonesian citizen
choice-no-nik-reason-other = Another reason
ask-identity-note = <b>Do you have another card?</b> Write what kind it is and its number, or press “None”.
example-identity-note = <i>Example: student card of SMAN 1 Klaten, number 1234</i>
skip-identity-note = None
ask-adult = <b>Are you 18 years old or older?</b>
choice-adult-yes = Yes
choice-adult-no = Not yet
ask-guardian-name =
    <b>Full name of your parent or guardian</b>.
    A child’s data are processed with the consent of parent or guardian (Law 27/2022 Art 25).
example-guardian-name = <i>Example: Budi Santoso</i>
ask-guardian-consent = <b>Does your parent or guardian agree to this request?</b> If not yet, the request can be sent all the same; officers get in touch with them by the contact that you write later.
choice-guardian-consent-given = They agree
choice-guardian-consent-later = Not yet, it will follow
field-adult = 18 years or older
field-guardian-name = Parent or guardian
field-guardian-consent = Guardian’s consent
error-adult = Please choose one.
error-guardian-name = Write the full name of your parent or guardian.
error-guardian-consent = Please choose one.
ask-decree-number = <b>Number of the decree that approved the legal entity</b> (SK Menteri Hukum).
example-decree-number = <i>Example: AHU-0012345.AH.01.07.Tahun 2020</i>
ask-acting-name = <b>Full name of the person who acts</b> for this legal entity.
example-acting-name = <i>Example: Bambang Sutrisno</i>
ask-acting-position = <b>Their position</b> in this legal entity.
example-acting-position = <i>Example: Chair</i>
ask-proxy-givers = <b>Who gave you the power to act</b> for them? The letter itself (surat kuasa) is asked for later. If nobody did, press “None”.
example-proxy-givers = <i>Example: Rudi Hartono, Wati Lestari</i>
skip-proxy-givers = None
ask-address = <b>Full address</b>.
example-address = <i>Example: Jl. Pemuda 12, RT 02 RW 05, Tonggalan, Klaten Tengah</i>
ask-contact = <b>Phone number or e-mail</b>, so that we can reach you if Telegram cannot.
example-contact = <i>Example: 0812 3456 7890 or siti@contoh.id</i>
field-kind = Who asks
field-name = Name
field-nik = NIK
field-no-nik-reason = Why no NIK
field-identity-note = Other card
field-decree-number = Decree number
field-acting-name = Acting person
field-acting-position = Position
field-proxy-givers = Acting for
field-address = Address
field-contact = Contact
error-kind = Please choose one.
error-no-nik-reason = Please choose one of the reasons.
error-name = This name cannot be used. Write the full name in letters.
error-name-short = The name is too short. Write the full name, at least three letters.
error-name-digits = There are digits in the name. Write the full name without digits.
error-nik = A NIK has 16 digits. Please type them.
error-nik-length = A NIK has 16 digits; we read { $seen }. Please check it.
warning-nik-region = The region code in this NIK is unusual. If the card really says so, just go on; if it is a slip, press “Back”.
warning-nik-birth-date = The birth date in this NIK is unusual. If the card really says so, just go on; if it is a slip, press “Back”.
error-identity-note = Please write what kind of card it is and its number, or press “None”.
error-decree-number = Please write the number of the decree.
error-acting-name = Write the person’s full name, without digits.
error-acting-position = Please write the position.
error-proxy-givers = Please write the names of those who gave you the power to act, or press “None”.
error-address = This address cannot be used. Write street or hamlet, village and district.
error-address-short = The address is too short for a letter. Write street or hamlet, village and district.
error-contact = We cannot read this as a phone number or an e-mail address. Write just one of them.
error-contact-email = This e-mail address is not right yet. Check what stands before and after the @.
error-contact-email-needed = You chose an answer by e-mail, so we need an e-mail address.
error-contact-phone = This phone number is not right yet: { $seen } digits. Please check it.

receipt-proof = { $state ->
        [valid] ✅ <b>Proof of identity:</b> we checked it on your earlier request, so there is no need to send it again.
        [sent] 🪪 <b>Proof of identity:</b> we have it; an officer checks it.
       *[waiting] 🪪 <b>Proof of identity:</b> show { $who ->
            [child] a student card, child identity card or birth certificate, with the identity card of a parent or guardian
            [foreigner] a passport or residence permit
            [without] another valid card in your name, such as a driving licence, or a letter from the civil registry
            [group] the letter of proxy, with your identity card and those of the people who gave it
            [entity] the approval or deed of the legal entity, a letter of proxy with name and position of the person who acts, and that person's identity card
           *[person] your identity card (KTP) or another valid identity
        } <b>on { $until } at the latest</b>. { $arrival ->
            [chat] Send it here with the button below, or show it at the counter
           *[other] Show it at the counter
        }{ $address ->
            [none] {""}
           *[other] {" "}({ $address })
        }. Your registration number stays valid.
    }
button-send-proof = 🪪 Send proof of identity

choice-due-kind-answer = last day of the answer
choice-due-kind-completion = last day to complete
choice-due-kind-objection = last day to object
choice-upload-purpose-material = material of the request
choice-upload-purpose-enclosure = enclosure of an objection
choice-upload-purpose-identity = proof of identity
choice-upload-state-waiting = not yet looked at
choice-upload-state-clean = cleaned
choice-upload-state-large = not looked at, since it is large
choice-upload-state-refused = refused
choice-upload-state-forgotten = its contents are deleted
field-last4 = Last four digits of the NIK
field-fingerprint = Keyed hash of the NIK
