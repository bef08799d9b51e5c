/** `./bellhop account`: people, roles, posts, links, engines' keys. The operator is not asked who they are. */

import { parseArgs } from "node:util";
import { HOST_ROLES, STAFF_POSTS } from "#modules/accounts/index.ts";
import { ACTIONS } from "./account-actions.ts";
import { type Given, OPTIONS } from "./account-options.ts";
import { type Command, Wrong } from "./command.ts";
import { withHouse } from "./with-house.ts";

export const account: Command = {
  help: `./bellhop account <action> …

  create <e-mail> --name <name> [--language en] [--time-zone Europe/Lisbon] [--post agent]
                      makes an account; prints an address that sets its password
  link <e-mail> [--hours 1]       prints an address that signs in once
  reset <e-mail> [--hours 1]      prints an address that sets a new password once
  role <e-mail> --property <number> --role <${HOST_ROLES.join("|")}>
  staff <e-mail> --post <${STAFF_POSTS.join("|")}|none>
  sign-out <e-mail>               ends all sessions of the account
  remove-factors <e-mail> --sure  takes away all second factors of who has lost them; they are told by letter
  engine-key <name>               makes a key for a booking engine; all keys of one name see the same properties
  revoke-key <id>                 ends a booking engine's key`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [name = "", who, ...more] = positionals;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (!action) throw new Wrong(`Choose what to do: ${Object.keys(ACTIONS).join(", ")}.`);
    if (!who || more.length > 0) throw new Wrong(`./bellhop account ${name} needs one name after it.`);
    const carryOut = action({ who, options: values as Given["options"] });
    terminal.say(await withHouse(terminal, carryOut));
    return undefined;
  },
};
