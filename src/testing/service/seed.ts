// What a test puts there as if it had happened.
import { validators } from "../../../generated/validators.js";
import { listViolations, toViolations } from "../../engine/violations.js";
import { checkFields } from "../check-fields.js";
import { keep } from "./csrs.js";
import { register } from "./register.js";
import { seededCertificate } from "./seed-certificate.js";
import type { Certificate, Csr, Product, Status } from "./state.js";
import { mostTags } from "./tags.js";
import { shown, tagged } from "./views.js";
import { namesIn } from "./words.js";
import { nowOf, type World } from "./world.js";

/** A Date, a text of ISO 8601 or as the service writes it, or one that counts from now: `+20d`, `-1h`. */
export type SeedTime = Date | string;

/** A certificate, in the words of ShowCertificate. All is optional: without anything it is issued, for www.example.com. */
export interface SeedCertificate {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Default ISSUED; UPLOAD is an imported one. */
  readonly status?: Status | undefined;
  readonly domain?: string | undefined;
  /** A list, or a text with semicolons. */
  readonly sans?: string | readonly string[] | undefined;
  readonly type?: Product["type"] | undefined;
  readonly brand?: Product["brand"] | undefined;
  readonly domain_type?: Product["domainType"] | undefined;
  readonly domain_count?: number | undefined;
  readonly wildcard_count?: number | undefined;
  /** Years; 0 is a free test certificate. Default 1. */
  readonly effective_time?: number | undefined;
  readonly order_id?: string | undefined;
  /** When its order was paid. Default: an hour ago, and before it was issued. */
  readonly paid_time?: SeedTime | undefined;
  readonly not_before?: SeedTime | undefined;
  readonly not_after?: SeedTime | undefined;
  /** The same, in the word of ListCertificates. */
  readonly expire_time?: SeedTime | undefined;
  readonly key_algorithm?: string | undefined;
  readonly description?: string | undefined;
  readonly enterprise_project_id?: string | undefined;
  readonly revoke_reason?: string | undefined;
  readonly tags?: readonly { readonly key: string; readonly value?: string | undefined }[] | undefined;
  /** Reminders that are on. */
  readonly notices?: readonly string[] | undefined;
}

/** A certificate request, in the words of CreateCsr. */
export interface SeedCsr {
  readonly name: string;
  readonly domain_name: string;
  readonly sans?: string | readonly string[] | undefined;
  /** Default RSA_2048. */
  readonly private_key_algo?: string | undefined;
}

/** What a mock can be seeded with. */
export interface ScmContent {
  readonly certificates?: readonly SeedCertificate[] | undefined;
  readonly csrs?: readonly SeedCsr[] | undefined;
  /** Free test certificates: how many may be bought in all. */
  readonly free_certificates?: number | undefined;
}

/** The ids, in the order of what was given. */
export interface Seeded {
  readonly certificates: readonly string[];
  readonly csrs: readonly string[];
}

/** @throws TypeError that says what cannot be there; nothing is changed then */
export function seed(world: World, content: ScmContent): Seeded {
  checkFields(content, ["certificates", "csrs", "free_certificates"], "The seed");
  const { certificates = [], csrs = [], free_certificates: limit } = content;
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

  state.lastId = lastId;
  state.free.limit = limit ?? state.free.limit;
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
