### What every form and list says to requesters.

# How an hour is written, as CLDR patterns do.
clock-time = HH:mm

sorry-parked = Sorry, we could not handle your last message yet. It is stored, and the officers know. If you contact us about it, please mention { $reference }.

field-enclosures = Enclosures
enclosed-in-form = 📎 Enclosures kept with your objection: { $parts }. All of them go with it.

noted-wanted = { $parts ->
        [1] Noted. Anything else?
       *[other] Noted, { $parts } messages. Anything else?
    } Press “That is all” when you are done.
subject-understood = We understood: <b>{ $subject }</b>. (You can change it before you send.)
part-kind = { $kind ->
        [photo] photo
        [document] file
        [voice] voice message
        [audio] recording
        [video] video
        [sticker] sticker
        [animation] animation
        [location] location
        [venue] place
        [contact] contact
       *[video_note] video message
    }
change-which = Which part would you like to change?
button-back = ◀️ Back
button-cancel = ✖️ Cancel
button-change = ✏️ Change
button-keep = 👍 Leave it as it is
button-yes-cancel = Yes, cancel
# Words that may be typed instead of pressing a button, parted by commas.
typed-back = back
typed-cancel = cancel, stop
typed-skip = skip, none, i have none, no nik
typed-keep = keep, leave it
typed-change = change, edit
typed-resume = continue, go on
typed-escort = help me, ask an officer
typed-done = done, that is all, complete, finished, file a request all the same
typed-again = start over
typed-send = send, yes, yes send
typed-yes = yes, y
typed-no = no, never mind
typed-agree = agree, i agree, yes
typed-disagree = disagree, i do not agree, no
typed-request = request, a request, this is a request, file a request all the same, yes this is my request, this is my request, a new request
typed-question = question, a question, just a question
typed-nothing = no, not a request, ignore it
choose-a-button = Please press one of the buttons below the question, or type exactly what a button says.
voice-needs-typing = We need this one in writing. Please type it, or press “Ask an officer to help me”.
first-question = This is the first question.
draft-gone = There is no request being filled in. Perhaps it was sent already: look under “My requests” in the menu (/start).
cancel-certain = Cancel this request? What you filled in will be deleted.
nothing-to-cancel = Nothing is being filled in.
edit-too-late = We cannot take changes to that message any more. If something needs correcting, write a new message; before sending, use the “Change” button.

letter-caption = Document: { $title } (in Indonesian, with a translation on its last page).

noted-papers = 🪪 Kept: { $parts }. Send more if there is more, or press “That is all”.

only-the-requester = Only the requester can do this.

delivery-way = { $delivery ->
        [chat] through the Telegram chat
        [email] by e-mail
        [collect] collected at the office
        [courier] by courier
       *[post] by post
    }
