// A process of its own, since Prism is loaded once in each.
import { readFile } from "node:fs/promises";
import { createMock } from "../../src/testing/index.js";

const [documentFile, method, path, body] = process.argv.slice(2);
if (documentFile !== undefined && path !== undefined && method !== undefined && body !== undefined) {
  const document = Object(JSON.parse(await readFile(documentFile, "utf8"))) as object;
  // Loads Prism, which takes the same time for every document.
  await createMock();
  const start = performance.now();
  const mock = await createMock({ document });
  const response = await mock.fetch(`https://scm.test${path}`, {
    method,
    headers: { "content-type": "application/json", "x-auth-token": "t".repeat(64) },
    body,
  });
  if (!response.ok) throw new Error(`The mock answered ${response.status} ${await response.text()}.`);
  console.log(JSON.stringify(performance.now() - start));
}
