import { describe, expect, test } from "vitest";
import { makeRouter } from "../../../src/engine/router.js";

const paths = [
  "/things/{thing_id}",
  "/things/tags",
  "/things/{thing_id}/tags",
  "/things/tags/{tag}",
  "/files/{name}",
  "/files/fixed.{format}",
  "/files/{name}.{format}",
  "/a:{b}",
  "/a b/é",
  "/caf%C3%A9",
  "/",
];
const find = makeRouter(paths.map((path) => ({ method: "GET", path })));

describe("a request belongs to", () => {
  test.each([
    ["/things/5", "/things/{thing_id}"],
    ["/things/tags", "/things/tags"],
    ["/things/tags/tags", "/things/tags/{tag}"],
    ["/things/5/tags", "/things/{thing_id}/tags"],
    ["/things/", undefined],
    ["/things", undefined],
    ["/things//tags", undefined],
    ["/files/fixed.json", "/files/fixed.{format}"],
    ["/files/fixed.", "/files/{name}"],
    ["/files/other.json", "/files/{name}.{format}"],
    ["/files/fixedXjson", "/files/{name}"],
    ["/a:1", "/a:{b}"],
    ["/a%3A1", "/a:{b}"],
    ["/a:", undefined],
    ["/b:1", undefined],
    ["/a%20b/%C3%A9", "/a b/é"],
    ["/caf%c3%a9", "/caf%C3%A9"],
    ["/th%69ngs/5%2F6", "/things/{thing_id}"],
    ["/things/%", "/things/{thing_id}"],
    ["/", "/"],
  ])("%s: %s", (path, route) => {
    expect(find("GET", path)?.path).toBe(route);
  });

  test("its own method only", () => {
    expect(find("POST", "/things/5")).toBeUndefined();
  });

  test("the first of two that are alike", () => {
    const same = [
      { method: "GET", path: "/x/{a}", name: 1 },
      { method: "GET", path: "/x/{b}", name: 2 },
    ];
    expect(makeRouter(same)("GET", "/x/1")?.name).toBe(1);
  });
});
