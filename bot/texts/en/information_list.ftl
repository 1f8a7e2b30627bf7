### What the feature information_list says to requesters.

command-informasi = What is published already

list-suggestions =
    Thank you, we have received your message. What you look for may be published already: press a title to open it.

    If it is not, go on with your request; the time for our answer counts from your message. { $silence }
list-suggestions-form =
    Your request: <b>{ $subject }</b>. This may be published already: press a title to open it.

    If it is not, go on with your request. If something is missing, just write it; all your answers are kept.
button-none-of-these = 📝 None of these, go on
list-categories = { $shown ->
        [yes] 📚 <b>List of public information.</b> Choose a kind, or just write what you look for.
       *[no] Our list of public information is still empty. Just write what you look for, and we will help.
    }
list-category = { $category ->
        [periodic] Published <b>periodically</b>. Press a title to open it.
        [immediate] Published <b>at once</b>. Press a title to open it.
       *[anytime] Available <b>at any time</b>. Press a title to open it.
    }
label-list-category = { $category ->
        [periodic] Periodically ({ $entries })
        [immediate] At once ({ $entries })
       *[anytime] At any time ({ $entries })
    }
button-list-further = Further ›
button-list-back = ‹ All kinds
list-entry =
    📄 <b>{ $title }</b>
    { $summary }

    { $made ->
        [none] {""}
       *[other] Made: { $made }.{" "}
    }{ $form ->
        [none] {""}
       *[other] Form: { $form }.{" "}
    }{ $holder ->
        [none] {""}
       *[other] Held by { $holder }.{" "}
    }{ $stale ->
        [yes] ⚠️ <b>Not updated since { $current }.</b>
       *[no] Confirmed on { $current }.
    }

    { $here ->
        [no] We hold this information, but it cannot be opened here yet. Ask for it by one tap.
       *[other] If you use it, name the source: { $office } (Law 14/2008 Article 5(2)). Does this help?
    }
list-stale = ⚠️ { $title }: not updated since { $since }.
button-entry-link = 🔗 Open
button-entry-files = 📎 Get the file
button-entry-helped = ✔️ Yes, it helps
button-entry-not-enough = 📝 Not enough, file a request
button-entry-ask = 📝 Ask for this
list-helped = Glad to help. We do not keep your message. Is there anything else you need?
list-helped-form = Glad to help. Your form is still kept: go on if you still need it, or cancel it.
list-asked-for = { $holder ->
        [none] { $title }
       *[other] { $title }
            Held by the unit: { $holder }
    }
list-entry-gone = That information is no longer on our list. Write what you look for, or open /informasi.
button-list-exempt = 🔒 What is exempt
list-exempt = { $lines ->
        [none] No exempt information is recorded here.
       *[other] 🔒 <b>Exempt information.</b> Only title, basis and period are shown.

        { $lines }

        If you need it, ask for it: our answer will give the reason.
    }
list-exempt-line =
    <b>{ $title }</b>
    { $article }; { $basis } · { $period }
exempt-period = { $until ->
        [none] since { $since }, without an end date
       *[other] { $since } until { $until }
    }
