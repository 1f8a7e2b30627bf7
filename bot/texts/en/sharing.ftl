# Several people on one request, and requests made outside the bot.
event-told = a notice was brought to you outside this chat
only-the-requester = Only the requester can do this.

button-sharing = 👥 Other people on this request
button-invite-reading = ➕ Invite: read and add
button-invite-deciding = ➕ Invite: also withdraw, object
button-end-proxy = ✖️ End, since
button-leave = ✖️ Stop following
button-join = ✔️ Yes, I take part
button-join-not = No
sharing = { $count ->
        [0] Only you follow request <b>{ $number }</b>.
        [1] One person beside you follows request <b>{ $number }</b>.
       *[other] { $count } people beside you follow request <b>{ $number }</b>.
    } You can invite others, such as a proxy or a member of your group: they get the same news and the same answer. Choose what they may do. You can end it at any time.
sharing-full = At most { $most } people can follow one request. End one first, or wait until an old invitation runs out.
invitation-link =
    Pass this link on to the person whom you invite to request { $number }; { $may ->
        [decide] they may read, add to it, withdraw it and object
       *[read] they may read and add to it
    }. It works once, until { $until }:

    { $link }
invitation = The requester invites you to follow the information request <b>{ $number }</b>. { $may ->
        [decide] You may read it, add to it, withdraw it and object.
       *[read] You may read it and add to it.
    } Its news and the answer come here too. Officers see that somebody else takes part, not who. Do you want to?
invitation-gone = This invitation is no longer valid. Please ask the requester for a new one.
invitation-own = You follow this request already. Press /daftar to see it.
invitation-declined = All right, you do not take part. We keep nothing.
proxy-joined = 👥 Your invitation was accepted: somebody else now follows request { $number }.
proxy-gone = 👥 Somebody whom you invited stopped following request { $number }.
proxy-ended = The requester ended your part in request { $number }. Its news no longer comes here.
proxy-left = All right, you no longer follow request { $number }.
event-proxy-joined = somebody else joined this request
event-proxy-ended = somebody else no longer takes part
