### What the feature conversation says to requesters.

stray-what =
    { $again ->
        [officer] An officer asks about this message of yours.
       *[no] Thank you, we have received your message.
    } Shall we register it as a formal request?

    <blockquote>{ $words }</blockquote>

    { $silence }
stray-which-case =
    { $again ->
        [officer] An officer asks about this message of yours.
       *[no] Thank you, we have received your message.
    } { $number ->
        [none] Which request is it for?
       *[other] Does this add to what you asked for about <b>{ $subject }</b>, or is it another request?
    }

    <blockquote>{ $words }</blockquote>

    { $silence }
words-deletable = Press “Delete” if it is not needed any more.
stray-in-form =
    We still have your earlier message. If it is your request, press “Yes, this is my request”.

    <blockquote>{ $words }</blockquote>
stray-forgotten = All right, we do not keep that message, and it is no request. Is there anything else we can do for you?
stray-gone = That message is not waiting any more: it was added to your request, or deleted. If you still need it, please write once more.
sent-via-bot = A message sent by way of another bot cannot count as yours. Please write in your own words.
button-is-request = 📝 Yes, this is my request
addition-to = ➕ Adds to { $number }
button-is-new-request = 📝 A new request
button-delete-words = 🗑 Delete
button-is-question = 💬 Ask an officer
button-not-this-case = It is not for that request
button-is-material = Part of my request, show it
words-added = We have passed this on to the officers (request <b>{ $number }</b>, { $subject }).{ $masked ->
        [none] {""}
       *[other] {" "}🔒 In the officers’ group this is masked (•••): { $masked }.
    }
file-added =
    Your file was added to request <b>{ $number }</b>. It is not shown in the officers’ group, because it may hold personal data.
    If it is part of what you ask for and all officers may see it, press the button below.
material-shown = All right, the officers can now see the file on request { $number }.
add-by-reply = Reply to this message with what you want to add to request { $number }.
question-passed-on = We have noted your question for the officers. The answer comes to this chat in service hours: { $hours }. It has no number yet. Would you like it registered as a request? /permohonan
escort-called = All right, an officer will write to you here in service hours: { $hours }. Your form stays open: what you type goes into the form, not to the officers’ group. To answer the officer, reply to that message.
escort-called-outside = All right, an officer will write to you here in service hours: { $hours }. Reply to that message to answer.

stray-full = You have sent very many messages, so we have not kept this last one. Officers read the others in service hours; after that you can go on.

edit-taken = We noted the change to your message.

transcript-ask =
    An officer wrote down what your voice message says, for request { $number }:

    “{ $words }”

    Is this what you said?
button-transcript-right = ✔️ Yes, that is what I said
button-transcript-wrong = ✖️ No
transcript-right = Thank you. The officers go on with these words.
transcript-wrong = Thank you, we have told the officers. Please reply to this message: write what you meant, or send another voice message.
transcript-settled = Your answer is recorded already. If it has changed, reply to the officer’s message in your own words.

added-question =
    <b>IS THIS A NEW REQUEST?</b>
    On { $at } you wrote this for request <code>{ $number }</code>:
    <blockquote>{ $words }</blockquote>
    An officer takes it for a request of its own: <b>{ $subject }</b>. If it is one, it gets its own number and counts from when you wrote it. Its answer is due by <b>{ $due }</b>.{ $late ->
        [yes] {" "}That day is over. We are sorry; we still have to answer, and you may object.
       *[no] {""}
    }
    Name, address, contact, purpose and the way to receive it are those of request { $number }.
button-added-yes = Yes, a new request
button-added-no = No
added-declined = All right. What you wrote stays with request { $number }.
ask-an-officer = I do not know the answer yet. Pass it on to an officer now? { $silence }
