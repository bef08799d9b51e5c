/** What browsers are asked to keep, and what is read back. */

import type { FastifyReply, FastifyRequest } from "fastify";
import { describe, expect, test } from "vitest";
import { cookieJar } from "./cookies.ts";

function reply() {
  const lines: string[] = [];
  const header = (_name: string, line: string) => void lines.push(line);
  return { lines, reply: { header } as unknown as FastifyReply };
}
const request = (cookie?: string) => ({ headers: { cookie } }) as FastifyRequest;

describe("a session cookie", () => {
  test("belongs to this host alone where people come by https", () => {
    const { lines, reply: to } = reply();
    const jar = cookieJar("bellhop", { isHttps: true });
    jar.set(to, "0197.secret", 3600);
    expect(lines).toEqual([
      "__Host-bellhop=0197.secret; Max-Age=3600; Path=/; HttpOnly; SameSite=Lax; Secure",
    ]);
    expect(jar.read(request("bellhop=plain; __Host-bellhop=0197.secret"))).toBe("0197.secret");
    expect(jar.read(request("bellhop=plain"))).toBeUndefined();
  });

  test("has its plain name on this machine", () => {
    const { lines, reply: to } = reply();
    const jar = cookieJar("bellhop", { isHttps: false });
    jar.set(to, "a", 60);
    expect(lines[0]).toBe("bellhop=a; Max-Age=60; Path=/; HttpOnly; SameSite=Lax");
    expect(jar.read(request("other=1; bellhop=a"))).toBe("a");
    expect(jar.read(request())).toBeUndefined();
    expect(jar.read(request("bellhop-guest=b"))).toBeUndefined();
  });

  test("is taken away by the same name and path", () => {
    const { lines, reply: to } = reply();
    cookieJar("bellhop", { isHttps: true }).clear(to);
    expect(lines[0]).toBe("__Host-bellhop=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure");
  });

  test("never carries what could end it early", () => {
    expect(() => cookieJar("bellhop", { isHttps: true }).set(reply().reply, "a; Domain=x", 1)).toThrow();
  });
});
