import type { Credentials } from "../engine/credentials.js";
import type { Service } from "../engine/service.js";
import { secretsIn } from "../engine/transport/redact.js";

/** So many texts are remembered: signatures are new with each request. */
const most = 400;

/** The same credentials; what they put into requests is noted, since a server may give it back in an answer that succeeds. */
export function noted(credentials: Credentials, { plainHeaders }: Service) {
  const carried = new Set<string>();
  return {
    secrets: (): readonly string[] => [...carried],
    credentials: {
      async authorize(request, signal) {
        const headers = await credentials.authorize(request, signal);
        for (const [name, value] of Object.entries(headers))
          if (!plainHeaders.includes(name))
            for (const secret of secretsIn(value)) {
              // What is used again is the newest.
              carried.delete(secret);
              carried.add(secret);
            }
        for (const secret of carried) {
          if (carried.size <= most) break;
          carried.delete(secret);
        }
        return headers;
      },
      renew: (refused, answer) => credentials.renew?.(refused, answer) === true,
    } satisfies Credentials,
  };
}
