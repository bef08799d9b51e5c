/** Puts questions to the policy, and always comes back with a reply that may go out: whatever it answers, throws or forgets. */

import type { Log } from "../../log/index.ts";
import { gravityOf, replyToFault } from "./faults.ts";
import type { Reply } from "./policy.ts";
import { isSound } from "./replies.ts";

export type Asking = {
  ask(sessionId: string, question: () => Promise<Reply | undefined> | undefined): Promise<Reply | undefined>;
  /** For a mail: one reply for each of `count` recipients, also where there was one for all. */
  askEach(
    sessionId: string,
    count: number,
    question: () => Promise<Reply | readonly Reply[]>,
  ): Promise<readonly Reply[]>;
};

export function openAsking(answerSeconds: number, log: Log): Asking {
  /** What comes too late is lost: the client has been told to come again, and will. */
  function inTime<T>(answer: Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const late = () => reject(new Error(`no answer in ${answerSeconds} s`));
    const timer = setTimeout(late, answerSeconds * 1000).unref();
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
    return promise;
  }

  function replyTo(sessionId: string, fault: unknown): Reply {
    const gravity = gravityOf(fault);
    if (gravity) log[gravity]({ sessionId, fault }, "smtp.policy_failed");
    return replyToFault(fault);
  }

  const ask: Asking["ask"] = async (sessionId, question) => {
    try {
      const asked = question();
      const reply = asked && (await inTime(asked));
      return reply && sound(reply);
    } catch (fault) {
      return replyTo(sessionId, fault);
    }
  };

  const askEach: Asking["askEach"] = async (sessionId, count, question) => {
    try {
      const answer = await inTime(question());
      const replies: readonly Reply[] = "code" in answer ? Array<Reply>(count).fill(answer) : answer;
      if (replies.length !== count) throw new RangeError(`${replies.length} replies for ${count} recipients`);
      return replies.map(sound);
    } catch (fault) {
      return Array<Reply>(count).fill(replyTo(sessionId, fault));
    }
  };
  return { ask, askEach };
}

function sound(reply: Reply): Reply {
  if (!isSound(reply)) throw new RangeError(`no reply of SMTP: ${reply.code} ${reply.enhanced}`);
  return reply;
}
