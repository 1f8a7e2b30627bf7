### What the feature identity says to requesters.

ask-kind =
    <b>In whose name is this request?</b>
    Write your full name as on your identity card, or press a button.
choice-kind-person = A person
typed-kind-person = individual, an individual, myself, me, private, private person, just me, on my own, ordinary person, citizen, personal, personally, for myself, just for myself, by myself
choice-kind-group = A group of people
typed-kind-group = group, community, several people, together with others, us
choice-kind-entity = A legal entity
typed-kind-entity = company, organisation, organization, foundation, ngo, association, firm, entity, party
choice-kind-represented = I represent somebody else
typed-kind-represented = represent somebody, representing somebody, representing someone, on behalf, on behalf of, for somebody else, for someone else, representing my, represent my, my client, a lawyer, an attorney, for my mother, for my father
ask-represented =
    <b>How do you represent them?</b>
    With a letter of authority you act for them. Without one you only type, and they are the requester.
choice-represented-letter = With a letter (surat kuasa)
typed-represented-letter = letter of authority, with a letter, power of attorney, lawyer, attorney, legal aid
choice-represented-typing = I help to type, without a letter
typed-represented-typing = without a letter, no letter, only typing, just typing, help typing, just helping
ask-representative-name =
    <b>Your own full name</b>, as on your identity card.
    The letter and the identity cards are asked for later.
example-representative-name = <i>Example: Budi Santoso</i>
ask-letter-since = <b>From which day does the letter hold?</b>
example-letter-since = <i>Example: 3 November 2026</i>
ask-letter-until = <b>Until which day does the letter hold?</b> If it names none, press the button.
example-letter-until = <i>Example: 31 December 2026</i>
skip-letter-until = Until all is finished
ask-letter-covers = <b>What does the letter cover?</b>
choice-letter-covers-request = The request only
typed-letter-covers-request = request, only the request, just the request
choice-letter-covers-all = Request, objection and dispute
typed-letter-covers-all = all, everything, objection, dispute
ask-typist-name = <b>What is your name</b>, who help to type? You may skip this.
example-typist-name = <i>Example: Budi Santoso</i>
skip-typist-name = Skip
ask-name = { $whose ->
        [letter] <b>Full name of the person you represent</b>, as on their identity card.
        [typing] <b>Full name of the person you help</b>, as on their identity card. They are the requester.
       *[own] <b>Your full name</b>, as on the identity card. For a legal entity: its official name.
    }
example-name = <i>Example: Siti Aminah</i>
ask-nik =
    { $whose ->
        [letter] <b>NIK of the person you represent</b>, the 16 digits on their identity card (KTP).
       *[own] <b>NIK</b>, the 16 digits on your Indonesian identity card (KTP).
    }
    Stored encrypted; we delete your message.
    Not 18 yet? Press the button as well.
example-nik = <i>Example: 3310 01•• •••• 0001</i>
skip-nik = I have no NIK
ask-no-nik-reason = That is all right. <b>Why do you have no NIK?</b> If you are not 18 yet, choose “I am not 18 yet”, whatever the reason.
choice-no-nik-reason-lost = My KTP is lost or damaged
typed-no-nik-reason-lost = lost, damaged, lost it, i lost it, lost my ktp, lost my card
choice-no-nik-reason-left-behind = I do not have my KTP with me
typed-no-nik-reason-left-behind = at home, left at home, my ktp is at home, not with me, i left it at home, forgot my ktp
choice-no-nik-reason-under-17 = I am not 18 yet
typed-no-nik-reason-under-17 = under 18, under 17, not 17 yet, a minor, still at school, too young
choice-no-nik-reason-foreigner = I am not an Indonesian citizen
typed-no-nik-reason-foreigner = foreigner, a foreigner, foreign, not indonesian, not an indonesian, passport, expat, dutch, german, american, australian, british, japanese, korean, chinese, malaysian, singaporean, french, indian, italian, spanish, swiss, belgian, canadian, passport only, not a citizen
choice-no-nik-reason-other = Another reason
typed-no-nik-reason-other = other, something else, other reason, no ktp, no id card, i have no ktp, don t have a ktp, do not have a ktp
ask-guardian-name =
    <b>Full name of your parent or guardian</b>.
    A child’s data are processed with the consent of parent or guardian (Law 27/2022, Article 25).
example-guardian-name = <i>Example: Budi Santoso</i>
ask-guardian-consent = <b>Does your parent or guardian agree to this request?</b> If not yet, the request can be sent all the same; an officer then asks them, by the contact that you write later.
choice-guardian-consent-given = They agree
typed-guardian-consent-given = yes, they do, agreed, they agreed, she agrees, he agrees
choice-guardian-consent-later = Not yet, it will follow
typed-guardian-consent-later = no, not yet, later
field-guardian-name = Parent or guardian
field-guardian-consent = Guardian’s consent
error-guardian-name = Write the full name of your parent or guardian.
ask-decree-number = <b>Number of the decree that approved the legal entity</b> (SK Menteri Hukum).
example-decree-number = <i>Example: AHU-0012345.AH.01.07.Tahun 2020</i>
ask-acting-name = <b>Full name of the person who acts</b> for this legal entity.
example-acting-name = <i>Example: Bambang Sutrisno</i>
ask-acting-position = <b>What is their position</b> in this legal entity?
example-acting-position = <i>Example: Chair</i>
ask-proxy-givers = <b>Who gave you the power to act</b> for them? The letter itself (surat kuasa) is asked for later. If nobody did, press “None”.
example-proxy-givers = <i>Example: Rudi Hartono, Wati Lestari</i>
skip-proxy-givers = None
ask-address = { $whose ->
        [typing] <b>What is the full address of the person you help?</b>
       *[own] <b>What is your full address?</b>
    }
example-address = <i>Example: Jl. Pemuda 12, { $place }</i>
ask-contact = <b>Phone number or e-mail</b>, for when Telegram does not work.
example-contact = <i>Example: 0812 3456 7890</i>
field-kind = Who asks
typed-field-kind = kind, in whose name
field-name = Name
typed-field-name = my name, full name
field-nik = NIK
typed-field-nik = my nik
field-no-nik-reason = Why no NIK
field-decree-number = Decree number
field-acting-name = Acting person
field-acting-position = Position
field-proxy-givers = Acting for
field-represented = Represented
field-representative-name = Representative (kuasa)
field-letter-since = Letter holds from
field-letter-until = Letter holds until
field-letter-covers = Letter covers
field-typist-name = Typed by
field-acts-in-person = The requester acts themself
choice-acts-in-person-yes = Yes
field-address = Address
typed-field-address = my address
field-contact = Contact
typed-field-contact = phone, phone number, email, e mail, my phone, my email
error-name = This name cannot be used. Write the full name in letters.
error-name-none = We do not see the name yet. Write the full name, as on the identity card.
error-name-short = The name is too short. Write the full name, at least three letters.
error-name-digits = There are digits in the name. Write the full name without digits.
error-nik = A NIK always has 16 digits. Please type them.
error-nik-length = { $seen ->
        [0] We do not see the digits yet. The NIK is on the identity card (KTP), 16 digits. You do not know it or have none? Press the reason below.
       *[other] A NIK always has 16 digits; we read { $seen }. Please check it.
    }
error-nik-passport = Is this a passport? If you are not Indonesian, press “I have no NIK”, then “I am not an Indonesian citizen”. The rights to request, object and dispute belong to Indonesian citizens and legal entities (Law 14/2008, Article 1 (12)); we still handle your request, as a service. You are Indonesian? Type the 16 digits of the NIK on your KTP.
error-nik-birth-date = Digits 7 to 12 of a NIK are the date of birth (for women, 40 is added to the day). These are no date. Please compare them with the KTP. If the card really says so, press “I have no NIK”.
warning-nik-region = The region code in this NIK is unusual. If the card really says so, just go on; if it is a slip, press “Back”.
error-decree-number = Please write the number of the decree.
error-acting-name = Write the person’s full name, without digits.
error-acting-position = Please write the position.
error-proxy-givers = Please write the names of those who gave you the power to act, or press “None”.
error-representative-name = Write your full name, without digits.
error-typist-name = Write your full name, without digits.
error-letter-since = We cannot read this date. Write day, month and year.
error-letter-until = We cannot read this date. Write day, month and year, or press “Until all is finished”.
error-letter-until-order = A letter cannot end before it begins. Please check both dates.
error-letter-since-early = This letter does not hold yet. Write the day from which it holds, at the latest today.
error-letter-until-ended = This letter has ended. Ask for a new one, then write its date here.
error-address = This address cannot be used. Write street or hamlet, village and district.
error-address-short = The address is too short for a letter. Write street or hamlet, village and district.
error-contact = We cannot read this as a phone number or an e-mail address. Write just one of them. You have none? That of a relative or neighbour will do.
error-contact-email = This e-mail address is not right yet. Check what stands before and after the @.
error-contact-email-needed = You chose an answer by e-mail, so we need an e-mail address.
error-contact-phone = This phone number is not right yet: { $seen } digits. Please check it.

papers-wanted = { $who ->
        [child] a student card, child identity card or birth certificate, with the identity card of a parent or guardian
        [foreigner] a passport or residence permit
        [without] another valid card in your name, such as a driving licence, or a letter from the civil registry
        [group] the letter of proxy, with your identity card and those of the people who gave it
        [represented] the letter of authority (surat kuasa), with your identity card and that of the person you represent
        [typed] the identity card, or another valid card, of the person you help
        [entity] the approval or deed of the legal entity, a letter of proxy with the acting person’s name and position, and their identity card
       *[person] your identity card (KTP) or another valid identity
    }
receipt-proof = { $state ->
        [valid] ✅ <b>Proof of identity:</b> we checked it on your earlier request, so there is no need to send it again.
        [sent] 🪪 <b>Proof of identity:</b> we have it; an officer checks it.
       *[waiting] 🪪 <b>Proof of identity:</b> show { papers-wanted }. <b>The last day is { $until }.</b> { $arrival ->
            [chat] Send it here with the button below, or show it at the counter
           *[other] Show it at the counter
        }{ $address ->
            [none] {""}
           *[other] {" "}({ $address })
        }.
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
