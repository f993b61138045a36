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

test("scm mock says what to do when the port is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await scm(["mock", "--port", String(port)]);
  expect(code).toBe(2);
  expect(stderr).toBe(`Port ${port} is taken. End what uses it, or choose another: scm mock --port 0\n`);
});

test("scm mock says when the address is not this machine's", async () => {
  const { code, stderr } = await scm(["mock", "--port", "0", "--host", "192.0.2.1"]);
  expect(code).toBe(2);
  expect(stderr).toContain("192.0.2.1 is no address of this machine.");
});
