/** What a part says of itself: its type, its parameters, how it wants to be shown, its name. */

import type { Headers, Part } from "../types/part.ts";
import { type Parameters, readParameters } from "./parameters.ts";
import { type Transfer, transferOf } from "./transfer.ts";

export type SelfDescription = Pick<Part, "type" | "params" | "disposition" | "fileName" | "contentId"> & {
  readonly transfer: Transfer;
};

const WHOLE = /^[^\s/]{1,127}\/[^\s/]{1,127}$/;
/** Types without a slash that still say enough. */
const HALVES: Readonly<Record<string, string>> = {
  text: "text/plain",
  plain: "text/plain",
  html: "text/html",
  multipart: "multipart/mixed",
  mixed: "multipart/mixed",
  alternative: "multipart/alternative",
  message: "message/rfc822",
};

const NONE: Parameters = { value: "", params: Object.create(null) };

/** `ofSilence` is what a missing Content-Type means here: text, or a message within a digest. @rfc 2045-5.2 2046-5.1.5 */
export function describe(headers: Headers, ofSilence = "text/plain"): SelfDescription {
  const written = headers.first("content-type");
  const { value, params } = written === undefined ? NONE : readParameters(written);
  const placement = headers.first("content-disposition");
  const shown = placement === undefined ? NONE : placementOf(readParameters(placement));
  return {
    type: typeOf(value, params, written?.trim() ? "application/octet-stream" : ofSilence),
    params,
    disposition: dispositionOf(shown),
    fileName: nameIn(shown.params) ?? nameIn(params),
    contentId: contentIdOf(headers.first("content-id")),
    transfer: transferOf(headers.first("content-transfer-encoding")),
  };
}

/** A field of a form is words or a file, and its name is that of the field. @rfc 7578-4.2 */
function placementOf(shown: Parameters): Parameters {
  if (shown.value !== "form-data") return shown;
  return shown.params.filename ? { value: "attachment", params: { ...shown.params, name: "" } } : NONE;
}

/** A broken type is a file of unknown kind, unless its parameters show what was meant. */
function typeOf(value: string, params: Parameters["params"], otherwise: string): string {
  const type = value.replace(/[,]+$/, "");
  if (WHOLE.test(type)) return type;
  if (Object.hasOwn(HALVES, type)) return HALVES[type] as string;
  if (params.boundary) return "multipart/mixed";
  if (type === "" && (params.charset || params.format)) return "text/plain";
  return otherwise;
}

/** Anything but `inline` is an attachment, so is a disposition that consists of a file name. @rfc 2183-2.8 */
function dispositionOf({ value, params }: Parameters): Part["disposition"] {
  if (value === "inline") return "inline";
  return value !== "" || nameIn(params) !== undefined ? "attachment" : undefined;
}

const nameIn = (params: Parameters["params"]): string | undefined =>
  params.filename?.trim() || params.name?.trim() || undefined;

function contentIdOf(written: string | undefined): string | undefined {
  const id = written?.trim().replace(/^</, "").replace(/>$/, "").trim();
  return id || undefined;
}
