/** The HTTP server every process of ours uses: limits, headers, problems and documentation in front of any route. */

import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  fastify,
  LogController,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from "fastify";
import { isHttps, type Settings } from "../config/index.ts";
import { NotFound } from "../errors.ts";
import type { Log } from "../log/index.ts";
import { answerBrokenRequest } from "./broken-request.ts";
import { docsRoutes } from "./docs/routes.ts";
import { doorBeforeRoutes, languageOfRequests } from "./door.ts";
import { eventStreamsOf } from "./event-stream.ts";
import { answerFault, tellFaults } from "./faults.ts";
import { securityHeaders } from "./headers.ts";
import { healthRoutes, type Ready } from "./health.ts";
import { readJsonBodies } from "./json-body.ts";
import { limits } from "./limits.ts";
import { type Metrics, metricsRoute } from "./metrics.ts";
import { type ApiDescription, describeRoutes } from "./openapi.ts";
import { originCheck } from "./origin.ts";
import type { Identity } from "./permission.ts";
import { logRequests, newRequestId } from "./request-log.ts";
import { requestValidator } from "./validation.ts";

export type HttpServer = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

export type HttpPorts<Actor> = {
  readonly settings: Settings;
  readonly log: Log;
  readonly identity: Identity<Actor>;
  readonly metrics: Metrics;
  readonly ready: Ready;
  readonly about: ApiDescription;
};

const REQUEST_SECONDS = 30;
const LONGEST_PARAMETER = 500;

/** A server that listens nowhere yet. Routes registered on it need `config.permission`. */
export async function httpServer<Actor>(ports: HttpPorts<Actor>): Promise<HttpServer> {
  const { settings, log, identity, metrics, ready, about } = ports;
  const proxies = settings.trustedProxies
    .split(",")
    .map((proxy) => proxy.trim())
    .filter(Boolean);
  const writeHeaders = securityHeaders({ isHttps: isHttps(settings) });
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    requestIdHeader: false,
    genReqId: newRequestId,
    trustProxy: proxies.length > 0 ? proxies : false,
    bodyLimit: settings.maxBodyBytes,
    requestTimeout: REQUEST_SECONDS * 1000,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    frameworkErrors: (fault, request, reply) => {
      writeHeaders(request, reply);
      answerFault(fault, request, reply, log);
    },
    clientErrorHandler: answerBrokenRequest,
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(requestValidator());
  readJsonBodies(app);

  app.addHook("onRequest", (request, reply, done) => {
    writeHeaders(request, reply);
    done();
  });
  languageOfRequests(app);
  logRequests(app, log);
  tellFaults(app, log);
  originCheck(app, settings.publicUrl);
  const streams = eventStreamsOf(app);
  metrics.gauge("bellhop_live_streams", "Open live streams", () => streams.count());

  const limit = await limits(app, settings);
  await describeRoutes(app, about, settings.publicUrl);
  doorBeforeRoutes(app, identity, limit);
  healthRoutes(app, ready);
  metricsRoute(app, metrics, settings.metricsToken);
  docsRoutes(app);
  const unknown = () => {
    throw new NotFound("http.route_unknown");
  };
  app.all("/api/*", { config: { machinery: true } }, unknown);
  app.setNotFoundHandler(unknown);
  return app;
}
