import { page } from "./pages.js";
import { refuse } from "./refusal.js";
import type { Certificate, Tag } from "./state.js";
import type { Handlers, RequestBody } from "./types.js";
import { tagged } from "./views.js";
import { certificateOf, certificatesOf, type World } from "./world.js";

/** A certificate has at most so many; keys are listed with at most so many values. */
export const mostTags = 20;

type Search = RequestBody<"ListCertificatesByTag">;
type Wanted = NonNullable<Search["tags"]>[number];

export function tagHandlers(
  world: World,
): Handlers<
  "CreateCertificateTag" | "BatchCreateOrDeleteTags" | "ListTagsByCertificate" | "ListAllTags" | "ListCertificatesByTag"
> {
  return {
    CreateCertificateTag({ parameters, body }) {
      put(certificateOf(world, parameters.resource_id), [body.tag]);
      return { body: { desc: "success" } };
    },

    BatchCreateOrDeleteTags({ parameters, body }) {
      const certificate = certificateOf(world, parameters.resource_id);
      if (body.action === "create") put(certificate, body.tags);
      else {
        const gone = checked(body.tags).map(({ key }) => key);
        certificate.tags = certificate.tags.filter(({ key }) => !gone.includes(key));
      }
      return { body: { desc: "success" } };
    },

    ListTagsByCertificate({ parameters }) {
      return { body: { tags: [...certificateOf(world, parameters.resource_id).tags] } };
    },

    ListAllTags() {
      const byKey = new Map<string, Set<string>>();
      for (const { key, value } of certificatesOf(world).flatMap(({ tags }) => tags)) {
        const values = byKey.get(key) ?? new Set();
        byKey.set(key, values.add(value));
      }
      const tags = [...byKey].map(([key, values]) => ({ key, values: [...values].slice(0, mostTags) }));
      return { body: { tags: tags.slice(0, 1_000) } };
    },

    ListCertificatesByTag({ body }) {
      const found = certificatesOf(world).filter((certificate) => fits(certificate, body));
      if (body.action === "count") return { body: { total_count: found.length } };
      const { offset, limit } = body;
      const rows = page(found, { key: ({ updated }) => updated, descending: true, offset, limit });
      const resources = rows.map((certificate) => tagged(world, certificate));
      return { body: { total_count: found.length, resources } };
    },
  };
}

/** The same key again gets the new value. */
/** A tag as it may come in a request. */
type Pieces = { readonly [Part in keyof Tag]?: Tag[Part] | undefined };

function put(certificate: Certificate, tags: readonly Pieces[]): void {
  const added = checked(tags);
  const keys = new Set(added.map(({ key }) => key));
  const all = [...certificate.tags.filter(({ key }) => !keys.has(key)), ...lastOfEach(added)];
  if (all.length > mostTags) refuse("SCM.0005", `Invalid parameter: tags. A certificate has at most ${mostTags}.`);
  certificate.tags = all;
}

function lastOfEach(tags: readonly Tag[]): Tag[] {
  return [...new Map(tags.map((tag) => [tag.key, tag])).values()];
}

function checked(tags: readonly Pieces[]): Tag[] {
  return tags.map(({ key = "", value = "" }) => (key === "" ? refuse("SCM.0023") : { key, value }));
}

function fits({ tags, name }: Certificate, search: Search): boolean {
  const has = ({ key, values }: Wanted) =>
    tags.some((tag) => tag.key === key && (values.length === 0 || values.includes(tag.value)));
  const byTags =
    search.without_any_tag === true
      ? tags.length === 0
      : (search.tags ?? []).every(has) &&
        (search.tags_any === undefined || search.tags_any.some(has)) &&
        (search.not_tags === undefined || !search.not_tags.every(has)) &&
        !(search.not_tags_any ?? []).some(has);
  // The only field that is documented; what another one would find is not known.
  const matches = (search.matches ?? []).every(({ key, value }) => key === "resource_name" && name.includes(value));
  return byTags && matches;
}
