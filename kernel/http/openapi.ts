/** The OpenAPI 3.1 document: made from the routes themselves, so that it cannot promise what they do not do. */

import swagger from "@fastify/swagger";
import type { FastifyInstance, RouteOptions } from "fastify";
import type { PermissionName } from "./permission.ts";
import { FieldFault, PROBLEM_MEDIA_TYPE, Problem } from "./problem.ts";

/** What the rooms know and the kernel does not: names, and how one proves who one is. */
export type ApiDescription = {
  readonly title: string;
  readonly version: string;
  /** Markdown is not read: plain paragraphs. */
  readonly description: string;
  readonly securitySchemes: Record<string, object>;
  /** Names of the schemes of which one is needed; empty when none is. */
  securityOf(permission: PermissionName): readonly string[];
};

export type OpenApiResponse = {
  description: string;
  content?: Record<string, { schema: object }>;
  "x-codes"?: string[];
};
export type OpenApiOperation = {
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  "x-permission"?: string;
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    description?: string;
    example?: unknown;
    schema: object;
  }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, OpenApiResponse>;
};
type Described = OpenApiOperation & { "x-refusals"?: Record<string, string[]> };
export type OpenApiDocument = {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
};

/** Every route can answer these; they are added to the document, not to each route. */
export const ALWAYS: Record<string, string> = {
  400: "It cannot be understood",
  401: "We do not know who asks",
  403: "They may not do this",
  429: "Too many requests: wait as long as `Retry-After` says",
  500: "A fault of ours",
};
const MEANINGS: Record<string, string> = {
  ...ALWAYS,
  200: "Done",
  201: "Made",
  202: "Accepted",
  204: "Done; nothing to say",
  404: "Absent, or not theirs to know about",
  409: "A rule said no",
  413: "The body is too large",
  503: "Something we lean on is away",
};

/** Collects routes that are registered after it. */
export async function describeRoutes(
  app: FastifyInstance,
  about: ApiDescription,
  publicUrl: string,
): Promise<void> {
  app.addHook("onRoute", setRefusalsAside);
  await app.register(swagger, {
    convertConstToEnum: false,
    openapi: {
      openapi: "3.1.0",
      info: { title: about.title, version: about.version, description: about.description },
      servers: [{ url: publicUrl }],
      components: { securitySchemes: about.securitySchemes as never },
    },
    transform: ({ schema, url, route }) => {
      const permission = route.config?.permission;
      const isHidden = route.config?.machinery === true || (schema as { hide?: boolean })?.hide === true;
      const group = url
        .split("/")
        .find((part, index) => index > 0 && part !== "api" && !part.startsWith(":"));
      const described = {
        tags: [group ?? "api"],
        ...(schema as object),
        hide: isHidden,
        ...(permission && {
          "x-permission": permission,
          security: about.securityOf(permission).map((scheme) => ({ [scheme]: [] })),
        }),
      };
      return { schema: described, url };
    },
    transformObject: (document) =>
      finish((document as { openapiObject: unknown }).openapiObject as OpenApiDocument) as never,
  });
}

/** The finished document of `app`, which must be ready. */
export const openApiDocument = (app: FastifyInstance): OpenApiDocument =>
  (app as unknown as { swagger(): OpenApiDocument }).swagger();

function finish(document: OpenApiDocument): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const [path, operations] of Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1))) {
    paths[path] = Object.fromEntries(
      Object.entries(operations).map(([method, op]) => [method, withRefusals(op)]),
    );
  }
  const schemas = { ...document.components.schemas, Problem, FieldFault };
  return { ...document, paths, components: { ...document.components, schemas } };
}

/** Refusals are written by the error handler; here they are only named, so no serialiser is made for them. */
function setRefusalsAside(route: RouteOptions): void {
  const schema = route.schema as { response?: Record<string, { "x-codes"?: string[] }> } | undefined;
  if (!schema?.response) return;
  const answers = Object.entries(schema.response);
  const isRefusal = ([status]: [string, unknown]) => Number(status) >= 400;
  const refusals = answers.filter(isRefusal).map(([status, of]) => [status, of["x-codes"] ?? []]);
  route.schema = {
    ...schema,
    response: Object.fromEntries(answers.filter((answer) => !isRefusal(answer))),
    "x-refusals": Object.fromEntries(refusals),
  } as RouteOptions["schema"];
}

function withRefusals({ "x-refusals": refusals = {}, ...operation }: Described): OpenApiOperation {
  const good = Object.entries(operation.responses).map(([status, response]) => {
    const isOurs = response.description && response.description !== "Default Response";
    return [status, isOurs ? response : { ...response, description: MEANINGS[status] ?? "Done" }];
  });
  const own = Object.entries(refusals).map(([status, codes]) => [
    status,
    { ...refusal(MEANINGS[status] ?? "Refused"), ...(codes.length > 0 && { "x-codes": codes }) },
  ]);
  const always = Object.entries(ALWAYS)
    .filter(([status]) => status !== "401" || (operation.security?.length ?? 0) > 0)
    .filter(([status]) => status !== "403" || (operation.security?.length ?? 0) > 0)
    .map(([status, description]) => [status, refusal(description)]);
  return { ...operation, responses: Object.fromEntries([...good, ...always, ...own]) };
}

const refusal = (description: string): OpenApiResponse => ({
  description,
  content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } },
});
