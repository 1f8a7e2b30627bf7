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
subject-understood = Its title: <b>{ $subject }</b>.
name-understood = In the name of <b>{ $name }</b>.
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
button-back = ◀️ Back
button-cancel = ✖️ Cancel
button-change = ✏️ Change
button-keep = 👍 Leave it as it is
button-yes-cancel = Yes, cancel
# Words that may be typed instead of pressing a button, parted by commas.
typed-back = back, go back, previous
typed-later = later, not now, tomorrow
typed-cancel = cancel, stop, quit
typed-more = more, more choices
typed-skip = skip, none, i have none, no nik, i have no nik, i don t have one, i do not have one, nothing
typed-keep = keep, leave it, keep it, as it is
typed-change = change, edit, correct, wrong, something is wrong
typed-resume = continue, go on, carry on
typed-escort = help me, ask an officer, help, i need help, i don t understand, i do not understand, confused, i am confused, a human, talk to an officer, call an officer
typed-done = done, that is all, that s all, that is it, that s it, complete, finished, nothing else, no, nope, no more, file a request all the same, that s everything, that is everything, that ll be all, all done, i m done, done thanks, nothing more, that s all for now, that will be all, enough
typed-again = start over, delete, delete all
typed-send = send, send it, yes, yes send, ok, okay, correct, looks good, all correct, submit, submit it, go ahead, all good, everything is correct, it s correct, looks right, that s right, yes send it, looks fine, all fine
typed-button-settlement-yes = yes, i agree, agreed, agree, ok
typed-button-settlement-no = no, i do not agree, i don’t agree, disagree
typed-yes = yes, y, yeah, yep, yup, sure, ok, okay, correct, right, of course
typed-no = no, never mind, nope, not yet, don t, do not
typed-agree = agree, i agree, yes, yes i agree, ok, okay, agreed, fine, i accept, accept, i do, yes i do, i consent, consent
typed-disagree = disagree, i do not agree, i don t agree, no, no thanks, nope, refuse
typed-request = request, a request, this is a request, file a request all the same, yes this is my request, this is my request, a new request
typed-question = question, a question, just a question
typed-nothing = no, not a request, ignore it
# Words that add no meaning, that turn it round, and the names of the choices' numbers (a column each).
typed-fillers = please, sir, madam, thanks, thank you, just, number, option, choice, i, am, i m, as, a, an, the, it, is, then, well
typed-not = not, no, never, isn t, don t
typed-numbers = one/first/first one, two/second/second one, three/third/third one, four/fourth/fourth one, five/fifth/fifth one, six/sixth/sixth one, seven/seventh/seventh one
choose-a-button = Please press one of the buttons, or type its number: { $choices }.
choose-a-number =
    Reply with one number only:
    { $choices }
ask-a-human = Not clear? Press “Ask an officer to help me”: an officer writes to you here.
send-or-change = Press “Send” if everything is right, or name the part to change, for example “address”.
keys-away = Thank you.
ask-change = Which part would you like to change?
form-ways = Here you can also:
field-looking-over = Check your answers
field-change = Part to change
button-share-phone = 📱 Send my phone number
unread-medium =
    { $kind ->
        [voice] We cannot listen to voice messages here.
        [photo] We cannot read a photo here.
       *[other] We cannot read a file here.
    } Please write your answer.
first-question = This is the first question.
draft-gone = There is no request being filled in. Perhaps it was sent already: look under “My requests” in the menu (/start).
cancel-certain = Cancel what you are filling in, { draft-name }? It will be deleted.
nothing-to-cancel = Nothing is being filled in.
edit-too-late = We cannot take changes to that message any more. If something needs correcting, write a new message; before sending, use the “Change” button.

letter-caption = Document: { $title } (in Indonesian, translated on its last page).

noted-papers = 🪪 Kept: { $parts }. Send more if there is more, or press “That is all”.

letter-over =
    The letter of authority for { $number } ended on { $until }, so this cannot be done here yet.
    Bring a new letter to the counter. The requester can also act themself: /status, then the number and the PIN of the receipt. The counter has a new PIN.
letter-covers-request =
    The letter of authority for { $number } covers the request only, no objection yet.
    Bring a letter that covers objections to the counter. The requester can also object themself: /status, then the number and the PIN of the receipt. The counter has a new PIN.

delivery-way = { $delivery ->
        [chat] through the Telegram chat
        [email] by e-mail
        [collect] collected at the office
        [courier] by courier
       *[post] by post
    }
draft-name = { $form ->
        [objection] an objection{ $number ->
            [none] {""}
           *[other] {" "}on request { $number }
        }
        [arrival] a request that you record for somebody
       *[request] a request for information
    }
draft-waiting = You have not finished this yet: <b>{ draft-name }</b>. Go on with it, or cancel it first?
