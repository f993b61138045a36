import type { Living } from "../life.js";
import type { ScmService } from "./console.js";
import type { ScmContent, Seeded } from "./seed-types.js";
import type { ExampleMock } from "./types.js";

/** A mock of the API that lives: what one call changes, the next one sees. */
export type Mock = ExampleMock & Living<ScmService, ScmContent, Seeded>;
