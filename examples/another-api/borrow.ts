/**
 * A client for an API of your own: `api/` is what the toolkit makes of the document beside this file.
 *
 *     npm run generate -- --spec examples/another-api/openapi.yaml --out examples/another-api/api
 *     npm run mock -- --spec examples/another-api/openapi.yaml
 *     LIBRARY_ENDPOINT=http://127.0.0.1:4010 LIBRARY_TOKEN=any-text npx tsx examples/another-api/borrow.ts
 */
import { createClient } from "huaweicloud-scm/engine";
import { service } from "./api/service.js";

const { LIBRARY_ENDPOINT: endpoint = "https://library.example", LIBRARY_TOKEN: token = "" } = process.env;
const library = createClient(service, {
  endpoint,
  credentials: { authorize: () => ({ authorization: `Bearer ${token}` }) },
});

const [book] = await library.listBooks({ author: "George Eliot" });
if (book === undefined) throw new Error("There is no such book.");
const { until } = await library.borrowBook({ book: book.id, weeks: 4 }); // weeks: 5 is refused before it is sent
console.log(`${book.title} is lent until ${until}`);
