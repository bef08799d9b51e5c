-- Who marks a second mail of ours as unwanted gets no more of them.
alter table mail.mailbox
  -- The delivery that its owner called unwanted, as their provider told us.
  add column complained_about uuid;
