const entryShape = {
  status: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((status) => Number.isInteger(status) && status >= 100 && status <= 599),
  processed: (value) => ["no", "maybe", "by-status"].includes(value),
  meaning: (value) => typeof value === "string" && value !== "",
  action: (value) => typeof value === "string" && value !== "",
  source: (value) => Array.isArray(value) && value.length > 0,
};
const expectation = {
  status: "a list of HTTP status codes",
  processed: "no, maybe or by-status",
  meaning: "a sentence",
  action: "a sentence",
  source: "a list of x-sources",
};
const optional = ["renew", "when", "certainty", "note"];
/** What the mock refuses a request for. */
const reasons = [
  "bad-request",
  "unauthorized",
  "stale-credentials",
  "not-found",
  "method-not-allowed",
  "not-acceptable",
  "content-too-large",
  "unsupported-media-type",
  "internal-server-error",
];
const certainties = ["documented", "observed", "inferred", "contradicted"];

/** The error catalogue decides whether a failed call counts as rejected, so an entry may lack nothing. */
export const errorCatalogue = () => ({
  Root(root, context) {
    const { report } = context;
    const { node: codes, location } = extension(root, "x-error-codes", context);
    for (const [code, entry] of Object.entries(codes)) {
      const at = location.child(code);
      for (const [key, valid] of Object.entries(entryShape)) {
        if (valid(entry?.[key])) continue;
        report({
          message: `${code}: ${key} must be ${expectation[key]}.`,
          location: entry?.[key] === undefined ? at.key() : at.child(key),
        });
      }
      for (const key of Object.keys(entry ?? {})) {
        if (key in entryShape || optional.includes(key)) continue;
        report({
          message: `${code}: ${key} is not known here. Known: ${[...Object.keys(entryShape), ...optional].join(", ")}.`,
          location: at.child(key).key(),
        });
      }
      if (entry?.renew !== undefined && entry.renew !== true) {
        report({ message: `${code}: renew can only be true. Leave it out otherwise.`, location: at.child("renew") });
      }
      for (const reason of [entry?.when ?? []].flat()) {
        const [first] = Object.entries(codes).find(([, { when }]) => [when].flat().includes(reason));
        if (reasons.includes(reason) && first === code) continue;
        const message = reasons.includes(reason)
          ? `${code}: ${first} is already the code for ${reason}.`
          : `${code}: when must be a list of ${reasons.join(", ")}.`;
        report({ message, location: at.child("when") });
      }
      if (entry?.certainty !== undefined && !certainties.includes(entry.certainty)) {
        report({
          message: `${code}: certainty must be one of ${certainties.join(", ")}.`,
          location: at.child("certainty"),
        });
      }
    }
  },
});

/** A mark that names a source names one that x-sources describes. */
export const knownSources = () => {
  let sources = {};
  const check = (names, { report, location }, path) => {
    for (const name of [names].flat()) {
      if (Object.hasOwn(sources, name)) continue;
      report({
        message: `The source ${name} is not listed. Add it to x-sources with title and date.`,
        location: location.child(path),
      });
    }
  };
  const undocumented = {
    enter(node, context) {
      const mark = node["x-undocumented"];
      if (mark === undefined) return;
      if (!certainties.includes(mark?.certainty)) {
        context.report({
          message: `x-undocumented needs certainty: ${certainties.join(", ")}.`,
          location: context.location.child("x-undocumented"),
        });
      }
      check(mark?.source ?? "(none)", context, "x-undocumented");
    },
  };
  return {
    Root(root, context) {
      const listed = extension(root, "x-sources", context);
      sources = listed.node;
      for (const [name, source] of Object.entries(sources)) {
        if (typeof source?.title === "string" && /^\d{4}-\d\d-\d\d$/.test(String(source?.date))) continue;
        context.report({
          message: `The source ${name} needs a title and a date (YYYY-MM-DD).`,
          location: listed.location.child(name),
        });
      }
      const codes = extension(root, "x-error-codes", context);
      for (const [code, entry] of Object.entries(codes.node)) {
        check(entry?.source ?? [], { ...context, location: codes.location }, code);
      }
      for (const [index, server] of (root.servers ?? []).entries()) {
        if (server["x-source"] !== undefined) check(server["x-source"], context, ["servers", index, "x-source"]);
      }
    },
    Schema: undocumented,
    Response: undocumented,
    Header: undocumented,
    SecurityScheme: undocumented,
  };
};

/** An extension of the document, which may stand in a file of its own, and its place. */
function extension(root, name, { location, resolve }) {
  const here = location.child(name);
  const { node, location: there } = root[name]?.$ref ? resolve(root[name]) : { node: root[name], location: here };
  return { node: node && typeof node === "object" ? node : {}, location: there ?? here };
}
