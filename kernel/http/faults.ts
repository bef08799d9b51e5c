/** Turns anything thrown into a problem: refusals of ours, faults of the framework, and bugs. */

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Failure, type Params } from "../errors.ts";
import { negotiateLanguage } from "../language.ts";
import type { Log } from "../log/index.ts";
import { fieldFaults } from "./field-faults.ts";
import { PROBLEM_MEDIA_TYPE, problemDocument } from "./problem.ts";

type Told = { code: string; status: number; params: Params };

/** What the framework calls its faults, and what we call them. */
const FRAMEWORK: Record<string, Told> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: "http.body_too_large", status: 413, params: {} },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: "http.media_type_unsupported", status: 415, params: {} },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: "http.body_unreadable", status: 400, params: {} },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: "http.body_unreadable", status: 400, params: {} },
  FST_ERR_BAD_URL: { code: "http.path_invalid", status: 400, params: {} },
};

const PART: Record<string, string> = {
  body: "http.body_invalid",
  querystring: "http.query_invalid",
  params: "http.path_invalid",
  headers: "http.headers_invalid",
};

export function tellFaults(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((fault, request, reply) => answerFault(fault, request, reply, log));
}

/** Answers `fault` as a problem document; bugs are logged with their stack and told by request id alone. */
export function answerFault(
  fault: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  log: Log,
): FastifyReply {
  const language = request.language || negotiateLanguage(request.headers["accept-language"]);
  const told = tell(fault, request, language);
  if (told.status >= 500) {
    const fields = { requestId: request.id, route: request.routeOptions.url, code: told.code, fault };
    if (request.routeOptions.config?.machinery && fault instanceof Failure)
      log.debug(fields, "http.unavailable");
    else if (fault instanceof Failure) log.warn(fields, "http.unavailable");
    else log.error(fields, "http.fault");
  }
  if (typeof told.params.retryAfterSeconds === "number") {
    reply.header("retry-after", String(Math.ceil(told.params.retryAfterSeconds)));
  }
  if (told.status === 401) reply.header("www-authenticate", 'Bearer realm="bellhop"');
  request.problemCode = told.code;
  return reply
    .code(told.status)
    .header("content-type", PROBLEM_MEDIA_TYPE)
    .header("content-language", language)
    .header("cache-control", "no-store")
    .send(problemDocument(told, language, request.id));
}

function tell(fault: unknown, request: FastifyRequest, language: FastifyRequest["language"]): Told {
  if (fault instanceof Failure) return fault;
  const { validation, validationContext, code, statusCode } = fault as FastifyError;
  if (validation) {
    return {
      code: PART[validationContext ?? "body"] ?? "http.request_invalid",
      status: 400,
      params: { faults: fieldFaults(validation, language) },
    };
  }
  const known = FRAMEWORK[code];
  if (known?.status === 413) return { ...known, params: { limitBytes: request.routeOptions.bodyLimit } };
  if (known) return known;
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return { code: "http.request_invalid", status: statusCode, params: {} };
  }
  return { code: "http.internal", status: 500, params: {} };
}

declare module "fastify" {
  interface FastifyRequest {
    /** The code of the problem this request was answered with, for the log. */
    problemCode: string | undefined;
  }
}
