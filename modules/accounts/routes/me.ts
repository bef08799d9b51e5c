/** HTTP: who am I, and what may I do where. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { problems } from "#kernel/http/index.ts";
import type { Accounts } from "../service.ts";
import {
  DensityName,
  LanguageCode,
  MeView,
  PersonName,
  ThemeName,
  TimeZoneName,
  viewAnyone,
  viewMe,
} from "../views.ts";
import { personOf } from "./request.ts";

const Read = {
  summary: "Who am I?",
  description: "Answers everyone: `kind` is `anonymous` for those who are not signed in.",
  response: { 200: MeView },
};

const Change = {
  summary: "Change my name, language or the look of pages",
  body: Type.Partial(
    Type.Object({
      name: PersonName,
      language: LanguageCode,
      timeZone: TimeZoneName,
      theme: ThemeName,
      density: DensityName,
      shortcutsEnabled: Type.Boolean(),
    }),
  ),
  response: { 200: MeView, ...problems({ 400: ["accounts.time_zone_unknown"] }) },
};

export const meRoutes =
  (accounts: Accounts): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get("/api/me", { config: { permission: "public" }, schema: Read }, async ({ actor }) =>
      viewAnyone(actor, await accounts.profile.own(actor), accounts.marketplace),
    );

    app.patch("/api/me", { config: { permission: "session.own" }, schema: Change }, async (request) => {
      const person = personOf(request);
      await accounts.profile.change(person, request.body);
      return viewMe(await accounts.profile.ofPerson(person.personId), accounts.marketplace);
    });
  };
