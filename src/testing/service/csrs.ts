import { AuthorityError } from "./authority/errors.js";
import { withAuthority } from "./issued.js";
import { page } from "./pages.js";
import { refuse } from "./refusal.js";
import type { Csr } from "./state.js";
import type { Handlers, RequestBody, SuccessBody } from "./types.js";
import { namesIn, namesText } from "./words.js";
import { nowOf, type World } from "./world.js";

type Shown = SuccessBody<"ShowCsr">;
type Pem = NonNullable<Csr["pem"]>;

/** Texts in answers can be so long. */
const longest = 255;

export function csrHandlers(
  world: World,
): Handlers<"CreateCsr" | "ListCsr" | "ShowCsr" | "UpdateCsr" | "DeleteCsr" | "UploadCsr" | "ShowCsrPrivateKey"> {
  return {
    async CreateCsr({ body }) {
      const facts = {
        name: body.name,
        domainName: body.domain_name,
        sans: namesIn(body.sans).join(","),
        algorithm: body.private_key_algo,
        usage: body.usage,
        company: companyOf(body),
      };
      const pem = await make(world, facts);
      const { csr: _, ...shown } = view(keep(world, { ...facts, pem }));
      return { body: shown };
    },

    async ListCsr({ values }) {
      const { name = "", private_key_algo: algorithm } = values;
      const matching = Object.values(world.state.csrs).filter(
        (csr) => csr.name.includes(name) && (algorithm === undefined || csr.algorithm === algorithm),
      );
      // As callers of the service found: offset does nothing here, and whoever goes on reads the first page again.
      const rows = page(matching, { key: ({ updated }) => updated, descending: true, limit: values.limit });
      for (const csr of rows) await pemOf(world, csr);
      return { body: { csr_list: rows.map(view), total: matching.length } };
    },

    async ShowCsr({ parameters }) {
      const csr = csrOf(world, parameters.id);
      await pemOf(world, csr);
      return { body: view(csr) };
    },

    async UpdateCsr({ parameters, body }) {
      const csr = csrOf(world, parameters.id);
      csr.name = body.name;
      csr.updated = nowOf(world);
      await pemOf(world, csr);
      return { body: view(csr) };
    },

    DeleteCsr({ parameters }) {
      delete world.state.csrs[csrOf(world, parameters.id).id];
      return {};
    },

    async UploadCsr({ body }) {
      const { subject, alternativeNames, algorithm } = await read(world, body);
      const csr = keep(world, {
        name: body.name,
        pem: { csr: body.csr, privateKey: body.private_key ?? null },
        domainName: (subject.commonName ?? alternativeNames[0] ?? "").slice(0, longest),
        sans: namesText(
          alternativeNames.filter((name) => name !== subject.commonName),
          ",",
        ),
        algorithm,
        usage: subject.organization === undefined ? "PERSONAL" : "ENTERPRISE",
        company: {
          country: (subject.country ?? "").slice(0, longest),
          province: (subject.province ?? "").slice(0, longest),
          city: (subject.locality ?? "").slice(0, longest),
          name: (subject.organization ?? "").slice(0, longest),
        },
      });
      return { body: { id: csr.id, name: csr.name, create_time: csr.created } };
    },

    async ShowCsrPrivateKey({ parameters }) {
      const { privateKey } = await pemOf(world, csrOf(world, parameters.id));
      // What the service answers without a key is not known; the field has to be there and may be empty.
      return { body: { private_key: privateKey ?? "" } };
    },
  };
}

function csrOf({ state }: World, id: string): Csr {
  const csr = Object.hasOwn(state.csrs, id) ? state.csrs[id] : undefined;
  return csr ?? refuse("SCM.0707");
}

/** Adds a request, with an id of its own. */
export function keep(world: World, facts: Omit<Csr, "id" | "created" | "updated">): Csr {
  const now = nowOf(world);
  const csr = { ...facts, id: world.random.text("0123456789abcdef", 32), created: now, updated: now };
  world.state.csrs[csr.id] = csr;
  return csr;
}

function view({ id, name, pem, domainName, sans, algorithm, usage, company, created, updated }: Csr): Shown {
  return {
    id,
    name,
    ...(pem !== null && { csr: pem.csr }),
    domain_name: domainName,
    sans,
    private_key_algo: algorithm,
    usage,
    company_country: company.country,
    company_province: company.province,
    company_city: company.city,
    company_name: company.name,
    create_time: created,
    update_time: updated,
  };
}

function companyOf(body: RequestBody<"CreateCsr">): Csr["company"] {
  const fields = ["company_country", "company_province", "company_city", "company_name"] as const;
  const missing = fields.find((name) => !body[name]);
  if (body.usage === "ENTERPRISE" && missing !== undefined)
    refuse("SCM.0005", `Invalid parameter: ${missing} is required with usage ENTERPRISE.`);
  const [country = "", province = "", city = "", name = ""] = fields.map((field) => body[field]);
  return { country, province, city, name };
}

const making = new WeakMap<Csr, Promise<Pem>>();

/** One that was seeded is made when somebody first asks for it; two who ask at the same time get the same. */
async function pemOf(world: World, csr: Csr): Promise<Pem> {
  if (csr.pem !== null) return csr.pem;
  const made = making.get(csr) ?? make(world, csr);
  making.set(csr, made);
  csr.pem = await made;
  return csr.pem;
}

type Facts = Pick<Csr, "domainName" | "sans" | "algorithm" | "usage" | "company">;

async function make(world: World, { domainName, sans, algorithm, usage, company }: Facts): Promise<Pem> {
  const organisation = {
    organization: company.name,
    locality: company.city,
    province: company.province,
    country: company.country,
  };
  try {
    const { csrPem, privateKeyPem } = await withAuthority(world, (authority) =>
      authority.createCsr({
        commonName: domainName,
        alternativeNames: namesIn(sans),
        algorithm,
        ...(usage === "ENTERPRISE" && organisation),
      }),
    );
    return { csr: csrPem, privateKey: privateKeyPem };
  } catch (error) {
    if (!(error instanceof AuthorityError)) throw error;
    refuse("SCM.0005", `Invalid parameter: ${error.message}`);
  }
}

/** The request, read; refuses one that is none, and a key that is not its own. */
async function read(world: World, { csr, private_key: key = "" }: RequestBody<"UploadCsr">) {
  try {
    const authority = await world.authority();
    const facts = await authority.readCsr(csr);
    if (key !== "" && !(await authority.keyMatches(csr, key))) refuse("SCM.0014");
    return facts;
  } catch (error) {
    if (!(error instanceof AuthorityError)) throw error;
    refuse("SCM.0005", `Invalid parameter: ${error.message}`);
  }
}
