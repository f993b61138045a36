const secretNames = /(^|_)(private_key|password|secret|token)$/;
const personalNames = /(^|_)(e?mail|phone|telephone)$/;

/** What is secret or personal is marked, so that no command, log or page shows it. */
export const markedSecrets = () => ({
  Schema(schema, { report, location, resolve }) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const node = property?.$ref ? resolve(property).node : property;
      const place = location.child(["properties", name]).key();
      const secret = node?.format === "password" || node?.writeOnly === true || secretNames.test(name);
      if (secret && node?.["x-secret"] !== true)
        report({
          message: `The property ${name} is a secret and not marked as one. Add x-secret: true.`,
          location: place,
        });
      if (personalNames.test(name) && node?.["x-personal-data"] !== true)
        report({
          message: `The property ${name} is about a person and not marked so. Add x-personal-data: true.`,
          location: place,
        });
    }
  },
});
