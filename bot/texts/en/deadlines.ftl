### What the feature deadlines says to requesters.

ground-seen = • { $ground }: by <b>{ $until }</b>
