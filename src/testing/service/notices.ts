import type { Handlers, RequestBody } from "./types.js";
import { namedCertificate, type World } from "./world.js";

export function noticeHandlers(world: World): Handlers<"EnableNotification" | "DisableNotification"> {
  /** All or none: what is not there is found before anything is changed. */
  function set(body: RequestBody<"EnableNotification">, change: (on: Set<string>, type: string) => void) {
    const found = body.map((entry) => ({ ...entry, certificate: namedCertificate(world, entry.resource_id) }));
    for (const { certificate, notice_type: types } of found) {
      const on = new Set(certificate.notices);
      for (const type of types) change(on, type);
      certificate.notices = [...on];
    }
    return {};
  }
  return {
    EnableNotification: ({ body }) => set(body, (on, type) => on.add(type)),
    DisableNotification: ({ body }) => set(body, (on, type) => on.delete(type)),
  };
}
