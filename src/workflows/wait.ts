import type { Authentification, CertificateStatus, ShowCertificateResponseBody } from "../../generated/models.js";
import type { ScmClient } from "../client.js";
import { checkedOptions } from "../engine/checked-options.js";
import { waitForState, waitKinds, type WaitOptions } from "../engine/wait-for-state.js";

/** What a look at a certificate showed. */
export interface SeenStatus {
  readonly status: string;
  /** What is to be published as proof of ownership, one for each name. Empty before and after it is asked for. */
  readonly proofs: readonly Authentification[];
  readonly certificate: ShowCertificateResponseBody;
}

/** How to wait. */
export interface WaitForOptions extends Omit<WaitOptions<unknown>, "onState"> {
  /**
   * Sees the certificate whenever it has changed, so also the proofs of ownership the moment they appear; a promise that it
   * returns is waited for. What it throws ends the waiting.
   */
  readonly onState?: ((seen: SeenStatus) => unknown) | undefined;
}

/**
 * Waits until a certificate has a status: PAID after a purchase, ISSUED after an application.
 *
 * Looks after 10 seconds, then every 10 seconds, and after ten minutes less often. It only reads, so it can be ended and
 * called again at any time. An unknown status counts as still going on.
 *
 * @throws StateError at once in a status from which the wanted one does not come (UNPASSED, REVOKED …), when `timeoutMs` is
 *   over, and when `signal` aborts; it says the status and what to do
 * @throws ScmError when the service refuses to show the certificate
 */
export async function waitFor(
  client: ScmClient,
  certificateId: string,
  status: CertificateStatus,
  options: WaitForOptions = {},
): Promise<ShowCertificateResponseBody> {
  const { onState, ...others } = checkedOptions(options, waitKinds);
  const seen = (name: string, answer: unknown) => {
    const certificate = answer as ShowCertificateResponseBody; // as the client's method gives it
    return onState?.({ status: name, proofs: proofsOf(certificate), certificate });
  };
  const given = { ...others, ...(onState && { onState: seen }) };
  const parameters = { certificate_id: certificateId };
  return (await waitForState(client, "ShowCertificate", parameters, status, given)) as ShowCertificateResponseBody;
}

/** What is to be published now. */
function proofsOf({ authentification }: ShowCertificateResponseBody): readonly Authentification[] {
  return authentification ?? [];
}
