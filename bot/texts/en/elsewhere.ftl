# Answers outside the chat, hand-over and rating, as citizens read them.
elsewhere-notice =
    <b>ON RECORD: GIVEN OUTSIDE THIS CHAT</b>
    An officer recorded that { $act ->
        [extension-notice] the notice of extension
        [deficiency-notice] the notice of what is missing
        [not-processed-notice] the notice that the request is not processed
       *[answer] the official answer
    } on request <code>{ $number }</code> was given to you { $channel ->
        [email] by e-mail
        [post] by post
        [phone] by telephone
       *[counter] at the office's counter
    } on { $at } (recorded { $recorded }). What follows from it for your request is in the next message.

    If you have not received it, press the button below.
elsewhere-rights =
    <b>Your right</b> on the answer to request <code>{ $number }</code>: if that answer is not in order, object in writing to { $addressee } by <b>{ $until }</b> ({ DAYS("objection_filing") } working days after it was given; Law 14/2008, Articles 35 and 36).{ $estimated ->
        [yes] {" "}This date is an estimate, since that year's holidays are not yet decreed.
       *[no] {""}
    }
    <b>Your duty:</b> if you publish this information, name its source (Article 5(2)).
button-not-received = I have not received it
not-received-noted = Thank you. We have recorded that it has not reached you (request { $number }), and told the officers. You keep your right to object.
not-received-known = This is on record already, and the officers have been told.
event-answered-elsewhere = official answer given outside this chat
event-not-received = you said that it had not reached you
event-handed-over = information handed over
event-rated = you rated our service
event-line-later = • { $at }: { $what } <i>(recorded later, { $recorded })</i>

rating-ask = How was our service for request { $number }? One tap is enough: 1 poor, 5 very good.
rating-thanks = Thank you for rating us { $score } of 5. If you like, reply to this message with a sentence: what should we do better?
rating-words-thanks = Thank you, your remark is on record.
rating-known = Your rating is on record already. Thank you.
