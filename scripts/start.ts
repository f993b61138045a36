import path from "node:path";
import type { PurchaseCertificateRequestBody } from "../src/index.js";
import { Failure, run, since } from "./command/command.js";
import { compare, write } from "./generate/folder.js";
import { generate } from "./generate/generate.js";
import { generatedFolder, shown, specFile } from "./command/project.js";
import { formatProblem, isError } from "./document/problem.js";
import { lint } from "./lint/lint.js";

/** Runs one step and prints a line for it: its name, what it found, how long it took. */
async function step<Result>(name: string, work: () => Promise<{ result: Result; line: string }>): Promise<Result> {
  const start = performance.now();
  const { result, line } = await work();
  console.log(`${name.padEnd(9)} ${line}  (${since(start)})`);
  return result;
}

await run(async () => {
  const start = performance.now();

  await step("lint", async () => {
    const problems = (await lint(specFile)).filter(isError);
    if (problems.length > 0)
      throw new Failure(`${problems.map(formatProblem).join("\n")}\nThe document has problems. Mend them first.`);
    return { result: undefined, line: `${shown(specFile)} has no problem` };
  });

  await step("generate", async () => {
    const files = await generate(specFile);
    const differences = await compare(generatedFolder, files);
    await write(generatedFolder, files, differences);
    const changed = differences.map(({ file }) => shown(path.join(generatedFolder, file))).join(", ");
    return {
      result: undefined,
      line: differences.length === 0 ? `${files.size} files are up to date` : `changed ${changed}`,
    };
  });

  // Loaded only now, so that they see what was just generated.
  const [{ createMock }, scm, { default: document }] = await Promise.all([
    import("../src/testing/index.js"),
    import("../src/index.js"),
    import("../generated/openapi.json", { with: { type: "json" } }),
  ]);
  const mock = await step("mock", async () => {
    const server = await (await createMock()).listen();
    return { result: server, line: `Prism answers on ${server.url}` };
  });

  try {
    const client = scm.createScmClient({
      endpoint: mock.url,
      credentials: scm.authToken("a-token-for-the-mock-needs-32-characters"),
    });
    const purchase =
      document.paths["/v3/scm/certificates/buy"].post.requestBody.content["application/json"].examples.documented.value;

    await step("buy", async () => {
      // JSON modules have no literal types; that the example is a valid body is what lint and the client check.
      const order = await client.subscribeCertificate(purchase as PurchaseCertificateRequestBody);
      const certificates = order.cert.map(({ cert_id }) => cert_id).join(", ");
      return { result: undefined, line: `order ${order.order_id}, certificate ${certificates}` };
    });

    await step("refuse", async () => {
      const impossible = { ...purchase, domain_type: "SINGLE_DOMAIN" } as PurchaseCertificateRequestBody;
      const error: unknown = await client.subscribeCertificate(impossible).catch((reason: unknown) => reason);
      if (!(error instanceof scm.ValidationError))
        throw new Failure(`An impossible purchase was not refused: ${String(error)}`);
      return {
        result: undefined,
        line: `one domain with ${purchase.domain_numbers} names is not sent:\n          ${error.message.replaceAll("\n", "\n          ")}`,
      };
    });
  } finally {
    await mock.close();
  }
  console.log(`\nDone in ${since(start)}. Change spec/openapi.yaml and run it again.`);
});
