/** Work for later: letters, names that follow, and forgetting what is over. Each reads afresh and decides again. */

import { Type } from "typebox";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import { at } from "#kernel/time.ts";
import type { Letters } from "./letters.ts";
import type { AccountsDeps } from "./service/deps.ts";
import { forgetting } from "./service/forgetting.ts";
import { letterDesk } from "./service/letter-desk.ts";
import type { Accounts } from "./service.ts";
import type { SignInEvent } from "./types/proof.ts";

const Uuid = <K extends string>(_kind: K) => Type.Unsafe<Id<K>>(Type.String());

const Letter = Type.Union([
  Type.Object({ letter: Type.Literal("reset"), personId: Uuid("person"), linkId: Uuid("one_time_link") }),
  Type.Object({ letter: Type.Literal("sign_in"), personId: Uuid("person"), linkId: Uuid("one_time_link") }),
  Type.Object({
    letter: Type.Union([Type.Literal("email_confirm"), Type.Literal("email_undo")]),
    personId: Uuid("person"),
    changeId: Uuid("email_change"),
  }),
  Type.Object({ letter: Type.Literal("notice"), personId: Uuid("person"), noticeId: Uuid("notice") }),
  Type.Object({
    letter: Type.Literal("invitation"),
    propertyId: Type.Unsafe<PropertyId>(Type.Integer()),
    invitationId: Uuid("invitation"),
  }),
]);

const Text = Type.Optional(Type.String());
const WrongPassword = Type.Object({
  personId: Uuid("person"),
  event: Type.Object({
    ...{ id: Uuid("sign_in_event"), at: Type.String(), outcome: Type.Literal("wrong_password") },
    isNewDevice: Type.Boolean(),
    device: Type.Object({ browser: Text, system: Text }),
    place: Type.Optional(
      Type.Object({
        ...{ country: Type.String(), network: Type.String(), isVpn: Type.Optional(Type.Boolean()) },
      }),
    ),
  }),
});

const DAY_SECONDS = 86_400;

type Deps = Pick<AccountsDeps, "db" | "clock" | "properties" | "settings"> & {
  readonly jobs: Pick<Jobs, "define" | "cron">;
  readonly letters: Letters;
};

/** Says which jobs accounts has, in every process that adds or runs them. */
export function accountsJobs(deps: Deps, accounts: Accounts): void {
  const { jobs } = deps;
  const desk = letterDesk(deps, accounts);

  jobs.define("accounts.letter", Letter, async (payload) => {
    if (payload.letter === "reset") return desk.reset(payload.personId, payload.linkId);
    if (payload.letter === "invitation") return desk.invitation(payload.propertyId, payload.invitationId);
    if (payload.letter === "sign_in") return desk.signIn(payload.personId, payload.linkId);
    if (payload.letter === "notice") return desk.notice(payload.personId, payload.noticeId);
    return desk.emailChange(payload.letter, payload.personId, payload.changeId);
  });

  jobs.define("accounts.wrong_password", WrongPassword, ({ personId, event }) =>
    accounts.arrivals.keepWrongPassword(personId, { ...event, at: at(event.at) } as SignInEvent),
  );

  jobs.define("accounts.display_name", Type.Object({ personId: Uuid("person") }), ({ personId }) =>
    accounts.profile.copyName(personId),
  );

  jobs.cron("accounts.forget", { everySeconds: DAY_SECONDS }, forgetting(deps));
}
