### What the feature disputes says to requesters.

button-dossier = 🗂 My file of the dispute
dossier-caption = The file of the dispute on objection { $number }, in Indonesian: one text for you, the office and the Commission. Begin with 00-berkas-sengketa.pdf. Rows without a document: { $absent }, in red with the reason. What exceeds { $most } MB in all is only named, with its checksum.
hearing-told =
    <b>HEARING OF THE DISPUTE</b>
    On objection <code>{ $number }</code>, { $commission } holds { $stage ->
        [mediation] a mediation
       *[adjudication] an adjudication hearing
    } on <b>{ $on }</b>: { $place }. This is information only; the official summons comes from the commission.
dispute-ordered =
    <b>CARRYING OUT THE RULING</b>
    On objection <code>{ $number }</code>, { $source ->
        [agreement] the agreement in mediation
        [court_ruling] the court’s ruling
       *[ruling] the ruling of the Information Commission
    } orders the office to { $orders ->
        [all] give all the information
        [part] give part of the information
       *[test] test the consequences again
    }. { $passed ->
        [yes] The last day, <b>{ $due }</b>, is over; we carry it out as soon as we can.
       *[no] We carry it out by <b>{ $due }</b>.
    }{ $case ->
        [none] {""}
       *[other] {" "}Request <code>{ $case }</code> is open again, and its answer comes in this chat.
    }
