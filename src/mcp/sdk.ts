// The only file that imports the SDK. Who does not start a server does not load it.

/** What to install, in the version that the server was tested with. */
export const sdkPackage = "@modelcontextprotocol/sdk@1.32.2";

/** The parts of the SDK that a server is made of. */
export interface Sdk {
  readonly server: typeof import("@modelcontextprotocol/sdk/server/index.js");
  readonly types: typeof import("@modelcontextprotocol/sdk/types.js");
}

let loaded: Sdk | undefined;

/** @throws MissingSdk when it is not installed; its message says what to install */
export async function loadSdk(): Promise<Sdk> {
  loaded ??= await orMissing(async () => {
    const [server, types] = await Promise.all([
      import("@modelcontextprotocol/sdk/server/index.js"),
      import("@modelcontextprotocol/sdk/types.js"),
    ]);
    return { server, types };
  });
  return loaded;
}

/** The transport over standard input and output. */
export const loadStdio = () => orMissing(() => import("@modelcontextprotocol/sdk/server/stdio.js"));

/** The transport over HTTP. */
export const loadHttp = () => orMissing(() => import("@modelcontextprotocol/sdk/server/streamableHttp.js"));

/** The SDK is not installed. */
export class MissingSdk extends Error {
  override name = "MissingSdk";
}

async function orMissing<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    const { code, message } = Object(cause) as { readonly code?: unknown; readonly message?: unknown };
    if (!String(code).endsWith("MODULE_NOT_FOUND") || !String(message).includes("@modelcontextprotocol/sdk"))
      throw cause;
    throw new MissingSdk(
      `The server for assistants is made with the Model Context Protocol's SDK, which is not installed. Install it: npm install ${sdkPackage}`,
      { cause },
    );
  }
}
