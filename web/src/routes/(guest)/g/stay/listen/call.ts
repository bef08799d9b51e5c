/** A question to the API from the browser, in the language of the page. */

/** Undefined when no answer came at all. */
export async function callApi(
  method: "PUT" | "POST" | "DELETE",
  path: `/api/${string}`,
  body?: object,
): Promise<Response | undefined> {
  try {
    return await fetch(path, {
      method,
      headers: {
        "accept-language": document.documentElement.lang,
        ...(body && { "content-type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
      keepalive: true,
    });
  } catch {
    return undefined;
  }
}
