// Prism's server as its CLI starts it: requests and answers checked, cross-origin requests allowed.
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec, type IHttpConfig } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

const [document = "", port] = process.argv.slice(1);
if (port !== undefined) {
  const config: IHttpConfig = { checkSecurity: true, validateRequest: true, validateResponse: true, errors: false, isProxy: false, upstreamProxy: undefined, mock: { dynamic: false } };
  const server = createServer(await getHttpOperationsFromSpec(document), { cors: true, config, components: { logger: createLogger("bench", { level: "silent" }) } });
  await server.listen(Number(port), "127.0.0.1");
}
