import { HcClient } from "@huaweicloud/huaweicloud-sdk-core/HcClient.js";
import { DefaultHttpClient } from "@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js";
import type { SdkResponse } from "@huaweicloud/huaweicloud-sdk-core/SdkResponse.js";
import { LogLevel } from "@huaweicloud/huaweicloud-sdk-core/logger/index.js";
import { GlobalCredentials } from "@huaweicloud/huaweicloud-sdk-core/auth/GlobalCredentials.js";
import { expect, test } from "vitest";
import { living } from "./support.js";

const ak = "AKEXAMPLE00000000001";
const sk = "secret-key-of-the-test-0123456789abcdefg";

const nothing = () => undefined;
/** It prints every error that it throws. */
const silent = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};

/** The vendor's client, as the package of a service uses it. */
function vendorClient(endpoint: string, secret = sk) {
  const client = new HcClient(new DefaultHttpClient({ logger: silent }, [endpoint]))
    .withEndpoints([endpoint])
    .withCredential(new GlobalCredentials({ ak, sk: secret, domainId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" }));
  return async <Answer>(method: string, url: string, data?: object, queryParams: object = {}) => {
    const body = data === undefined ? {} : { data };
    const request = { method, url, contentType: "application/json", queryParams, pathParams: {}, headers: {}, ...body };
    // The vendor's type says nothing of bodies: those that are expected here are the document's.
    return client.sendRequest<SdkResponse & Answer>(request);
  };
}

test("the vendor's client walks a whole life on the served mock, with signatures that are verified", async () => {
  const { mock } = await living({ seed: 1, accessKeys: { [ak]: sk } });
  const send = vendorClient((await mock.listen()).url);
  const root = "/v3/scm/certificates";

  const order = await send<{ cert: { cert_id: string }[] }>("POST", `${root}/buy`, {
    cert_brand: "GEOTRUST",
    cert_type: "DV_SSL_CERT",
    domain_type: "SINGLE_DOMAIN",
    effective_time: 1,
    domain_numbers: 1,
    order_number: 2,
    agree_privacy_protection: true,
    is_auto_pay: true,
  });
  const [id = "", other = ""] = order.cert.map(({ cert_id }) => cert_id);
  const listed = await send<{ total_count: number }>("GET", root, undefined, { status: "PAID", limit: 50 });
  expect(listed.total_count).toBe(2);
  const status = async (one: string) => (await send<{ status: string }>("GET", `${root}/${one}`)).status;
  expect(await status(id)).toBe("PAID");

  const applied = await send<{ request_info: string }>("POST", `${root}/${id}/apply`, {
    domain: "www.example.com",
    applicant_name: "Ann Example",
    applicant_phone: "13212345678",
    applicant_email: "ann@example.com",
    agree_privacy_protection: true,
    domain_method: "DNS",
  });
  expect(applied.request_info).toBe("success");
  expect(await status(id)).toBe("CHECKING_DOMAIN");
  mock.clock.advance("45m");
  expect(await status(id)).toBe("ISSUED");

  const exported = await send<{ certificate: string; certificate_chain: string; private_key: string }>(
    "POST",
    `${root}/${id}/export`,
  );
  expect(exported.certificate).toMatch(/^-----BEGIN CERTIFICATE-----/);
  const deployed = await send<{ failure_list: unknown[] }>("POST", `${root}/${id}/deploy`, {
    project_name: "cn-north-4",
    service_name: "ELB",
    resources: [{ id: "7f3c1b5a9e2d4f608a1b3c5d7e9f0a2b" }],
  });
  expect(deployed.failure_list).toEqual([]);
  expect(mock.service.deployments).toMatchObject([{ certificateId: id, service: "ELB" }]);

  expect((await send("DELETE", `${root}/${other}/unsubscribe`)).httpStatusCode).toBe(200);
  mock.clock.advance("20s");
  await expect(status(other)).rejects.toMatchObject({ httpStatusCode: 404 });
  expect(mock.service.spent).toBe(300);

  const { certificate, certificate_chain, private_key } = exported;
  const imported = await send<{ certificate_id: string }>("POST", `${root}/import`, {
    name: "mine-2026",
    certificate,
    certificate_chain,
    private_key,
  });
  expect(await status(imported.certificate_id)).toBe("UPLOAD");
  expect((await send("DELETE", `${root}/${imported.certificate_id}`)).httpStatusCode).toBe(204);
  await expect(status(imported.certificate_id)).rejects.toMatchObject({ httpStatusCode: 404 });
  expect(mock.violations).toEqual([]);

  const stranger = vendorClient((await mock.listen()).url, "another key");
  await expect(stranger("GET", root)).rejects.toMatchObject({ httpStatusCode: 401, errorCode: "APIGW.0301" });
});
