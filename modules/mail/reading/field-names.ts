/** Which names of fields mails have: they tell a header that goes on after a broken line from words with a colon. */

const FIELDS = new Set(
  `received from to cc bcc subject date sender reply-to message-id in-reply-to references return-path delivered-to
  envelope-to errors-to precedence priority importance sensitivity organization organisation status lines user-agent
  dkim-signature domainkey-signature authentication-results received-spf autocrypt openpgp newsgroups path xref
  comments keywords summary apparently-to archived-at feedback-id return-receipt-to disposition-notification-to auto-submitted
  mailing-list accept-language approved distribution followup-to expires supersedes mail-followup-to reply-by face
  action reporting-mta final-recipient original-recipient remote-mta diagnostic-code arrival-date`.split(
    /\s+/,
  ),
);
const FAMILIES =
  /^(?:x|content|mime|list|resent|arc|thread|nntp|original|originator|old|auto|ms|msip|bounces)-[\w.-]/;

export const isFieldOfMail = (name: string): boolean => FIELDS.has(name) || FAMILIES.test(name);
