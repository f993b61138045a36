// The certificates themselves: made by the authority when somebody first asks for one.
import type { Authority } from "./authority/types.js";
import type { Certificate, Issued, Pem } from "./state.js";
import type { World } from "./world.js";

/** Two who ask at the same time get the same. */
const making = new WeakMap<Issued, Promise<Pem>>();

/** Lets the authority do something; a snapshot remembers how many keys it has given. */
export async function withAuthority<Result>(
  world: World,
  work: (authority: Authority) => Promise<Result>,
): Promise<Result> {
  const authority = await world.authority();
  authority.position = world.state.keys;
  const result = work(authority);
  world.state.keys = authority.position;
  return result;
}

/** The certificate in PEM form; undefined before it is issued. */
export async function pemOf(world: World, certificate: Certificate): Promise<Pem | undefined> {
  const { issued } = certificate;
  if (issued === null) return undefined;
  if (issued.pem !== null) return issued.pem;
  const made = making.get(issued) ?? make(world, certificate, issued);
  making.set(issued, made);
  return made;
}

async function make(world: World, { application, domain }: Certificate, issued: Issued): Promise<Pem> {
  const { company_name, company_unit, company_city, company_province, country } = application ?? {};
  const organisation = company_name === undefined || company_name === "" ? undefined : company_name;
  const { certificatePem, chainPem, privateKeyPem } = await withAuthority(world, (authority) =>
    authority.issue({
      commonName: domain ?? issued.names[0] ?? "",
      alternativeNames: issued.names,
      notBefore: new Date(issued.notBefore),
      notAfter: new Date(issued.notAfter),
      algorithm: issued.algorithm,
      ...(issued.csr !== null && { csrPem: issued.csr }),
      ...(organisation !== undefined && {
        organization: organisation,
        organizationalUnit: company_unit,
        locality: company_city,
        province: company_province,
        country: country?.toUpperCase(),
      }),
    }),
  );
  const pem = { certificate: certificatePem, chain: chainPem, privateKey: privateKeyPem ?? keyOf(world, issued.csr) };
  issued.pem = pem;
  issued.fingerprint = (await world.authority()).readCertificate(certificatePem).fingerprintSha1.toLowerCase();
  return pem;
}

/** The key of a request that the service keeps. */
function keyOf({ state }: World, csr: string | null): string | null {
  if (csr === null) return null;
  const same = (text: string) => text.replaceAll(/\s/g, "");
  const kept = Object.values(state.csrs).find(({ pem }) => pem !== null && same(pem.csr) === same(csr));
  return kept?.pem?.privateKey ?? null;
}

/** Whether the service has the private key. */
export function hasKey(world: World, { issued }: Certificate): boolean {
  if (issued === null) return false;
  if (issued.pem !== null) return issued.pem.privateKey !== null;
  return issued.csr === null || keyOf(world, issued.csr) !== null;
}
