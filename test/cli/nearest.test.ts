import { expect, test } from "vitest";
import { nearest } from "../../src/cli/nearest.js";

const types = ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"];

test.each([
  ["a letter is missing", "WILDCAR", ["WILDCARD"]],
  ["the end is missing", "single", ["SINGLE_DOMAIN"]],
  ["nothing is like it", "GEOTRUST", []],
  ["too little of it is there", "mu", []],
])("%s: %s", (_, word, found) => {
  expect(nearest(word, types)).toEqual(found);
});

test("of several that begin so, the shortest comes first, behind those that are nearer", () => {
  expect(nearest("EV_SSL", ["EV_SSL_CERT_PRO", "EV_SSL_CERT", "OV_SSL"])).toEqual([
    "OV_SSL",
    "EV_SSL_CERT",
    "EV_SSL_CERT_PRO",
  ]);
});
