### What the feature requests says to requesters.

receipt =
    <b>PROOF OF RECEIPT</b>

    <b>Registration number:</b> <code>{ $number }</code>
    <b>Subject:</b> { $subject }
    <b>Received:</b> { $received }
    <b>Answer at the latest on { $due }</b> ({ $days } working days{ $anchor ->
        [completed] , if the request is complete
       *[strict] {""}
    }{ $between ->
        [yes] ; the office is closed { $closed }
       *[no] {""}
    }).{ estimated-note }
receipt-rest =
    It may be extended once by { $regime ->
        [pemilu] { DAYS("extension", "pemilu") } working days, with written reasons (Perki 1/2019, Article 12).
       *[umum] { DAYS("extension") } working days, with written reasons (Law 14/2008, Article 22 (7) and (8)).
    }
    <b>How you get it:</b> { $obtain ->
        [see] seen at the office
       *[copy] a copy { $format ->
            [hardcopy] on paper
           *[softcopy] digital
        }, { $delivery ->
            [chat] through the Telegram chat
            [email] by e-mail
            [collect] collected at the office
            [courier] by courier
           *[post] by post
        }
    }
    <b>Costs:</b> { $costs }
    <b>What happens next:</b> an officer checks that the request is complete and looks for the information. If something is missing, you are told within { DAYS("completeness") } working days{ $anchor ->
        [completed] .
       *[strict] ; the last day of the answer stays as it is.
    } { $arrival ->
        [chat] News and the answer come to this chat; you may add to your request at any time.
       *[other] We bring you news and the answer by the contact you gave; you may add to your request at our office at any time.
    }{ $register ->
        [e-ppid] {" "}This office’s register of record is e-PPID; we tell you your number there as soon as there is one.
       *[loket] {""}
    }{ $foreign ->
        [yes] {""}
       *[no] {"\u000A"}<b>Your right:</b> if no answer comes by that date, or it is not what you asked for, you may file an objection (keberatan). You have { DAYS("objection_filing") } working days (Law 14/2008, Articles 35 and 36).
    }
receipt-foreigner = The law gives the rights to request, object and dispute to Indonesian citizens and legal entities (Law 14/2008, Article 1 (12)). We still handle your request, as a service. An objection or a dispute may not be open to you.
receipt-pin =
    🔑 <b>PIN: <code>{ $pin }</code></b>
    Keep it, to check or to change accounts.
button-copy-number = 📋 Copy number
button-copy-pin = 📋 Copy PIN
extension-notice =
    <b>NOTICE OF EXTENSION</b>
    The answer to request <code>{ $number }</code> needs more time. The new last day is <b>{ $due }</b>. This extension is possible only once ({ $article }).{ estimated-note }

    <b>Ground:</b> { $ground ->
        [not_held_yet] We do not hold or have not documented the information yet
        [status_undecided] Whether the information is open is not decided yet
       *[other] Another reason
    }
    <b>Reasons:</b> { $reasons }
extension-void-notice =
    <b>NO EXTENSION</b>
    Our notice of an extension for request <code>{ $number }</code> { $unproved ->
        [yes] is not proved to have been sent to you
       *[no] was not sent to you in time
    }, so the time for the answer is not extended. The date that holds is <b>{ $due }</b>.

deficiency-notice =
    <b>NOTICE OF WHAT IS MISSING</b>
    Request <code>{ $number }</code> needs to be completed. Missing:
    { $common ->
        [identity] • A copy of your identity card (KTP) or another valid identity paper
        [proxy] • The letter of authority (surat kuasa)
        [entity] • The deed that recognises the legal entity
        [details] • Details of the information that you ask for
        [purpose] • What the information will be used for
        [contact] • Your address, or a telephone number or e-mail address
       *[none] {""}
    }{ $lines }

    <b>Please complete it by { $until }</b> ({ DAYS("completion") } working days): write or send the files in this chat. Everything is needed; sending a part does not extend that date.
    After that date an officer may decide that the request is not processed; you will be told.

    { $counted ->
        [completion] Once your request is complete, our own date for the answer is counted from that day ({ $basis }), and you will be told. Until then it is <b>{ $due }</b>, counted from the day we received the request.
       *[receipt] Our own date for the answer stays the same: <b>{ $due }</b>, counted from the day we received the request.
    }
button-complete-now = ➕ Complete it
completion-added = { $phase ->
        [closed] This request has been closed as not processed; an officer may take it up again if it is complete now.
        [late] The last day to complete it was { $until }; an officer may still accept this.
       *[in-time] An officer is checking whether it is complete now. The last day to complete it is still { $until }.
    }
complete-by = The last day to complete it { $over ->
        [yes] was { $until }; an officer may still accept what you send.
       *[no] is { $until }.
    }
complete-notice =
    <b>THE REQUEST IS COMPLETE</b>
    Request <code>{ $number }</code> is complete and in process. { $late ->
        [yes] The answer was due on { $due }; we apologise, and still must answer.
       *[no] Answer at the latest on <b>{ $due }</b>, counted from { $counted ->
            [completion] { $since }, when it was complete ({ $basis }).
            [first] { $since }, when the first office received it.
           *[receipt] the day we received the request.
        }
    }
not-processed-notice =
    <b>NOTICE: THE REQUEST IS NOT PROCESSED</b>
    Request <code>{ $number }</code> ({ $subject }) was not completed by its last day, so we do not process it. Its number stays on record.

    <b>What you can still do:</b>
    • send what was missing now; an officer may take this request up again;
    • file a new request at any time;
    • <b>file an objection (keberatan)</b> in writing to { $addressee } by <b>{ $until }</b> ({ DAYS("objection_filing") } working days). The ground of the objection: the request was not fulfilled (Law 14/2008, Articles 35 (1) e and 36 (1)).{ estimated-note }
revived-notice =
    <b>THE REQUEST IS IN PROCESS AGAIN</b>
    We have received what was missing in request <code>{ $number }</code>, and the request is in process again. { $late ->
        [yes] The answer was due on { $due }; we still must answer.
       *[no] Answer at the latest on <b>{ $due }</b>.
    } That day is counted from { $counted ->
        [completion] { $since }, when the request was complete ({ $basis }).
        [first] { $since }, when the first office received it.
       *[receipt] the day we received the request.
    }

command-permohonan = Ask for information

ask-wanted =
    <b>What information do you need?</b>
    Just write it, or send a file, a photo or a voice message.
example-wanted = <i>Example: what the office spent in 2025, by activity.</i>
choice-wanted-done = ✔️ That is all
choice-wanted-again = Delete and write again
ask-subject = <b>Give this request a short title</b>, just one line.
example-subject = <i>Example: Voters’ list by district 2024</i>
ask-purpose =
    <b>What do you need the information for?</b>
    We accept any purpose.
example-purpose = <i>Example: coursework, research.</i>
ask-same =
    <b>Use the same details as in your last request?</b>

    { $lines }
choice-same-all = Yes, same details, same way
typed-same-all = yes, yeah, same, all the same, same as before, same again, ok, okay
choice-same-details = Same details, another way
typed-same-details = another way, other way, different way
choice-same-none = No, start fresh
typed-same-none = no, nope, new, different, change all, start fresh
ask-way = <b>How would you like to receive it?</b>
choice-way-chat-copy = 💬 A copy, here in this chat
typed-way-chat-copy = here, chat, in this chat, telegram, by telegram, copy
choice-way-change = Another way
typed-way-change = other, something else, email, by email, paper, post, courier, collect, see it, at the office
ask-obtain = <b>Just see it, or get a copy?</b>
choice-obtain-see = See it at the office
typed-obtain-see = see, see it, look, read, read it, just see it
choice-obtain-copy = Get a copy
typed-obtain-copy = copy, a copy, copies
ask-format = <b>What kind of copy?</b>
choice-format-softcopy = Digital
typed-format-softcopy = softcopy, soft copy, file, pdf, electronic, excel
choice-format-hardcopy = On paper
typed-format-hardcopy = paper, hardcopy, hard copy, printed, print, photocopy
ask-delivery = <b>How should we deliver it?</b>
choice-delivery-chat = In this chat
typed-delivery-chat = chat, here, telegram
choice-delivery-email = By e-mail
typed-delivery-email = email, e mail, mail me, gmail
choice-delivery-collect = I collect it at the office
typed-delivery-collect = collect, pick up, pick it up, at the office, i will collect it
choice-delivery-courier = By courier
typed-delivery-courier = courier, parcel, messenger
choice-delivery-post = By post
typed-delivery-post = post, by mail, post office, letter
ask-confirm =
    <b>Please check, then send.</b>

    { $lines }
choice-confirm-send = ✅ Send the request
field-wanted = Information wanted
typed-field-wanted = information, what i want, request
field-subject = Title
typed-field-subject = the title, subject
field-purpose = Purpose
typed-field-purpose = the purpose, reason
field-same = Last details
field-way = Way to receive
typed-field-way = way, the way, how i receive it
field-obtain = See or copy
field-format = Form
field-delivery = Delivery
draft-reminder = Not sent yet: <b>{ draft-name }</b>. We keep it until { $until }. Would you like to go on?{ $number ->
        [none] {""}
       *[other] {" "}The request itself is on record.
    }
draft-expired = This was left for a long time, so we deleted it: { draft-name }. You can start again at any time with { $form ->
        [objection] /keberatan
        [arrival] /terima
       *[request] /permohonan
    }.{ $number ->
        [none] {""}
       *[other] {" "}The request itself stays on record.
    }
error-wanted = This kind of message cannot be used here. Send text, a photo, a file or a voice message.
error-wanted-more = Please tell us a little more, so that we know what to look for.
error-wanted-many = At most { $most } messages for one request. Press “That is all”; you can add the rest after sending.
error-subject = This title cannot be used. Write one line in ordinary words.
error-purpose = Please write the purpose in a few words.

proof-send-now =
    🪪 Send photos or a PDF: { papers-wanted }.
    Stored encrypted, never in the officers’ group; we delete your message here as far as Telegram allows. Or show them at the counter{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    } until { $until }.
proof-taken = 🪪 Kept for request <code>{ $number }</code>. We tell you the result here. Another side? Send it within ten minutes.
proof-large = That file is larger than 20 MB, so we cannot check it. Please send a photo, or a smaller PDF.
proof-full = There are { $most } files for this request already. Please show the rest at the counter.
proof-settled = The proof of identity of this request is valid already, or was not asked for.
letter-replaced =
    ✅ The new letter of authority for request { $number } is recorded.
    It holds { $until ->
        [none] until all is finished
       *[other] until { $until }
    }, for { $covers ->
        [request] the request only
       *[all] request, objection and dispute
    }.
not-now-verify = Request { $number } was answered, withdrawn or finished; no proof of identity is needed any more.
proof-valid =
    ✅ <b>Your proof of identity is valid</b> for request <code>{ $number }</code>. { $keeps ->
        [yes] The images are deleted when their time of keeping ends.
       *[no] The images that you sent, if any, have been deleted.
    } Of the NIK, if you gave one, we keep only the last four digits and a keyed hash.
proof-again =
    🪪 The proof of identity of request <code>{ $number }</code> cannot be accepted yet. Please send:{ $lines }

    { $over ->
        [yes] The last day to complete, { $until }, is over; officers may still accept it.
       *[no] Send it on <b>{ $until }</b> at the latest. The last day of our answer does not change.
    }
ask-papers =
    🪪 <b>Proof of identity</b>
    Send a photo or PDF of your identity card (KTP) or another valid identity. A group: the letter of proxy and the identity cards of those who gave it. For somebody else: the letter of authority, if there is one, and both identity cards. A legal entity: approval or deed, letter of proxy, and the identity card of the person who acts. Under 17: a student card with the identity card of a parent or guardian.
    It is stored encrypted and never reaches the officers’ group; we delete your message from this chat as far as Telegram allows.
example-papers = <i>For example a sharp photo of the whole card. Press “That is all” when done.</i>
choice-papers-done = ✔️ That is all
choice-papers-again = Delete and send again
field-papers = Proof of identity
error-papers = Only photos or PDFs can be taken here.
error-papers-more = There is no photo or PDF yet. Send one first, then press “That is all”.
error-papers-many = At most { $most } files. The rest can be shown at the counter.

button-insist = 📝 File a request all the same
button-open-route = 🔗 Open the website
other-matters = For these matters there is a quicker door than a request for information. Which one is yours?
route-advice =
    { $text }

    Nothing has been recorded as a request. If you do need a document or data from our office, press “File a request all the same”. { $silence }

receipt-two-dates =
    <b>Two dates:</b> this request came during an election stage. Within one working day an officer decides whether it asks for election information. We promise the earlier date, { $due }. For other information the law gives until { $longer }.
regime-notice =
    <b>THE CLOCK OF YOUR REQUEST</b>
    Request <code>{ $number }</code> { $regime ->
        [pemilu] asks for election information, so the shorter clock applies (Perki 1/2019).
       *[umum] does not ask for election information, so the ordinary clock applies (Law 14/2008, Article 22).
    } The answer that was promised to you is still due at the latest on <b>{ $due }</b>.

# Di dalam formulir: yang bukan jawaban dijawab dulu, lalu kembali ke pertanyaannya.
button-later = ⏸️ Later
button-ask-officer = 💬 Ask an officer
button-yes-meant = ✔️ Yes
button-no-meant = ✖️ No
form-waits = Your form waits at <b>{ $field }</b>. Answer whenever you like, or choose below.
back-to = ↩️ Back to the form: <b>{ $question }</b>
form-kept = All right, we keep what you filled in until { $until }. Go on whenever you like.
is-it-the-answer = { $field }: <b>{ $words }</b>, is that right?
set-aside = We cannot answer that here, so we keep it for now. Would you like an officer’s answer? Press the button below. If it is another request, we ask once this form is sent. { $silence }
status-in-form = Your request is not sent yet: this form is not finished, so there is no number.
why-name = Your name says who may receive the answer and object to it (PerKI 1/2021). The officers’ group does not see it.
why-nik = The NIK shows that who asks is an Indonesian citizen, as PerKI 1/2021 wants. It is stored encrypted and not shown in the group. You have none, or would rather not? Skip it; it can be shown at the counter later.
why-kind = People, groups and legal entities prove who they are in different ways, and who acts for another needs a letter of authority. That is all it is for.
why-address = The form of a request must have an address (PerKI 1/2021), for letters if this chat cannot be used. The officers’ group does not see it.
why-contact = The number or e-mail is used only if this chat breaks off. The officers’ group does not see it.
why-papers = Proof of identity makes sure that it is you who asks. It is stored encrypted, and the photo is deleted once it was checked.
why-purpose = The purpose must be recorded (Law 14/2008, Article 4(3)), but nobody judges it: any purpose will do.
