import { hash } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { checkPassword, hashPassword } from "./password-hash.ts";

test("the right password is known again, letter for letter, and a wrong one is not", async () => {
  const kept = await hashPassword("três andorinhas à janela");
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await checkPassword("três andorinhas à janela", kept)).toEqual({ isRight: true, mustRehash: false });
  expect(await checkPassword("Três andorinhas à janela", kept)).toEqual({
    isRight: false,
    mustRehash: false,
  });
});

test("a hash made with older parameters still opens, and asks to be made anew", async () => {
  const kept = await hash("azulejo by the river", { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  expect(await checkPassword("azulejo by the river", kept)).toEqual({ isRight: true, mustRehash: true });
  expect(await checkPassword("azulejo by the sea", kept)).toEqual({ isRight: false, mustRehash: false });
});

test("nobody's password is right, whatever it is", async () => {
  expect(await checkPassword("azulejo by the river", undefined)).toEqual({
    isRight: false,
    mustRehash: false,
  });
});
