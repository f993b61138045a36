import { parseArgs } from "node:util";
import { run } from "./command/command.js";
import { toPort, whenPortTaken } from "./command/port.js";

const usage = `npm run mock [-- --port N] [--host ADDRESS]

Starts a mock of the API on http://127.0.0.1:4010 and answers until Ctrl+C. It checks requests against the document.

  --port N        another port; 0 for a free one
  --host ADDRESS  another address; 0.0.0.0 for all of this machine's`;

await run(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const port = toPort(values.port);
  const { createMock } = await import("../src/testing/index.js");
  const mock = await createMock();
  const server = await mock.listen({ port, host: values.host }).catch(whenPortTaken(port, "npm run mock", values.host));
  console.log(`The mock answers on ${server.url}. Stop it with Ctrl+C.`);
  const stop = () => void mock.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
});
