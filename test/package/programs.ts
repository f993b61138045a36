// Programs that users of the package may write. They run from its tarball.

const purchase =
  '{ cert_brand: "GEOTRUST", cert_type: "OV_SSL_CERT", domain_type: "SINGLE_DOMAIN", domain_numbers: 1, effective_time: 1, order_number: 1, agree_privacy_protection: true }';
const token = 'authToken("any text of 32 characters or more")';

/** Everything at once, with a purchase that cannot be. */
export const typed = `
import { createScmClient, authToken, ScmError } from "huaweicloud-scm";
import type { PurchaseCertificateResponseBody } from "huaweicloud-scm/types";
import { fileJournal } from "huaweicloud-scm/journal";
import { createMock } from "huaweicloud-scm/testing";
const mock = await createMock();
const scm = createScmClient({ endpoint: "https://scm.test", credentials: ${token}, fetch: mock.fetch, journal: fileJournal("j.jsonl") });
export const order: Promise<PurchaseCertificateResponseBody> = scm.subscribeCertificate(${purchase});
// @ts-expect-error one domain has one name
void scm.subscribeCertificate(${purchase.replace("domain_numbers: 1", "domain_numbers: 2")});
export const outcome = (error: unknown) => (error instanceof ScmError ? error.outcome : undefined);
`;

/** The same in CommonJS, with each way that TypeScript has to write `require`. */
export const typedForRequire = `
${typed.trim().replace("await createMock()", "({} as Awaited<ReturnType<typeof createMock>>)")}
import scmRequired = require("huaweicloud-scm");
import { CertBrand } from "huaweicloud-scm/types";
import { ApiError, createClient } from "huaweicloud-scm/engine";
export const same: typeof createScmClient = scmRequired.createScmClient;
export const brand: CertBrand = CertBrand[0];
export class OwnError extends ApiError {}
export const narrowed = (error: unknown) => (error instanceof scmRequired.ValidationError ? error.violations : createClient);
`;

/** For pages: nothing of Node, not even its types. */
export const typedForPages = `
import { createScmClient, authToken } from "huaweicloud-scm";
export const order = createScmClient({ region: "eu-west-101", credentials: ${token} }).subscribeCertificate(${purchase});
`;

const use = `
async function use(scm, { fileJournal }, { createMock }, document, kind) {
  const mock = await createMock();
  const { url } = await mock.listen();
  const client = scm.createScmClient({ endpoint: url, credentials: scm.${token}, journal: fileJournal(\`journal-\${process.pid}.jsonl\`) });
  const order = await client.subscribeCertificate(${purchase});
  const error = await client.subscribeCertificate({}).catch((reason) => reason);
  await mock.close();
  console.log(process.version, kind, order.order_id, error instanceof scm.ValidationError, error.outcome, document.openapi);
}
`;

/** Buys and is refused, by each way to load the package; prints a line for each. */
export const loaders: Readonly<Record<string, string>> = {
  "use.mjs": `import * as scm from "huaweicloud-scm";
import * as journal from "huaweicloud-scm/journal";
import * as testing from "huaweicloud-scm/testing";
import document from "huaweicloud-scm/openapi.json" with { type: "json" };
${use}
await use(scm, journal, testing, document, "import");`,
  "use.cjs": `${use}
void use(require("huaweicloud-scm"), require("huaweicloud-scm/journal"), require("huaweicloud-scm/testing"), require("huaweicloud-scm/openapi.json"), "require");`,
};

/** For a page or a worker: buys at a mock, whose address comes with the bundle. */
export const buyer = (mockUrl: string) => `
import { createScmClient, authToken } from "huaweicloud-scm";
const options = { endpoint: ${JSON.stringify(mockUrl)}, credentials: ${token} };
const client = createScmClient({ ...options, fetch: (url, init) => fetch(url, init) });
const unsafe = await createScmClient(options).subscribeCertificate(${purchase}).catch(({ violations: [{ pointer }] }) => pointer);
const refused = await client.subscribeCertificate({}).catch(({ outcome }) => outcome);
const { order_id } = await client.subscribeCertificate(${purchase});
postMessage([order_id, refused, unsafe]);
`;

/** Fails, so that its stack shows where. */
export const failing = `
import { createScmClient, authToken } from "huaweicloud-scm";
await createScmClient({ region: "eu-west-101", credentials: ${token} }).subscribeCertificate({});
`;
