import { pemOf } from "./issued.js";
import { statusAt } from "./life-cycle.js";
import { page } from "./pages.js";
import { remove } from "./register.js";
import { refuse } from "./refusal.js";
import type { Certificate, Status } from "./state.js";
import type { Handlers } from "./types.js";
import { isDeployable, listed, shown } from "./views.js";
import { certificateOf, certificatesOf, nowOf, type World } from "./world.js";

const day = 86_400_000;
/** A longer one is shown in its parts only. */
const longestEntire = 32_768;

/** What a certificate must be for it to be deleted; free ones also before they are applied for. */
const deletable: ReadonlySet<Status> = new Set(["ISSUED", "REVOKED", "EXPIRED", "UPLOAD"]);

export function certificateHandlers(
  world: World,
): Handlers<"ListCertificates" | "ShowCertificate" | "ExportCertificate" | "DeleteCertificate"> {
  return {
    ListCertificates({ values }) {
      const now = nowOf(world);
      const { status = "ALL", content, expired_days_since: days = 0, enterprise_project_id: project = "all" } = values;
      const wanted = (certificate: Certificate) =>
        (status === "ALL" || statusAt(certificate, now) === status) &&
        (project === "all" || certificate.enterpriseProjectId === project) &&
        (values.deploy_support !== true || isDeployable(world, certificate)) &&
        (days === 0 || (certificate.issued?.notAfter ?? now) >= now - days * day) &&
        (content === undefined ||
          [certificate.name, certificate.domain, ...certificate.sans].some((text) => text?.includes(content)));
      const matching = certificatesOf(world).filter(wanted);
      const keys = {
        certUpdateTime: ({ updated }: Certificate) => updated,
        certExpiredTime: ({ issued }: Certificate) => issued?.notAfter ?? 0,
        certStatus: (certificate: Certificate) => statusAt(certificate, now),
      };
      const rows = page(matching, {
        key: keys[values.sort_key ?? "certUpdateTime"],
        descending: values.sort_dir !== "ASC",
        offset: values.offset,
        limit: values.limit,
      });
      const certificates = rows.map((certificate) => listed(world, certificate));
      return { body: { certificates, total_count: matching.length } };
    },

    async ShowCertificate({ parameters }) {
      await pemOf(world, certificateOf(world, parameters.certificate_id));
      // Asked again: the world went on while the certificate was made.
      return { body: shown(world, certificateOf(world, parameters.certificate_id)) };
    },

    async ExportCertificate({ parameters }) {
      const certificate = certificateOf(world, parameters.certificate_id);
      const pem = exportable(certificate) ? await pemOf(world, certificate) : undefined;
      if (pem === undefined) refuse("SCM.0010");
      const entire = `${pem.certificate}${pem.chain}`;
      return {
        body: {
          entire_certificate: entire.length > longestEntire ? null : entire,
          certificate: pem.certificate,
          certificate_chain: pem.chain,
          private_key: pem.privateKey,
        },
      };
    },

    DeleteCertificate({ parameters }) {
      const certificate = certificateOf(world, parameters.certificate_id);
      const status = statusAt(certificate, nowOf(world));
      const free = certificate.product?.years === 0 && status === "PAID";
      if (certificate.returned || !(free || deletable.has(status))) refuse("SCM.0010");
      remove(world.state, certificate.id);
      return {};
    },
  };
}

function exportable({ issued, status, returned }: Certificate): boolean {
  return issued !== null && status !== "REVOKED" && !returned;
}
