import { deref } from "./schemas.js";

/** Examples feed the mock, the documentation and the conformance tests. (That they are valid: Redocly's own rules.) */
export const operationExamples = () => ({
  Operation(operation, { report, location, resolve }) {
    const name = operation.operationId ?? "This operation";
    for (const [type, media] of Object.entries(deref(operation.requestBody, resolve)?.content ?? {})) {
      if (exampled(media)) continue;
      report({
        message: `The request body of ${name} (${type}) has no example. Add examples.`,
        location: location.child("requestBody").key(),
      });
    }
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      for (const [type, media] of Object.entries(deref(response, resolve)?.content ?? {})) {
        if (exampled(media)) continue;
        report({
          message: `The ${status} response of ${name} (${type}) has no example. Add examples.`,
          location: location.child(["responses", status]).key(),
        });
      }
    }
  },
  Parameter(parameter, { report, location, resolve }) {
    if (
      typeof parameter.name !== "string" ||
      parameter.required !== true ||
      parameter.in === "header" ||
      exampled(parameter)
    )
      return;
    const schema = deref(parameter.schema, resolve) ?? {};
    if (["default", "const", "enum", "examples"].some((keyword) => schema[keyword] !== undefined)) return;
    report({
      message: `The required parameter ${parameter.name} has no example, so no call can be shown or tried. Add example, or examples to its schema.`,
      location: location.key(),
    });
  },
});

/** The client takes path and query parameters as one object, so their names may not clash. */
export const uniqueParameterNames = () => ({
  Operation(operation, { report, location, resolve }) {
    const seen = new Set();
    for (const [index, entry] of (operation.parameters ?? []).entries()) {
      const parameter = deref(entry, resolve);
      if (!parameter?.name) continue;
      if (seen.has(parameter.name)) {
        report({
          message: `${operation.operationId} has two parameters named ${parameter.name}. Names are unique within an operation, whatever they are in.`,
          location: location.child(["parameters", index]),
        });
      }
      seen.add(parameter.name);
    }
  },
});

/** A caller names a region, the document knows its host. */
export const uniqueRegions = () => ({
  Root(root, { report, location }) {
    const seen = new Set();
    for (const [index, server] of (root.servers ?? []).entries()) {
      const region = server["x-region"];
      const at = location.child(["servers", index]);
      if (typeof region !== "string" || region === "") {
        report({
          message: `The server ${server.url} has no x-region. Name the region that callers use.`,
          location: at,
        });
      } else if (seen.has(region)) {
        report({
          message: `Two servers have the x-region ${region}. A region has one host.`,
          location: at.child("x-region"),
        });
      }
      seen.add(region);
    }
  },
});

function exampled(media) {
  return media.example !== undefined || Object.keys(media.examples ?? {}).length > 0;
}
