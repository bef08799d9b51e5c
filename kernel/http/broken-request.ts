/** Answers what is not even HTTP, before any route is known. */

import type { Socket } from "node:net";
import { DEFAULT_LANGUAGE } from "../language.ts";
import { PROBLEM_MEDIA_TYPE, problemDocument } from "./problem.ts";
import { newRequestId } from "./request-log.ts";

const STATUS: Record<string, [number, string]> = {
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout"],
};

/** One problem document, then the connection is closed: what follows on it cannot be trusted. */
export function answerBrokenRequest(fault: Error & { code?: string }, socket: Socket): void {
  if (fault.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, words] = STATUS[fault.code ?? ""] ?? [400, "Bad Request"];
  const body = problemDocument(
    { code: "http.request_invalid", status, params: {} },
    DEFAULT_LANGUAGE,
    newRequestId(),
  );
  socket.end(
    `HTTP/1.1 ${status} ${words}\r\nConnection: close\r\nContent-Type: ${PROBLEM_MEDIA_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\n\r\n${body}`,
  );
}
