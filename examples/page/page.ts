import { createScmClient, listAll, ScmError } from "huaweicloud-scm";

/** The server beside this page has the credentials, so that the browser never does. */
const scm = createScmClient({
  endpoint: location.origin,
  credentials: { authorize: () => ({ "x-requested-with": "page" }) },
});
const state = document.querySelector("#state");
const rows = document.querySelector("#rows");

let count = 0;
try {
  for await (const { domain, status, expire_time } of listAll(scm, "ListCertificates")) {
    const row = document.createElement("tr");
    row.append(...[domain, status, expire_time].map(cell));
    rows?.append(row);
    count += 1;
  }
  state?.replaceChildren(`${count} certificates`);
} catch (error) {
  if (!(error instanceof ScmError)) throw error;
  state?.replaceChildren(error.message);
}

function cell(text: string | null | undefined): HTMLElement {
  const made = document.createElement("td");
  made.textContent = text ?? "";
  return made;
}
