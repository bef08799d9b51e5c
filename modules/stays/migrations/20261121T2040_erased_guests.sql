-- Guests who were made unrecognisable: what the booking engine says of them later is not written down again.
alter table stays.reservation add column guest_erased_at timestamptz;
