import { describe, expect, test } from "vitest";
import { ask } from "./asked.js";
import { living } from "./support.js";

async function shop() {
  const { mock, client } = await living();
  const { certificates } = mock.seed({
    certificates: [
      { name: "first", domain: "a.example", not_after: "+90d", enterprise_project_id: "0" },
      { name: "second", domain: "b.example", not_after: "+10d", tags: [{ key: "team", value: "web" }] },
      { name: "old", domain: "old.example", status: "EXPIRED", not_after: "-20d" },
      { name: "bought", status: "PAID", tags: [{ key: "team", value: "mail" }, { key: "stage" }] },
      { name: "mine", status: "UPLOAD", domain: "www.mine.example", sans: "mine.example", not_after: "+50d" },
    ],
  });
  return { mock, client, certificates };
}

describe("the list", () => {
  test.each([
    [{ sort_key: "certExpiredTime", sort_dir: "ASC" }, ["bought", "old", "second", "mine", "first"]],
    [{ sort_key: "certExpiredTime" }, ["first", "mine", "second", "old", "bought"]],
    [{ sort_key: "certStatus", sort_dir: "ASC", status: "ALL" }, ["old", "first", "second", "bought", "mine"]],
    [{ status: "ISSUED", sort_key: "certExpiredTime" }, ["first", "second"]],
    [{ status: "EXPIRED" }, ["old"]],
    [{ content: "mine" }, ["mine"]],
    [{ content: "bou" }, ["bought"]],
    [{ deploy_support: true, sort_key: "certExpiredTime" }, ["first", "mine", "second"]],
    [{ expired_days_since: 10, sort_key: "certExpiredTime" }, ["first", "mine", "second", "bought"]],
    [{ expired_days_since: 30, status: "EXPIRED" }, ["old"]],
    [{ enterprise_project_id: "3f6c2a1e-5b7d-4c89-9e0f-1a2b3c4d5e6f" }, []],
  ])("with %o", async (query, names) => {
    const { mock } = await shop();
    const { body } = await ask(mock, "ListCertificates", { query });
    expect(body.certificates.map(({ name }) => name)).toEqual(names);
    expect(body.total_count).toBe(names.length);
  });

  test("ends at offset 100, and tells the true number all the same", async () => {
    const { mock, client } = await living();
    mock.seed({ certificates: Array.from({ length: 210 }, (_, index) => ({ name: `n-${index}` })) });
    const seen = new Set<string>();
    for (const offset of [0, 50, 100]) {
      const { certificates, total_count } = await client.listCertificates({ limit: 50, offset });
      expect([certificates.length, total_count]).toEqual([50, 210]);
      for (const { id } of certificates) seen.add(id);
    }
    expect(seen.size).toBe(150);
    const headers = { "x-auth-token": "t".repeat(40) };
    const beyond = await mock.fetch("https://scm.example.com/v3/scm/certificates?limit=50&offset=150", { headers });
    expect([beyond.status, await beyond.json()]).toMatchObject([400, { error_code: "SCM.0005" }]);
    expect((await client.listCertificates()).certificates).toHaveLength(10);
    const tagged = await client.listCertificatesByTag({ action: "filter", limit: 50, offset: 200 });
    expect([tagged.resources?.length, tagged.total_count]).toEqual([10, 210]);
  });

  test("of requests pays no heed to its offset", async () => {
    const { mock, client } = await living();
    mock.seed({
      csrs: Array.from({ length: 12 }, (_, index) => ({
        name: `csr-${index}`,
        domain_name: "a.example",
        private_key_algo: index === 7 ? "EC_P384" : "EC_P256",
      })),
    });
    const first = await client.listCsr({ limit: 10 });
    expect([first.csr_list.length, first.total]).toEqual([10, 12]);
    expect(await client.listCsr({ limit: 10, offset: 10 })).toEqual(first);
    expect((await client.listCsr({ name: "csr-1" })).csr_list).toHaveLength(3);
    expect((await client.listCsr({ private_key_algo: "EC_P384" })).csr_list.map(({ name }) => name)).toEqual(["csr-7"]);
  });
});

describe("by tags are found", () => {
  const web = { key: "team", values: ["web"] };
  const anyTeam = { key: "team", values: [] };
  const stage = { key: "stage", values: [""] };
  test.each([
    [{ tags: [web] }, ["second"]],
    [{ tags: [anyTeam] }, ["bought", "second"]],
    [{ tags: [anyTeam, stage] }, ["bought"]],
    [{ tags_any: [web, stage] }, ["bought", "second"]],
    [{ not_tags: [anyTeam, stage] }, ["first", "mine", "old", "second"]],
    [{ not_tags_any: [web, stage] }, ["first", "mine", "old"]],
    [{ without_any_tag: true, tags: [web] }, ["first", "mine", "old"]],
    [{ matches: [{ key: "resource_name", value: "second" }] }, ["second"]],
    [{}, ["bought", "first", "mine", "old", "second"]],
  ])("%o", async (search, names) => {
    const { mock } = await shop();
    const { body } = await ask(mock, "ListCertificatesByTag", { body: { action: "filter", ...search } });
    expect(body.resources?.map(({ resource_name }) => resource_name).sort()).toEqual(names);
    const count = await ask(mock, "ListCertificatesByTag", { body: { action: "count", ...search } });
    expect(count.body).toEqual({ total_count: names.length });
  });

  test("what was set, overwritten and removed; twenty at most", async () => {
    const { client, certificates } = await shop();
    const resource_id = certificates[0] ?? "";
    await client.createCertificateTag({ resource_id }, { tag: { key: "team", value: "web" } });
    await client.createCertificateTag({ resource_id }, { tag: { key: "team", value: "app" } });
    const tags = Array.from({ length: 19 }, (_, index) => ({ key: `k${index}`, value: "" }));
    await client.batchCreateOrDeleteTags({ resource_id }, { action: "create", tags });
    await expect(client.createCertificateTag({ resource_id }, { tag: { key: "more" } })).rejects.toMatchObject({
      errorCode: "SCM.0005",
    });
    await client.batchCreateOrDeleteTags({ resource_id }, { action: "delete", tags: [...tags, { key: "absent" }] });
    expect(await client.listTagsByCertificate({ resource_id })).toEqual({ tags: [{ key: "team", value: "app" }] });
    expect((await client.listAllTags()).tags).toEqual([
      { key: "team", values: ["app", "web", "mail"] },
      { key: "stage", values: [""] },
    ]);
  });
});
