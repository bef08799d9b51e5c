/** The pages behind the API: what no route answers is theirs, and they ask the API on behalf of the visitor. */

import { describe, expect, test } from "vitest";
import { parseLocatedId } from "#kernel/ids.ts";
import { pagesAreBuilt } from "./pages.ts";
import { testApp } from "./testing.ts";

describe.skipIf(!pagesAreBuilt())("a page", async () => {
  const { app, house, property, stay, member } = await testApp({ pages: true });
  const azul = await property("casa-azul");
  const teo = await member(azul, "owner");
  const mira = await stay(azul);

  test("is written by the server under a policy without inline scripts or styles", async () => {
    const response = await app.inject("/sign-in");
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toContain("text/html");
    const policy = String(response.headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(response.headers["x-frame-options"]).toBe("DENY");
    expect(response.headers["x-request-id"]).toMatch(/^[0-9a-f]{12}$/);
  });

  test("that is not there is a page, a route that is not there a problem", async () => {
    const page = await app.inject({ url: "/nowhere", headers: { accept: "text/html" } });
    expect([page.statusCode, page.headers["content-type"]]).toEqual([
      404,
      expect.stringContaining("text/html"),
    ]);
    expect((await app.inject("/api/nowhere")).json()).toMatchObject({ code: "http.route_unknown" });
    expect((await app.inject({ method: "PUT", url: "/nowhere" })).statusCode).toBe(404);
  });

  test("knows who is signed in, and in which language they read", async () => {
    const inbox = await app.inject({ url: "/inbox", headers: teo.headers });
    expect(inbox.statusCode).toBe(200);
    expect(inbox.body).toContain("Casa Azul");
    const stranger = await app.inject({ url: "/inbox", headers: { "accept-language": "sv" } });
    expect(stranger.statusCode).toBeGreaterThanOrEqual(302);
    expect((await app.inject({ url: "/sign-in", headers: { "accept-language": "ar" } })).body).toMatch(
      /<html[^>]+lang="ar"[^>]+dir="rtl"|<html[^>]+dir="rtl"[^>]+lang="ar"/,
    );
  });

  test("lets a guest in who follows the link of a letter, whoever was here before", async () => {
    const link = await house.stays.guests.linkOf(parseLocatedId(mira.reservationId));
    const url = `/g/${house.accounts.guests.linkFor(link!)}`;
    const headers = { ...teo.headers, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    const response = await app.inject({ url, headers });
    expect(response.statusCode).toBe(303);
    expect(String(response.headers["set-cookie"])).toContain("bellhop-guest=");
  });

  test("takes no form from another site", async () => {
    const form = { payload: "email=teo%40casa-azul.example&password=x" };
    const type = { "content-type": "application/x-www-form-urlencoded", accept: "text/html" };
    const post = (headers: Record<string, string>) =>
      app.inject({ method: "POST", url: "/sign-in", headers: { ...type, ...headers }, ...form });
    const foreign = await post({ "sec-fetch-site": "cross-site", origin: "https://pay-casa.example" });
    expect([foreign.statusCode, foreign.json().code]).toEqual([403, "http.origin_refused"]);
    expect((await post({ "sec-fetch-site": "same-origin" })).headers["content-type"]).toContain("text/html");
  });
});
