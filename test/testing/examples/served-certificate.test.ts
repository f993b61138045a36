import { createServer, get } from "node:https";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { authToken, createScmClient } from "../../../src/index.js";
import { createMock } from "../../../src/testing/index.js";

test("a server shows the exported certificate, and who trusts the mock's root connects", async () => {
  const mock = await createMock();
  const credentials = authToken("any text of 32 characters or more");
  const scm = createScmClient({ region: "eu-west-101", credentials, fetch: mock.fetch });
  const [certificate_id = ""] = mock.seed({ certificates: [{ domain: "shop.example.com" }] }).certificates;

  const { entire_certificate, private_key } = await scm.exportCertificate({ certificate_id });
  const server = createServer({ cert: entire_certificate ?? "", key: private_key ?? "" }, (_, response) =>
    response.end("hello"),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ca = await mock.service.rootCertificate();
  const status = await new Promise((resolve, reject) =>
    get({ host: "127.0.0.1", port, servername: "shop.example.com", ca }, (response) => resolve(response.statusCode)).on(
      "error",
      reject,
    ),
  );
  server.closeAllConnections();
  server.close();

  expect(status).toBe(200);
});
