-- Messages that say that some words stayed inside are looked for at every tick, until they are folded away.
CREATE INDEX outbox_noted ON outbox (sent_at) WHERE purpose = 'noted' AND state = 'sent';
