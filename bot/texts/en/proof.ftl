# Proof of identity: what is shown, by which way, and how it ends.
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
button-proof-done = ✔️ Done
proof-send-now =
    🪪 Send photos or a PDF: { $who ->
        [child] a student card, child identity card or birth certificate, with the identity card of a parent or guardian
        [foreigner] a passport or residence permit
        [without] another valid card in your name, such as a driving licence, or a letter from the civil registry
        [group] the letter of proxy, with your identity card and those of the people who gave it
        [entity] the approval or deed of the legal entity, a letter of proxy with name and position of the person who acts, and that person's identity card
       *[person] your identity card (KTP) or another valid identity
    }.
    They are stored encrypted, never reach the officers' group, and we delete your message from this chat as far as Telegram allows. You would rather not send them here? Show them at the counter{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    } until { $until }. When done, press “Done”.
proof-taken = 🪪 Kept for request <code>{ $number }</code>. Send more if there is more, or press “Done”.
proof-files-only = Only photos or PDFs can be taken as proof of identity. That message was not kept. Send a photo, or press “Done”.
proof-large = That file is larger than 20 MB, so we cannot check it. Please send a photo, or a smaller PDF.
proof-full = There are { $most } files for this request already. Please show the rest at the counter.
proof-done = { $count ->
        [0] All right. No proof of identity is kept yet; you can send it later from this request, or show it at the counter.
       *[other] Thank you. An officer checks it and we tell you the result here.
    }
proof-unfit = One file of your proof of identity for request <code>{ $number }</code> could not be taken: it cannot be read safely. Please send it again as a photo, or as a PDF without a password.
proof-settled = The proof of identity of this request is valid already, or was not asked for.
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
event-proof-sent = proof of identity sent
event-proof-accepted = proof of identity valid
event-proof-refused = proof of identity not accepted yet

ask-papers =
    🪪 <b>Proof of identity</b>
    Send a photo or PDF of your identity card (KTP) or another valid identity. A group: the letter of proxy and the identity cards of those who gave it. A legal entity: approval or deed, letter of proxy, and the identity card of the person who acts. Under 17: a student card with the identity card of a parent or guardian.
    It is stored encrypted and never reaches the officers' group; we delete your message from this chat as far as Telegram allows.
example-papers = <i>For example a sharp photo of the whole card. Press “That is all” when done.</i>
noted-papers = 🪪 Kept: { $parts }. Send more if there is more, or press “That is all”.
choice-papers-done = ✔️ That is all
choice-papers-again = Start over
field-papers = Proof of identity
error-papers = Only photos or PDFs can be taken here.
error-papers-more = There is no photo or PDF yet. Send one first, then press “That is all”.
error-papers-many = At most { $most } files. The rest can be shown at the counter.
