import { boundedArrays, boundedIntegers, boundedStrings } from "./bounds.js";
import { describedProperties, describedEnums } from "./descriptions.js";
import { errorCatalogue, knownSources } from "./catalogue.js";
import { commandNames, knownAvailability, operationAnswers, operationEffects } from "./effects.js";
import { operationExamples, uniqueParameterNames, uniqueRegions } from "./operations.js";
import { markedSecrets } from "./secrets.js";

const rules = {
  "string-bounds": boundedStrings,
  "integer-range": boundedIntegers,
  "array-bounds": boundedArrays,
  "property-description": describedProperties,
  "enum-descriptions": describedEnums,
  "operation-effects": operationEffects,
  "operation-answers": operationAnswers,
  "operation-availability": knownAvailability,
  "operation-commands": commandNames,
  "marked-secrets": markedSecrets,
  "operation-examples": operationExamples,
  "parameter-names-unique": uniqueParameterNames,
  "regions-unique": uniqueRegions,
  "error-catalogue": errorCatalogue,
  "known-sources": knownSources,
};

/** Lint rules of this project, as a Redocly plugin. Each is described in spec/README.md. */
export default () => ({
  id: "scm",
  rules: { oas3: rules },
  configs: {
    strict: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`scm/${name}`, "error"])) },
  },
});
