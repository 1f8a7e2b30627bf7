### What the feature answers says to requesters.

answer-part-heading = Official answer { $number }:
answer-footing =
    <b>End of the official answer</b> to request <code>{ $number }</code>.

    <b>Your right:</b> if this answer is not what you asked for, file a written objection (keberatan) with { $addressee }. The last day is <b>{ $until }</b>: { DAYS("objection_filing") } working days (Law 14/2008, Articles 35 and 36).{ estimated-note }
    <b>Your duty:</b> if you publish this information, name its source (Article 5 (2)).
    <b>For everybody:</b> we may publish documents that we gave, without your name or request.

button-see-consideration = 📄 See the reasoning
other-body-bot = 🏢 Open the bot of { $body }
button-copy-request = 📋 Copy my request

correction-notice =
    <b>CORRECTION no. { $count }</b>
    to the official answer given on { $answered } to request <code>{ $number }</code>. { $withholds ->
        [yes] It withdraws or closes something that was given, so it is a new decision.
       *[no] The official answer itself stays as it was.
    }
correction-footing =
    { $withholds ->
        [yes] <b>Your right on correction no. { $count }:</b> if you disagree, file a written objection (keberatan) with { $addressee }. The last day is <b>{ $until }</b>: { DAYS("objection_filing") } working days from its receipt (Law 14/2008, Articles 35 and 36).
       *[no] If correction no. { $count } changes what you received, you can object to it. The last day is <b>{ $until }</b>: { DAYS("objection_filing") } working days from its receipt.
    }{ estimated-note }
    The last day to object to the first answer stays as it was: <b>{ $first }</b>{ $passed ->
        [yes] {" "}(over).
       *[no] .
    }
correction-part-heading = File of correction no. { $count } · { $number }
correction-words = <b>Correction:</b> { $words }
