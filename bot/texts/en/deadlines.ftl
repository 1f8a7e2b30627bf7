### What the feature deadlines says to requesters.

ground-seen = • { $ground }: by <b>{ $until }</b>

why =
    <b>Why { $last }?</b>
    { $article } gives { $days } working days from the receipt of the request.{ $counted ->
        [completion] {" "}This office counts them from the day on which the request is complete ({ $basis }).
        [first] {" "}Both offices agreed to count from the receipt at the first one.
       *[receipt] {""}
    }
    Received { $received }{ $counted ->
        [completion] , complete { $since }; that day does not count.
        [first] , at the first office { $since }; that day does not count.
       *[receipt] ; the day of receipt does not count.
    } First day: { $first }. Day { $days }: <b>{ $due }</b>.
    Not counted: { $weekends } Saturdays and Sundays{ $between ->
        [yes] {" "}and these days off:
       *[no] ; there are no other days off in between.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}This date is an estimate: the days off of that time are not certain yet.
       *[no] {""}
    }
why-day-off = • { $on }: { $name } ({ $basis })
why-extension =
    <b>Extended once.</b> { $article } gives { $days } more working days after { $old }. Day { $days }: <b>{ $due }</b>.
    Not counted: { $weekends } Saturdays and Sundays{ $between ->
        [yes] {" "}and these days off:
       *[no] ; there are no other days off in between.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}This date is an estimate: the days off of that time are not certain yet.
       *[no] {""}
    }
why-ordered = { $source ->
        [agreement] The agreement in mediation
        [ruling] The ruling of the Information Commission
        [court_ruling] The court’s ruling
       *[superior] The superior of the PPID
    } ordered a new answer at the latest on <b>{ $due }</b>.
why-two-dates = It is not decided yet whether this is election information. The earlier date is promised, <b>{ $due }</b>. For other information the law gives until { $longer }.
why-promise = The date of the law is { $legal }; the one promised is <b>{ $due }</b>. The promise stays, also where the date of the law is later. The officers work to the earlier date.
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
because-not-extended = there was no extension
because-calendar = the calendar of days off changed
because-regime = the clock was settled
because-ordered = ordered by the superior of the PPID
because-completed = the request was completed
because-asked = asked to complete it by
because-completion-calendar = the calendar changed, last day to complete
because-objection-calendar = the calendar changed, last day to object
because-other = changed
