import { describe, expect, test } from "vitest";
import { deployTo, importCertificate, parseTarget, replaceCertificate, usesOf } from "../../src/index.js";
import { issued } from "../support/own-certificates.js";
import { living } from "./support.js";

const targets = ["cdn:www.example.com", "elb:cn-north-4/elb-1", "elb:cn-north-4/elb-2", "waf:cn-east-3/waf-1"].map(
  parseTarget,
);

async function started() {
  const { mock, client } = await living({ now: Date.now() }, { maxAttempts: 1 });
  const { certificateId: oldId } = await importCertificate(client, await issued("www.example.com", { to: 10 }));
  await deployTo(client, oldId, targets);
  return { mock, client, oldId, own: await issued("www.example.com", { to: 90 }) };
}

describe("deploying", () => {
  test("costs once: what uses it already is left alone", async () => {
    const { mock, client, oldId } = await started();
    expect(mock.service.charges).toHaveLength(4);
    expect((await deployTo(client, oldId, targets)).map(({ state }) => state)).toEqual(Array(4).fill("already"));
    expect(mock.service.charges).toHaveLength(4);
    expect((await usesOf(client, oldId)).isComplete).toBe(true);
  });

  test("tells what failed, and what became unknown; nothing is sent after that", async () => {
    const { mock, client, own } = await started();
    const { certificateId } = await importCertificate(client, own);
    mock.service.breakTarget({ service: "ELB", resource: "elb-2" });
    expect(await deployTo(client, certificateId, targets.slice(1, 3))).toMatchObject([
      { resource: "elb-1", state: "deployed" },
      { resource: "elb-2", state: "failed", reason: "ELB.8904" },
    ]);
    mock.service.mendTargets();
    mock.next("DeployCertificate", { fault: "answer-lost" });
    expect((await deployTo(client, certificateId, targets)).map(({ state }) => state)).toEqual([
      ...["unknown", "already", "not-sent", "not-sent"],
    ]);
    expect((await deployTo(client, certificateId, targets)).map(({ state }) => state)).toEqual([
      ...["already", "already", "deployed", "deployed"],
    ]);
    expect(mock.service.charges).toHaveLength(8);
  });

  test.each(["www.example.com", "cdn:", "elb:one", "obs:r/x", "waf:a/b/c"])(
    "a target that is none is refused: %s",
    (text) => {
      expect(() => parseTarget(text)).toThrow("must be cdn:DOMAIN, elb:REGION/ID or waf:REGION/ID");
    },
  );
});

describe("replacing", () => {
  test("brings the new one wherever the old one is, and deletes the old one only when asked and all have it", async () => {
    const { mock, client, oldId, own } = await started();
    mock.service.breakTarget({ service: "WAF" });
    const partly = await replaceCertificate(client, oldId, own, { deleteOld: true });
    expect(partly).toMatchObject({ isNew: true, isComplete: false, isOldDeleted: false });
    expect(partly.deployments.filter(({ state }) => state === "failed")).toMatchObject([
      { service: "WAF", resource: "waf-1" },
    ]);
    mock.service.mendTargets();
    const kept = await replaceCertificate(client, oldId, own);
    expect(kept).toMatchObject({
      isNew: false,
      isComplete: true,
      isOldDeleted: false,
      certificateId: partly.certificateId,
    });
    const done = await replaceCertificate(client, oldId, own, { deleteOld: true });
    expect(done).toMatchObject({ isComplete: true, isOldDeleted: true });
    await expect(client.showCertificate({ certificate_id: oldId })).rejects.toMatchObject({ status: 404 });
    expect(mock.service.deployments.every(({ certificateId }) => certificateId === partly.certificateId)).toBe(true);
    expect(mock.service.charges, "four of the old one, four of the new one").toHaveLength(8);
  });

  test("an answer lost at any call leaves it where it can be taken up again, and nothing costs twice", async () => {
    const operations = [
      "ListDeployedResources",
      "ListCertificates",
      "ImportCertificate",
      "DeployCertificate",
      "DeleteCertificate",
    ] as const;
    for (const operation of operations) {
      const { mock, client, oldId, own } = await started();
      mock.next(operation, { fault: "answer-lost" });
      await replaceCertificate(client, oldId, own, { deleteOld: true }).catch(() => undefined);
      const done = await replaceCertificate(client, oldId, own, { deleteOld: true });
      expect(done, operation).toMatchObject({ isComplete: true, isOldDeleted: true });
      expect(mock.service.charges, operation).toHaveLength(8);
      expect(
        mock.requests.filter((each) => each.operation === "ImportCertificate"),
        operation,
      ).toHaveLength(2);
      await expect(client.showCertificate({ certificate_id: oldId })).rejects.toMatchObject({ status: 404 });
    }
  });

  test("an old one that is not there is told before anything is imported", async () => {
    const { mock, client, own } = await started();
    await expect(replaceCertificate(client, "scs1000000000000", own)).rejects.toMatchObject({ errorCode: "SCM.0020" });
    expect(mock.requests.filter(({ operation }) => operation === "ImportCertificate")).toHaveLength(1);
  });
});
