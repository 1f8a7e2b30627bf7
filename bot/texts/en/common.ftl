### What three features or more say to requesters.

button-this-case = 📄 See this request
button-why = ❓ Why this date?
words-in-silence = If you say nothing more, an authorised officer reads it after { $at }.
no-such-case = That request was not found.

button-menu = ☰ Menu
button-more-ways = ⋯ More
button-unknown = This button no longer works. Press /start to open the menu.
button-earlier = This button belongs to an earlier question. Please answer the latest one.

summary-line = <b>{ $name }:</b> { $value }
button-resume = ▶️ Continue filling in
error-incomplete = Something is still missing. Please fill it in first.
error-empty = { $field } is still empty. Please write it in words.
error-long = Too long: { $seen } characters, at most { $most }. Please shorten it.

button-object = ⚖️ File an objection
estimated-note = { $estimated ->
        [yes] {" "}This date is an estimate, because the days off of that time are not certain yet.
       *[no] {""}
    }
