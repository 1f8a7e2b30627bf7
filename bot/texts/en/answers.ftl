### What the feature answers says to requesters.

answer-part-heading = Official answer { $number }:
answer-footing =
    <b>End of the official answer</b> to request <code>{ $number }</code>.

    <b>Your right:</b> if this answer is not what you asked for, file a written objection (keberatan) with { $addressee }. The last day is <b>{ $until }</b>: { DAYS("objection_filing") } working days (Law 14/2008, Articles 35 and 36).{ $estimated ->
        [yes] {" "}This date is an estimate, because the days off of that time are not certain yet.
       *[no] {""}
    }
    <b>Your duty:</b> if you publish this information, name its source (Article 5 (2)).

button-see-consideration = 📄 See the reasoning

correction-notice =
    <b>CORRECTION no. { $count }</b>
    to the official answer given on { $answered } to request <code>{ $number }</code>. The official answer itself does not change; your last day to object does not change either.
correction-part-heading = File of correction no. { $count } · { $number }
correction-words = <b>Correction:</b> { $words }
