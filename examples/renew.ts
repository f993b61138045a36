/**
 * Brings the certificate that a free authority has renewed: imports it, and puts it wherever one for the same domain is that
 * ends soon. For cron or certbot's --deploy-hook, as often as you like; what is done already is not done again. To deploy an
 * imported certificate costs CNY 30 for each domain.
 *
 *     npx tsx examples/renew.ts fullchain.pem privkey.pem
 */
import { readFile } from "node:fs/promises";
import { checkCertificate, due, importCertificate, replaceCertificate, ScmError } from "huaweicloud-scm";
import { clientFromEnvironment } from "./service.js";

const { RENEWED_LINEAGE: folder = "." } = process.env; // certbot's
const [certificateFile = `${folder}/fullchain.pem`, keyFile = `${folder}/privkey.pem`] = process.argv.slice(2);

try {
  const scm = clientFromEnvironment();
  const own = { certificate: await readFile(certificateFile, "utf8"), privateKey: await readFile(keyFile, "utf8") };
  const { names, fingerprint } = await checkCertificate(own);
  const { certificateId, isNew } = await importCertificate(scm, own);
  console.log(`${names.join(", ")}: ${certificateId} ${isNew ? "is new" : "was there already"}`);

  const { certificates } = await due(scm);
  for (const old of certificates.filter(({ domain }) => domain !== null && names.includes(domain))) {
    if (old.id === certificateId) continue;
    const { deployments, isComplete } = await replaceCertificate(scm, old.id, own);
    console.log(
      `${old.id} ends in ${old.daysLeft} days: ${deployments.length} resources have ${fingerprint.slice(0, 8)} now`,
    );
    if (!isComplete) process.exitCode = 7; // some failed, or could not be found; run it again
  }
} catch (error) {
  if (!(error instanceof ScmError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
