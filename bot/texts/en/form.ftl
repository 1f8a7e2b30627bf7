# The request form: questions, examples, buttons, errors.
ask-wanted =
    <b>What information do you need?</b>
    Write it in your own words, in several messages if you like. Files, photos and voice messages are fine too. Press “That is all” when you are done.
example-wanted = <i>Example: a copy of the voters’ list of each district for the 2024 elections.</i>
noted-wanted = { $parts ->
        [1] Noted. Anything else?
       *[other] Noted, { $parts } messages. Anything else?
    } Press “That is all” when you are done.
choice-wanted-done = ✔️ That is all
choice-wanted-again = Start this answer again

subject-understood = We understood: <b>{ $subject }</b>. (You can change it before you send.)
ask-subject = <b>Give this request a short title</b>, just one line.
example-subject = <i>Example: Voters’ list by district 2024</i>
ask-purpose =
    <b>What do you need the information for?</b>
    The law wants the purpose to be stated. We accept any purpose.
example-purpose = <i>Example: coursework, research, I want to know as a citizen.</i>

ask-same =
    <b>Use the same details as in your last request?</b>

    { $lines }
choice-same-all = Yes, same details, same way
choice-same-details = Same details, another way
choice-same-none = No, fill in anew

ask-way = <b>How would you like to receive it?</b>
choice-way-chat-copy = 💬 A copy, here in this chat
choice-way-change = Another way
ask-obtain = <b>Just see it, or get a copy?</b>
choice-obtain-see = See it at the office
choice-obtain-copy = Get a copy
ask-format = <b>What kind of copy?</b>
choice-format-softcopy = Digital
choice-format-hardcopy = On paper
ask-delivery = <b>How should we deliver it?</b>
choice-delivery-chat = In this chat
choice-delivery-email = By e-mail
choice-delivery-collect = I collect it at the office
choice-delivery-courier = By courier
choice-delivery-post = By post

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

ask-confirm =
    <b>Please check, then send.</b>

    { $lines }

    Press “Send the request” if everything is right.
summary-line = <b>{ $name }:</b> { $value }
part-kind = { $kind ->
        [photo] photo
        [document] file
        [voice] voice message
        [audio] recording
        [video] video
       *[video_note] video message
    }
choice-confirm-send = ✅ Send the request
change-which = Which part would you like to change?

field-wanted = Information wanted
field-subject = Title
field-purpose = Purpose
field-same = Last details
field-way = Way to receive
field-obtain = See or copy
field-format = Form
field-delivery = Delivery
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
field-confirm = Sending

button-back = ◀️ Back
button-cancel = ✖️ Cancel
button-change = ✏️ Change
button-keep = 👍 Leave it as it is
button-resume = ▶️ Go on filling in
button-yes-cancel = Yes, cancel
# Words that may be typed instead of pressing a button, parted by commas.
typed-back = back
typed-cancel = cancel, stop
typed-skip = skip, none, i have none, no nik
typed-keep = keep, leave it
typed-change = change, edit
typed-resume = continue, go on
typed-escort = help me, ask an officer
typed-done = done, that is all, complete, finished, file a request all the same
typed-again = start over
typed-send = send, yes, yes send
typed-yes = yes, y
typed-no = no, never mind
typed-agree = agree, i agree, yes
typed-disagree = disagree, i do not agree, no
typed-request = request, a request, this is a request, file a request all the same
typed-question = question, a question, just a question
typed-help = help

choose-a-button = Please press one of the buttons below the question, or type exactly what a button says.
voice-needs-typing = We need this one in writing. Please type it, or press “Ask an officer to help me”.
first-question = This is the first question.
draft-waiting = You have a request that is not finished yet. Go on with it, or cancel it first?
draft-gone = There is no request being filled in. Perhaps it was sent already: look under “My requests” in the menu (/start).
draft-reminder = Your request has not been sent yet. We keep it until { $until }. Would you like to go on?
draft-expired = We deleted your unfinished request, because it was left for a long time. You can start again at any time with /permohonan.
cancel-certain = Cancel this request? What you filled in will be deleted.
cancelled = Cancelled; what you filled in is deleted.
nothing-to-cancel = Nothing is being filled in.
edit-taken = We noted the change to your message.
edit-too-late = We cannot take changes to that message any more. If something needs correcting, write a new message; before sending, use the “Change” button.

error-incomplete = Something is still missing. Please fill it in first.
error-wanted = This kind of message cannot be used here. Send text, a photo, a file or a voice message.
error-wanted-more = Please tell us a little more, so that we know what to look for.
error-wanted-many = At most { $most } messages for one request. Press “That is all”; you can add the rest after sending.
error-subject = This title cannot be used. Write one line in ordinary words.
error-purpose = Please write the purpose in a few words.
error-same = Please choose one.
error-way = Please choose one of the ways.
error-obtain = Please choose one.
error-format = Please choose one of the forms.
error-delivery = Please choose one way of delivery.
error-kind = Please choose one.
error-no-nik-reason = Please choose one of the reasons.
error-confirm = Press “Send the request” if everything is right, or “Change”.
error-empty = { $field } is still empty. Please write it in words.
error-long = Too long: { $seen } characters, at most { $most }. Please shorten it.
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
