### What the feature calendar says to requesters.

answer-earlier-notice =
    <b>THE LEGAL DATE IS EARLIER NOW</b>
    The calendar of days off has changed ({ $basis }). By law, the last day for the answer to request <code>{ $number }</code> is now <b>{ $legal }</b>. We work to that date. What was promised to you stays: { $promised }. If there is no answer by { $legal }, you may already file an objection.
completion-longer-notice =
    <b>MORE TIME TO COMPLETE YOUR REQUEST</b>
    The calendar of days off has changed ({ $basis }). You can complete request <code>{ $number }</code> until <b>{ $until }</b> instead of { $before }.
objection-earlier-notice =
    <b>THE ANSWER TO YOUR OBJECTION IS DUE EARLIER</b>
    The calendar of days off has changed ({ $basis }). By law, the last day for the answer to objection <code>{ $number }</code> is now <b>{ $legal }</b>. { $addressee } works to that date. If there is no answer by { $legal }, you may take the dispute to { $commission }.
objection-right-longer-notice =
    <b>MORE TIME TO OBJECT</b>
    The calendar of days off has changed ({ $basis }). You can file an objection about request <code>{ $number }</code> until <b>{ $until }</b> instead of { $before }.
dispute-right-moved-notice =
    <b>THE LAST DAY FOR A DISPUTE HAS CHANGED</b>
    The calendar of days off has changed ({ $basis }). You can take the dispute about objection <code>{ $number }</code> to { $commission } until <b>{ $until }</b> instead of { $before }. This is the date of the law.
