const idempotencies = ["none", "idempotent"];

/**
 * The engine decides by these extensions whether a request may be sent twice, so every operation says it, and one
 * that charges money also says how a success is told and where to look when no answer came.
 */
export const operationEffects = () => ({
  Operation(operation, { report, location, resolve }) {
    const name = operation.operationId ?? "This operation";
    if (!idempotencies.includes(operation["x-idempotency"])) {
      const charges = operation["x-charges-money"] === true ? " charges money and" : "";
      report({
        message: `${name}${charges} does not say what a repeated request does. Add x-idempotency: ${idempotencies.join(" or ")}.`,
        location: location.key(),
      });
    }
    const charging = operation["x-charges-money"];
    if (charging !== undefined && typeof charging !== "boolean") {
      report({
        message: `x-charges-money of ${name} is not a boolean. Write true or false.`,
        location: location.child("x-charges-money"),
      });
    }
    if (charging !== true) return;
    if (typeof operation["x-when-unknown"] !== "string") {
      report({
        message: `${name} charges money but does not say what to look at when no answer came. Add x-when-unknown.`,
        location: location.key(),
      });
    }
    const receipt = operation["x-receipt"];
    if (typeof receipt !== "string") {
      report({
        message: `${name} charges money but does not say which field of the answer proves the success. Add x-receipt.`,
        location: location.key(),
      });
      return;
    }
    if (
      !successSchemas(operation, resolve).every(
        (schema) => schema.required?.includes(receipt) && schema.properties?.[receipt],
      )
    ) {
      report({
        message: `x-receipt of ${name} names ${receipt}, which is not a required property of its successful answer. Name one that is.`,
        location: location.child("x-receipt"),
      });
    }
  },
});

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
    if (parameter.required !== true || parameter.in === "header" || exampled(parameter)) return;
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

function successSchemas(operation, resolve) {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.values(deref(response, resolve)?.content ?? {}))
    .map((media) => deref(media.schema, resolve) ?? {});
}

function exampled(media) {
  return media.example !== undefined || Object.keys(media.examples ?? {}).length > 0;
}

function deref(node, resolve) {
  return node?.$ref ? resolve(node).node : node;
}
