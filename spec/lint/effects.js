import { bodySchema, bodySchemas, deref, schemaAt, successSchemas } from "./schemas.js";

const idempotencies = ["safe", "idempotent", "state-guarded", "none"];

/**
 * The engine decides by these extensions whether a request may be sent twice, whether it asks first and what it keeps,
 * so every operation says them. Each is described in spec/README.md.
 */
export const operationEffects = () => ({
  Operation(operation, { report, location, resolve }) {
    const name = operation.operationId ?? "This operation";
    const repetition = operation["x-idempotency"];
    const charges = operation["x-charges-money"];
    if (!idempotencies.includes(repetition)) {
      const also = charges === true ? " charges money and" : "";
      report({
        message: `${name}${also} does not say what a repeated request does. Add x-idempotency: ${idempotencies.join(", ")}.`,
        location: location.key(),
      });
    }
    if (charges !== undefined && typeof charges !== "boolean" && !isCase(charges, "cost")) {
      report({
        message: `x-charges-money of ${name} must be true, or { when: a schema of the bodies that cost money, cost: a sentence }.`,
        location: location.child("x-charges-money"),
      });
    }
    for (const flag of ["x-returns-money"]) {
      if (operation[flag] === undefined || operation[flag] === true) continue;
      report({
        message: `${flag} of ${name} can only be true. Leave it out otherwise.`,
        location: location.child(flag),
      });
    }
    if (operation["x-when-unknown"] !== undefined && !filled(operation["x-when-unknown"]))
      report({ message: `x-when-unknown of ${name} must be a sentence.`, location: location.child("x-when-unknown") });
    const destroys = operation["x-destroys"];
    if (destroys !== undefined && !filled(destroys) && !isCase(destroys, "loss")) {
      report({
        message: `x-destroys of ${name} must be a sentence, or { when: a schema of the bodies that destroy, loss: a sentence }.`,
        location: location.child("x-destroys"),
      });
    }
    if (charges && operation["x-when-unknown"] === undefined) {
      report({
        message: `${name} charges money but does not say what to look at when no answer came. Add x-when-unknown.`,
        location: location.key(),
      });
    } else if (["none", "state-guarded"].includes(repetition) && operation["x-when-unknown"] === undefined) {
      report({
        message: `${name} cannot be repeated and does not say what to look at when no answer came. Add x-when-unknown.`,
        location: location.key(),
      });
    }
    if (location.key().pointer.endsWith("/delete") && operation["x-destroys"] === undefined) {
      report({
        message: `${name} deletes something and does not say what cannot be got back. Add x-destroys.`,
        location: location.key(),
      });
    }
    lookAtTag(operation, name, { report, location, resolve });
    const receipt = operation["x-receipt"];
    if (receipt === undefined) return;
    const proves = (schema) => {
      const property = schemaAt(schema, `/${receipt}`, resolve);
      return schema.node.required?.includes(receipt) && ["string", "integer", "number"].includes(property?.type);
    };
    const schemas = successSchemas(operation, resolve);
    if (schemas.length === 0 || !schemas.every(proves)) {
      report({
        message: `x-receipt of ${name} names ${receipt}, which is not a required property with a text or a number in its successful answer. Name one that is.`,
        location: location.child("x-receipt"),
      });
    }
  },
});

/** A purchase that takes tags can have one of its own, by which it is found when no answer came. */
function lookAtTag(operation, name, { report, location, resolve }) {
  const tag = operation["x-purchase-tag"];
  const bodies = bodySchemas(operation, resolve);
  if (tag === undefined) {
    if (!operation["x-charges-money"] || !bodies.some((body) => schemaAt(body, "/tags/*", resolve) !== undefined))
      return;
    return report({
      message: `${name} charges money and takes tags, but does not say what a tag of its own looks like. Add x-purchase-tag: { list, item }.`,
      location: location.key(),
    });
  }
  const complain = (message) =>
    report({ message: `x-purchase-tag of ${name}: ${message}`, location: location.child("x-purchase-tag") });
  if (!operation["x-charges-money"]) return complain("it charges no money, so nothing would be looked for.");
  if (!filled(tag?.list) || !bodies.some((body) => schemaAt(body, `/${tag.list}/*`, resolve) !== undefined))
    return complain("list must be a property of the body that is a list.");
  if (!textsIn(tag.item).some((text) => text.includes("{id}")))
    complain("item must have {id} where the unique part stands.");
}

function textsIn(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Where an answer tells of failures, pages and states: names and pointers that lead somewhere. */
export const operationAnswers = () => {
  const states = [];
  const answers = new Map();
  return {
    Root: {
      leave(_root, { report }) {
        for (const { name, state, location } of states) {
          const shown = answers.get(state?.["shown-by"]);
          if (shown === undefined) {
            report({
              message: `x-state of ${name}: shown-by names ${state?.["shown-by"]}, which is no operation. Name one by its operationId.`,
              location,
            });
          } else if (!shown.includes(state.of) || !isTexts(state.ends)) {
            report({
              message: `x-state of ${name}: of must be a property of the answer of ${state["shown-by"]}, and ends a list of its values.`,
              location,
            });
          }
        }
      },
    },
    Operation(operation, { report, location, resolve }) {
      const name = operation.operationId ?? "This operation";
      const schemas = successSchemas(operation, resolve);
      answers.set(
        operation.operationId,
        schemas.flatMap(({ node }) => Object.keys(node.properties ?? {})),
      );
      const isList = (pointer) =>
        typeof pointer === "string" &&
        schemas.length > 0 &&
        schemas.every((schema) => schemaAt(schema, pointer, resolve)?.type === "array");
      const complain = (extension, message) =>
        report({ message: `${extension} of ${name}: ${message}`, location: location.child(extension) });
      const partial = operation["x-partial-failure"];
      if (partial !== undefined) {
        if (!isList(partial?.list))
          complain("x-partial-failure", "list must be a JSON pointer to a list in the answer.");
        else if (
          partial.reason !== undefined &&
          !schemas.every((schema) => schemaAt(schema, `${partial.list}/*/${partial.reason}`, resolve))
        )
          complain("x-partial-failure", `the items of ${partial.list} have no property ${partial.reason}.`);
      }
      const paging = operation["x-paging"];
      if (paging !== undefined) {
        const names =
          paging?.in === "query"
            ? (operation.parameters ?? []).map((parameter) => deref(parameter, resolve)?.name)
            : Object.keys(bodySchema(operation, resolve)?.properties ?? {});
        if (!["query", "body"].includes(paging?.in)) complain("x-paging", "in must be query or body.");
        else if (!names.includes(paging.limit) || !names.includes(paging.offset))
          complain("x-paging", `limit and offset must be named as in the ${paging.in}.`);
        if (!isList(paging?.rows)) complain("x-paging", "rows must be a JSON pointer to the list in the answer.");
        else if (!schemas.every((schema) => schemaAt(schema, paging.total ?? "", resolve)))
          complain("x-paging", "total must be a JSON pointer to the number of all rows in the answer.");
        else if (
          paging.key !== undefined &&
          !schemas.every((schema) => schemaAt(schema, `${paging.rows}/*/${paging.key}`, resolve))
        )
          complain("x-paging", `the items of ${paging.rows} have no property ${paging.key}.`);
        for (const list of ["order", "narrow"]) {
          const unknown = (paging?.[list] ?? []).filter((parameter) => !names.includes(parameter));
          if (unknown.length > 0)
            complain("x-paging", `${list} names ${unknown.join(", ")}, which is not in the ${paging.in}.`);
        }
      }
      const columns = operation["x-columns"];
      if (columns !== undefined) {
        const lists = schemas.flatMap(({ node }) =>
          Object.keys(node.properties ?? {}).filter((property) => isList(`/${property}`)),
        );
        const rows = paging?.rows ?? (new Set(lists).size === 1 ? `/${lists[0]}` : undefined);
        const nodes = (Array.isArray(columns) ? columns : []).map((column) =>
          typeof column === "string" ? { of: column } : column,
        );
        const unknown = nodes.find(
          (column) =>
            typeof column?.of !== "string" ||
            !schemas.every((schema) => schemaAt(schema, `${rows}/*/${column.of}`, resolve)),
        );
        if (nodes.length === 0) complain("x-columns", "it must be a list of columns.");
        else if (!isList(rows)) complain("x-columns", "the answer must have one list, or x-paging say which is meant.");
        else if (unknown !== undefined) complain("x-columns", `the items of ${rows} have no property ${unknown?.of}.`);
        for (const { of, as, zone } of unknown === undefined ? nodes : [])
          if (
            (as !== undefined && !["time-left", "date"].includes(as)) ||
            (zone !== undefined && !/^(Z|[+-]\d\d:\d\d)$/.test(zone))
          )
            complain("x-columns", `as of ${of} must be time-left or date, and zone such as Z or +08:00.`);
      }
      const shown = operation["x-states"];
      if (shown !== undefined) {
        if (!answers.get(operation.operationId).includes(shown?.of))
          complain("x-states", "of must be a property of the answer.");
        const known = Object.entries(shown?.states ?? {});
        const wrong = known.find(
          ([, state]) => !Array.isArray(state?.next) || !state.next.every((name) => Object.hasOwn(shown.states, name)),
        );
        if (known.length === 0) complain("x-states", "states must say what each state is followed by.");
        if (wrong !== undefined) complain("x-states", `next of ${wrong[0]} must be a list of states that are listed.`);
      }
      if (operation["x-state"] !== undefined)
        states.push({ name, state: operation["x-state"], location: location.child("x-state") });
    },
  };
};

/** Every operation says at which regions of the document the vendor documents it, where there are regions. */
export const knownAvailability = () => {
  let regions = [];
  return {
    Root(root) {
      regions = (Array.isArray(root.servers) ? root.servers : []).map((server) => server?.["x-region"]);
    },
    Operation(operation, { report, location }) {
      const available = operation["x-available"];
      if (available === undefined && regions.every((region) => region === undefined)) return;
      const unknown = isTexts(available) ? available.filter((region) => !regions.includes(region)) : [available];
      if (unknown.length === 0) return;
      report({
        message: `x-available of ${operation.operationId} must be a list of x-region: ${regions.join(", ")}.`,
        location: available === undefined ? location.key() : location.child("x-available"),
      });
    },
  };
};

/** Every operation has a command, and no two the same; what names a group names no command. */
export const commandNames = () => {
  const seen = new Map();
  return {
    Operation(operation, { report, location }) {
      const command = operation["x-command"];
      const aliases = operation["x-command-aliases"];
      const name = operation.operationId ?? "This operation";
      const word = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
      const complain = (extension, message) =>
        report({ message, location: operation[extension] === undefined ? location.key() : location.child(extension) });
      if (typeof command !== "string" || !new RegExp(`^${word}( ${word})?$`).test(command)) {
        return complain(
          "x-command",
          `${name} has no command. Add x-command, in kebab case: one word, or a group and a word.`,
        );
      }
      if (aliases !== undefined && !(isTexts(aliases) && aliases.every((alias) => new RegExp(`^${word}$`).test(alias))))
        return complain("x-command-aliases", `x-command-aliases of ${name} must be a list of words in kebab case.`);
      for (const [extension, taken] of [
        ...[...new Set([command, command.replace(" ", "-")])].map((taken) => ["x-command", taken]),
        ...(aliases ?? []).map((alias) => ["x-command-aliases", alias]),
      ]) {
        if (seen.get(taken) === "command") complain(extension, `Two operations have the command ${taken}.`);
        if (seen.get(taken) === "group") complain(extension, `${taken} of ${name} is a group of commands already.`);
        seen.set(taken, "command");
      }
      const [group, inside] = command.split(" ");
      if (inside === undefined) return;
      if (seen.get(group) === "command") complain("x-command", `The group ${group} of ${name} is a command already.`);
      else seen.set(group, "group");
    },
  };
};

/** An effect of some bodies: `when` says of which, and a sentence says what it is. */
function isCase(effect, sentence) {
  return (
    typeof effect === "object" &&
    effect !== null &&
    typeof effect.when === "object" &&
    effect.when !== null &&
    filled(effect[sentence])
  );
}

function isTexts(list) {
  return Array.isArray(list) && list.length > 0 && list.every(filled);
}

function filled(text) {
  return typeof text === "string" && text.trim() !== "";
}
