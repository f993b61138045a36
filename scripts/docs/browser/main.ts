import { wireCodes } from "./codes.js";
import { wireContents } from "./contents.js";
import { colour, wireOpening } from "./open.js";
import { wireSearch } from "./search.js";

// Without it the page can be read; sending, programs, choosing an example and finding need it.
wireContents();
wireSearch();
wireCodes();
wireOpening();
for (const section of document.querySelectorAll("main > section:not(.operations)")) colour(section);
