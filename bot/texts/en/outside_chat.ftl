### What the feature outside_chat says to requesters.

claim-waits = { $whose ->
        [own] Thank you. An officer first makes sure that request { $number } is yours; we tell you here. If you are at the counter, show this screen.
       *[other] Request { $number } was asked for from another chat, and an officer is making sure of it. If that was not you, contact the office now.
    }
claim-offer-over = Please write the number and the PIN of the request first: /status.
claim-granted = ✅ Request <b>{ $number }</b> is now in this chat. From now on all news and the answer come here; you may add to it at any time. What happened so far stands below.
claim-elsewhere = { $phase ->
        [asked] 🔑 Somebody asks for request <b>{ $number }</b> in another chat, with its number and PIN. An officer first makes sure who asks. If it is not you, reply to this message now: your reply reaches the officers.
       *[taken] 🔑 Request <b>{ $number }</b> is now in another chat, which asked with its number and PIN; an officer made sure of it. Its news no longer comes here. If this is wrong, contact the office.
    }
claim-denied = An officer could not make sure that request { $number } is yours, so it was not connected to this chat. If this is wrong, contact the office.

elsewhere-notice =
    <b>ON RECORD: GIVEN OUTSIDE THIS CHAT</b>
    An officer recorded about request <code>{ $number }</code>: you were given { $act ->
        [extension-notice] the notice of extension
        [deficiency-notice] the notice of what is missing
        [not-processed-notice] the notice that the request is not processed
       *[answer] the official answer
    } { $channel ->
        [email] by e-mail
        [post] by post
        [phone] by telephone
       *[counter] at the office’s counter
    }.
    <b>Given:</b> { $at } (recorded { $recorded })
    What follows from it for your request is in the next message.{ $objected ->
        [yes] {" "}The objection that you filed goes on.
       *[no] {""}
    }

    If you have not received it, press the button below.
elsewhere-rights =
    <b>Your right</b> on the answer to request <code>{ $number }</code>: if that answer is not what you asked for, file a written objection (keberatan) with { $addressee }. The last day is <b>{ $until }</b>: { DAYS("objection_filing") } working days after it was given (Law 14/2008, Articles 35 and 36).{ estimated-note }
    <b>Your duty:</b> if you publish this information, name its source (Article 5 (2)).
button-not-received = I have not received it
not-received-noted = Thank you. We have recorded that it has not reached you (request { $number }), and told the officers. You keep your right to object.
not-received-known = This is on record already, and the officers have been told.

eppid-notice = Request <code>{ $number }</code> stands in the register of record, e-PPID, under number <b>{ $eppid }</b>. Name either number when you contact us; its dates stay the same.
