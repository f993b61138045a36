// What a test puts there as if it had happened.
import { validators } from "../../../generated/validators.js";
import { listViolations, toViolations } from "../../engine/violations.js";
import { checkFields } from "../check-fields.js";
import { keep } from "./csrs.js";
import { register } from "./register.js";
import { seededCertificate } from "./seed-certificate.js";
import type { ScmContent, Seeded, SeedCsr } from "./seed-types.js";
import type { Certificate, Csr } from "./state.js";
import { mostTags } from "./tags.js";
import { shown, tagged } from "./views.js";
import { namesIn } from "./words.js";
import { nowOf, type World } from "./world.js";

/** @throws TypeError that says what cannot be there; nothing is changed then */
export function seed(world: World, content: ScmContent): Seeded {
  checkFields(content, ["certificates", "csrs", "free_certificates", "keeps_purchase_tags"], "The seed");
  const { certificates = [], csrs = [], free_certificates: limit, keeps_purchase_tags: keepsTags } = content;
  const { state } = world;
  const now = nowOf(world);
  let { lastId } = state;
  const ids = new Set(state.certificates.map(({ id }) => id));
  const made = list(certificates, "certificates").map((given, index) => {
    lastId = Math.max(now, lastId + 1);
    const place = `certificates[${index}]`;
    const one = seededCertificate(given, `scs${String(lastId).padStart(13, "0")}`, now, place, world.random);
    if (ids.has(one.certificate.id))
      throw new TypeError(`${place}: there is a certificate ${one.certificate.id} already.`);
    ids.add(one.certificate.id);
    return one;
  });
  for (const [index, { certificate }] of made.entries()) checkShown(world, certificate, `certificates[${index}]`);
  const requests = list(csrs, "csrs").map((given, index) => requestOf(given, `csrs[${index}]`));
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0))
    throw new TypeError("free_certificates must be a whole number, at least 0.");
  if (keepsTags !== undefined && typeof keepsTags !== "boolean")
    throw new TypeError("keeps_purchase_tags must be true or false.");

  state.lastId = lastId;
  state.free.limit = limit ?? state.free.limit;
  state.keepsPurchaseTags = keepsTags ?? state.keepsPurchaseTags;
  for (const { certificate, order } of made) {
    register(state, certificate);
    if (order === undefined) continue;
    const known = state.orders[order.id];
    state.orders[order.id] = known ? { ...known, certificates: [...known.certificates, certificate.id] } : order;
  }
  return {
    certificates: made.map(({ certificate }) => certificate.id),
    csrs: requests.map((request) => keep(world, request).id),
  };
}

/** @throws TypeError when the answers about it would not be what the document says */
function checkShown(world: World, certificate: Certificate, place: string): void {
  if (certificate.tags.length > mostTags) throw new TypeError(`${place}.tags are more than ${mostTags}.`);
  const { ShowCertificate, ListCertificatesByTag } = validators;
  const answers = [
    { validator: ShowCertificate[200], answer: shown(world, certificate) },
    { validator: ListCertificatesByTag[200], answer: { resources: [tagged(world, certificate)] } },
  ];
  for (const { validator, answer } of answers)
    if (!validator(answer))
      throw new TypeError(`${place} cannot be shown: ${listViolations(toViolations(validator.errors)).trim()}`);
}

function requestOf(given: SeedCsr, place: string): Omit<Csr, "id" | "created" | "updated"> {
  checkFields(given, ["name", "domain_name", "sans", "private_key_algo"], place);
  for (const name of ["name", "domain_name"] as const)
    if (typeof given[name] !== "string" || given[name] === "") throw new TypeError(`${place}.${name} must be a text.`);
  const { name, domain_name: domainName, sans = [], private_key_algo: algorithm = "RSA_2048" } = given;
  const company = { country: "", province: "", city: "", name: "" };
  const names = typeof sans === "string" ? namesIn(sans) : sans;
  return { name, domainName, sans: names.join(","), algorithm, usage: "PERSONAL", company, pem: null };
}

function list<Item>(value: readonly Item[], name: string): readonly Item[] {
  // A file may hold anything.
  if (!Array.isArray(value)) throw new TypeError(`${name} must be a list.`);
  return value;
}
