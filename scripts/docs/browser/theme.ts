import { keptTheme } from "./kept-theme.js";

// Runs before anything is seen, so that the page does not change its colours before the reader's eyes.
const theme = keptTheme();
if (theme !== undefined) document.documentElement.dataset["theme"] = theme;
