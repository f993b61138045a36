import { checkedOptions } from "../engine/checked-options.js";
import type { ScmClient } from "../client.js";
import { isApiError } from "../engine/errors.js";
import { madeOf } from "../engine/made.js";
import { deployTo, usesOf, type Deployment } from "./deploy.js";
import {
  checkCertificate,
  findByFingerprint,
  importCertificate,
  type ImportOptions,
  type OwnCertificate,
} from "./import.js";

/** How to replace. */
export interface ReplaceOptions extends ImportOptions {
  /** Delete the old one when every resource has the new one. Default false. */
  readonly deleteOld?: boolean | undefined;
  /** Called before anything is deployed, which can cost; false ends it there. Default: go on. */
  readonly onDeploy?: (plan: {
    readonly certificateId: string;
    readonly isNew: boolean;
    readonly targets: readonly string[];
  }) => boolean | Promise<boolean>;
  /** Called before the old one is deleted, which cannot be undone; false keeps it. Default: go on. */
  readonly onDelete?: (plan: { readonly certificateId: string }) => boolean | Promise<boolean>;
}

/** What became of a replacement. */
export interface Replaced {
  /** The new one's id at the service. */
  readonly certificateId: string;
  /** False when it was there already. */
  readonly isNew: boolean;
  /** What became of each resource that used the old one. */
  readonly deployments: readonly Deployment[];
  /** Every resource that used the old one is known, and uses the new one. */
  readonly isComplete: boolean;
  /** The old one is gone, by this call or an earlier one. */
  readonly isOldDeleted: boolean;
}

/**
 * Imports a certificate, deploys it to every resource that uses an old one, and deletes the old one when that is asked for
 * and nothing uses it any more. It can be called again after a crash: what is there is not imported, deployed or deleted again.
 *
 * @throws ValidationError when the certificate would be refused; nothing was sent then
 */
export async function replaceCertificate(
  client: ScmClient,
  oldId: string,
  own: OwnCertificate & { readonly name?: string | undefined },
  given: ReplaceOptions = {},
): Promise<Replaced> {
  const {
    deleteOld = false,
    onDeploy,
    onDelete,
    ...options
  } = checkedOptions(given, {
    signal: "signal",
    now: "function",
    deleteOld: "boolean",
    onDeploy: "function",
    onDelete: "function",
  });
  madeOf(client);
  const certificate = await checkCertificate(own, options.now?.());
  const call = options.signal === undefined ? {} : { signal: options.signal };
  // Asked first: an old one that is not there, or a site that does not tell, is found before anything is made.
  const uses = await usesOf(client, oldId, call).catch(async (error: unknown) => {
    if (!isGone(error)) throw error;
    // Replaced before, and its answer was lost.
    const certificateId = await findByFingerprint(client, certificate, call);
    if (certificateId === undefined) throw error;
    return certificateId;
  });
  if (typeof uses === "string")
    return { certificateId: uses, isNew: false, deployments: [], isComplete: true, isOldDeleted: true };
  const { certificateId, isNew } = await importCertificate(client, own, options);
  const targets = certificateId === oldId ? [] : uses.targets;
  const texts = targets.map(({ service, region, resource }) =>
    `${service} ${region ?? ""} ${resource}`.replace("  ", " "),
  );
  const goesOn = targets.length === 0 || (await onDeploy?.({ certificateId, isNew, targets: texts })) !== false;
  const deployments = goesOn ? await deployTo(client, certificateId, targets, call) : [];
  const isDone = deployments.every(({ state }) => state === "deployed" || state === "already");
  const isComplete = goesOn && isDone && uses.isComplete;
  if (!deleteOld || !isComplete || certificateId === oldId)
    return { certificateId, isNew, deployments, isComplete, isOldDeleted: false };
  // Something may have come to use it meanwhile.
  const left = await usesOf(client, oldId, call);
  if (left.targets.length > 0 || !left.isComplete)
    return { certificateId, isNew, deployments, isComplete: false, isOldDeleted: false };
  if ((await onDelete?.({ certificateId: oldId })) === false)
    return { certificateId, isNew, deployments, isComplete, isOldDeleted: false };
  await client.deleteCertificate({ certificate_id: oldId }, call);
  return { certificateId, isNew, deployments, isComplete, isOldDeleted: true };
}

/** The service knows no certificate of that id. */
function isGone(error: unknown): boolean {
  return isApiError(error) && (error.status === 404 || error.errorCode === "SCM.0020");
}
