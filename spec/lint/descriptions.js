/** Every property says what it is, itself or in the schema that it points to. (Responses: Redocly's struct rule.) */
export const describedProperties = () => ({
  Schema(schema, { report, location, resolve }) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (described(property, resolve)) continue;
      report({
        message: `The property ${name} has no description. Say in a sentence what it is.`,
        location: location.child(["properties", name]).key(),
      });
    }
  },
  Parameter(parameter, { report, location }) {
    // What has no name is the rule on structure's to tell.
    if (typeof parameter.name !== "string" || filled(parameter.description)) return;
    report({ message: `The parameter ${parameter.name} has no description. Say in a sentence what it is.`, location });
  },
  Response(response, { report, location }) {
    if (filled(response.description)) return;
    report({ message: "This response has an empty description. Say when it comes.", location: location.key() });
  },
});

/** A list of options, closed (enum) or open (x-extensible-enum), explains each of them, and no others. */
export const describedEnums = () => ({
  Schema(schema, { report, location }) {
    const open = schema["x-extensible-enum"];
    if (open !== undefined && (!Array.isArray(open) || schema.enum !== undefined)) {
      report({
        message: "x-extensible-enum must be a list of the known values, and stands in place of enum.",
        location: location.child("x-extensible-enum"),
      });
      return;
    }
    const keyword = open === undefined ? "enum" : "x-extensible-enum";
    const options = open ?? schema.enum;
    if (!Array.isArray(options)) return;
    const descriptions = schema["x-enum-descriptions"] ?? {};
    for (const option of options) {
      if (filled(descriptions[option])) continue;
      report({
        message: `The option ${typeof option === "object" ? JSON.stringify(option) : option} is not explained. Add it to x-enum-descriptions.`,
        location: location.child(keyword).key(),
      });
    }
    for (const option of Object.keys(descriptions)) {
      if (options.map(String).includes(option)) continue;
      report({
        message: `x-enum-descriptions explains ${option}, which is not an option. Remove it, or add it to ${keyword}.`,
        location: location.child(["x-enum-descriptions", option]).key(),
      });
    }
  },
});

function described(property, resolve) {
  if (filled(property?.description)) return true;
  const { node } = property?.$ref ? resolve(property) : { node: undefined };
  return filled(node?.description);
}

function filled(text) {
  return typeof text === "string" && text.trim() !== "";
}
