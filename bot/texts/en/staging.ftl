# Two clocks, a calendar that changes, and the explanation of every date.
receipt-two-dates =
    <b>Two dates:</b> this request came during an election stage. Within one working day an officer decides whether it asks for election information. We promise the shorter date, { $due }; for other information the law gives until { $longer }.
regime-notice =
    <b>THE CLOCK OF YOUR REQUEST</b>
    Request <code>{ $number }</code> { $regime ->
        [pemilu] asks for election information, so the shorter clock applies (Perki 1/2019).
       *[umum] does not ask for election information, so the ordinary clock applies (Law 14/2008, Article 22).
    } The answer that was promised to you is still due at the latest on <b>{ $due }</b>.
promise-longer-notice =
    <b>THE DATE OF THE ANSWER HAS CHANGED</b>
    The answer to request <code>{ $number }</code>, promised at the latest on { $before }, now comes at the latest on <b>{ $due }</b>. This is the date of the law, and the head of the information office (PPID) has confirmed it. The button below gives the full reasons.
event-regime-set = the clock was settled
event-promise-lengthened = the promised date was changed

why-extension =
    <b>Extended once.</b> { $article } gives { $days } more working days after { $old }. Day { $days }: <b>{ $due }</b>.
    Not counted: { $weekends } Saturdays and Sundays{ $between ->
        [yes] {" "}and these days off:
       *[no] ; there are no other days off in between.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}This date is an estimate: that year’s days off have not been decreed yet.
       *[no] {""}
    }
why-ordered = The superior of the PPID ordered a new answer at the latest on <b>{ $due }</b>.
why-two-dates = It is not decided yet whether this is election information. The shorter date is promised, <b>{ $due }</b>; for other information the law gives until { $longer }.
why-promise = The date of the law is { $legal }; the one promised is <b>{ $due }</b>. A promise is never shortened, and lengthened only when the PPID confirms it. The officers work to the earlier date.
why-history =
    <b>Every date that ever held</b>
    { $lines }
why-set = • { $at }: { $because }: { $due }{ $apart ->
        [yes] {" "}(by law { $legal })
       *[no] {""}
    }{ $reasoned ->
        [yes] . { $reason }
       *[no] {""}
    }
because-received = request received
because-extended = extended
because-calendar = the calendar of days off changed
because-regime = the clock was settled
because-promise = the PPID confirmed a longer promise
because-ordered = ordered by the superior of the PPID
because-completed = the request was completed
because-asked = asked to complete it by
because-completion-calendar = the calendar changed, last day to complete
because-objection-calendar = the calendar changed, last day to object
because-other = changed
