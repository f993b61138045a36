import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { purchaseFlags, scm } from "./support.js";

test("scm mock answers until Ctrl+C, and takes purchases", async () => {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  let running: ReturnType<typeof scm> | undefined;
  const url = await new Promise<string>((resolve, reject) => {
    const onOutput = (text: string) => {
      const [, found] = /The mock answers on (\S+)\. Stop it with Ctrl\+C\./.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    };
    running = scm(["mock", "--port", "0"], { controller, onOutput });
    running.catch(reject);
  });
  const orders = [];
  for (let count = 0; count < 2; count++) orders.push(await scm(["buy", ...purchaseFlags, "--endpoint", url, "--yes"]));
  expect(orders).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(orders[0]?.stdout).not.toBe(orders[1]?.stdout);
  controller.abort();
  const mock = await running;
  expect(mock).toMatchObject({ code: 0, stderr: "" });
  expect(mock?.stdout).toContain(`scm buy --endpoint ${url} \\\n    --cert-brand GLOBALSIGN`);
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  expect(await once(socket, "error")).toMatchObject([{ code: "ECONNREFUSED" }]);
});

test("scm mock --next loses an answer, so that exit 5 can be tried; each request has a line", async () => {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  let running: ReturnType<typeof scm> | undefined;
  const url = await new Promise<string>((resolve, reject) => {
    const onOutput = (text: string) => {
      const [, found] = /The mock answers on (\S+)\. Stop it/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    };
    running = scm(["mock", "--port", "0", "--next", "answer-lost", "--next", "400/quota"], { controller, onOutput });
    running.catch(reject);
  });
  const codes = [];
  for (let count = 0; count < 3; count++)
    codes.push((await scm(["buy", ...purchaseFlags, "--endpoint", url, "--yes"])).code);
  expect(codes).toEqual([5, 3, 0]);
  controller.abort();
  const lines = ((await running)?.stdout ?? "").split("\n").filter((line) => line.startsWith("POST "));
  expect(lines).toEqual([
    "POST /v3/scm/certificates/buy  SubscribeCertificate  reset  planned: answer-lost",
    "POST /v3/scm/certificates/buy  SubscribeCertificate  400  planned: 400/quota",
    "POST /v3/scm/certificates/buy  SubscribeCertificate  200",
  ]);
});

test("scm mock says which behaviours there are", async () => {
  expect(await scm(["mock", "--port", "0", "--next", "explode"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"explode" is no behaviour. There are refused, reset, answer-lost') as string,
  });
});

test("scm mock says what to do when the port is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await scm(["mock", "--port", String(port)]);
  expect(code).toBe(2);
  expect(stderr).toBe(`Port ${port} is taken. End what uses it, or choose another:\n  scm mock --port 0\n`);
});

test("scm mock says when the address is not this machine's", async () => {
  const { code, stderr } = await scm(["mock", "--port", "0", "--host", "192.0.2.1"]);
  expect(code).toBe(2);
  expect(stderr).toContain("192.0.2.1 is no address of this machine.");
});
