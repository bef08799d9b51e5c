/** The door of HTTP: the server, and what routes are written with. */

export { type CookieJar, cookieJar } from "./cookies.ts";
export type { Door } from "./door.ts";
export type { EventStream, EventStreams, StreamEvent } from "./event-stream.ts";
export type { Ready } from "./health.ts";
export { type Metrics, openMetrics } from "./metrics.ts";
export { type ApiDescription, type OpenApiDocument, openApiDocument } from "./openapi.ts";
export type { Identity, PermissionName, Permissions } from "./permission.ts";
export { problems } from "./problem.ts";
export { DayText, IdOf, InstantText, LocatedIdOf, PageOf, PageQuery, PropertyNumber } from "./schemas.ts";
export { type HttpPorts, type HttpServer, httpServer } from "./server.ts";
