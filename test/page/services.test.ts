import { describe, expect, it } from "vitest";
import { readDescription } from "../../scripts/page/description.js";
import type { FieldFacts, PageFacts } from "../../scripts/page/facts.js";
import { toLine } from "../../scripts/page/model.js";
import { factsFromPage } from "../../scripts/page/page-facts.js";
import { readPage } from "../../scripts/page/read.js";

// Forms of pages of other services of the vendor, in pages of our own.

function read(page: string): PageFacts {
  return factsFromPage(readPage(page));
}

/** Each field as `place name`, with what is stated about it but its requiredness. */
function stated({ fields }: PageFacts): Record<string, object> {
  return Object.fromEntries(
    fields.map(({ in: at, status: _, name, mandatory: _mandatory, ...rest }: FieldFacts) => [`${at} ${name}`, rest]),
  );
}

function cells(...row: readonly string[]): string {
  return `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function table(caption: string, head: readonly string[], ...rows: readonly (readonly string[])[]): string {
  return `<table><caption>${caption}</caption><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr>${rows.map((row) => cells(...row)).join("")}</table>`;
}

const request = ["Parameter", "Mandatory", "Type", "Description"];
const answer = ["Parameter", "Type", "Description"];
const statusCodes = `<h4>Status Codes</h4>${table("", ["Status Code", "Description"], ["200", "Fine."])}`;

const explained = {
  en: ["Definition", "Constraints", "Range", "Default Value", "N/A", "None"],
  zh: ["参数解释", "约束限制", "取值范围", "默认取值", "不涉及", "无"],
} as const;

/** The labelled parts of a description in the ways in which copies have them. */
const ways: Record<string, (parts: readonly (readonly [string, readonly string[]])[]) => string[]> = {
  "a label a line": (parts) => parts.flatMap(([label, lines]) => [label, ...lines]),
  "a label and a colon a line": (parts) => parts.flatMap(([label, lines]) => [`${label}：`, ...lines]),
  "a label before each text": (parts) =>
    parts.flatMap(([label, [first = "", ...more]]) => [`${label}: ${first}`, ...more]),
  "one line": (parts) => [parts.map(([label, lines]) => `${label}: ${lines.join(" ")}`).join(" ")],
};

describe.each(Object.keys(explained) as (keyof typeof explained)[])(
  "a description in labelled parts, %s",
  (language) => {
    const [definition, constraints, range, fallback, nothing, none] = explained[language];
    const parts = (accepted: readonly string[], usual: string, why = "About it.") =>
      [
        [definition, [why]],
        [constraints, [nothing]],
        [range, accepted],
        [fallback, [usual]],
      ] as const;

    it.each(Object.keys(ways))("as %s states its range, its values and its default", (way) => {
      const says = (type: string, ...of: Parameters<typeof parts>): object => {
        const lines = (ways[way]?.(parts(...of)) ?? []).map((line) => toLine(line));
        const { attributes, lost } = readDescription(lines, type);
        return lost.length === 0 ? attributes : { ...attributes, lost };
      };

      expect(says("integer", ["1-1000"], "50")).toEqual({ min: 1, max: 1000, default: "50" });
      expect(says("integer", ["0~65535"], nothing)).toEqual({ min: 0, max: 65535 });
      expect(says("string", [language === "en" ? "1 to 64 characters" : "1-64个字符"], none)).toEqual({
        min: 1,
        max: 64,
      });
      expect(says("array of string", [language === "en" ? "1 to 20 items" : "1-20个"], nothing)).toEqual({
        minItems: 1,
        maxItems: 20,
      });
      expect(
        says("string", [nothing], nothing, "For each, see below: the mode, such as A or B. Note: it stays."),
      ).toEqual({});
      expect(says("string", [nothing], none, "By default, the one of the console is used.")).toEqual({});
      expect(says("string", ["Ask the service that gives it."], nothing)).toEqual({});
      const values = way === "one line" ? ["PRIVATE: mine; PUBLIC: of all"] : ["• PRIVATE: mine", "• PUBLIC: of all"];
      expect(says("string", values, "PRIVATE")).toEqual({ options: ["PRIVATE", "PUBLIC"], default: "PRIVATE" });
    });
  },
);

describe("what stands in a sentence", () => {
  it.each<[string, ...string[]]>([
    ["string", "By default, the current project is used."],
    ["string", "The key that is used by default: see the guide."],
    ["string", "Only one is used. It can only be 1 to 64 characters long."],
    ["string", "仅支持IPv4地址,最多只能10个。"],
    ["string", "The value can be IPv4 or IPv6 addresses."],
    ["string", "Enter letters, such as A, B, and C."],
    ["string", "Characters that may be used:", "• A-Z", "• a-z", "• 0-9"],
    ["string", "Rules.", "• Length: 1 or more", "• Characters: letters"],
    ["string", "Examples:", "• ABC", "• DEF"],
    ["string", "示例:", "• ABC", "• DEF"],
    ["integer", "It is mandatory only when it is used."],
    ["string", "How many, as a text. The value ranges from 1 to 1000."],
    ["string", "Default: N/A"],
    ["string", "默认值:无"],
    ["string", "Default value: null"],
  ])("is no value: %s, %j %j %j %j", (type, ...lines) => {
    const { attributes } = readDescription(
      lines.map((line) => toLine(line)),
      type,
    );

    expect(attributes).toEqual({});
  });

  it("is the default that it plainly names, and no list", () => {
    const { attributes, lost } = readDescription([toLine("Type. The default value is application/json.")], "string");

    expect({ attributes, lost }).toEqual({ attributes: { default: "application/json" }, lost: [] });
  });

  it("that may be a default is told, not taken", () => {
    const { attributes, lost } = readDescription([toLine("Time to wait. The default value is 10 minutes.")], "integer");

    expect({ attributes, lost }).toEqual({ attributes: {}, lost: ["default"] });
  });
});

describe("tables", () => {
  it("whose captions say nothing are those of the part that they stand in", () => {
    const page = read(`<h4>URI</h4><p>POST /v1/keys/{key_id}/open</p>
      ${table("Table 1 Parameters", request, ["key_id", "Yes", "String", "A key."])}
      <h4>Requests</h4>
      ${table("Table 2 Parameters in the request header", request, ["X-Auth-Token", "Yes", "String", "A token."])}
      ${table("Table 3 Request parameters", request, ["detail", "Yes", "Object", "A detail."])}
      ${table("Table 4 Description of the detail field", request, ["size", "No", "Integer", "Its size."])}
      <h4>Responses</h4>
      ${table("Table 5 Parameters", answer, ["key_alias", "String", "An alias."], ["error", "Object", "See Table 6."])}
      ${table("Table 6 ErrorDetail", answer, ["code", "String", "A code."])}${statusCodes}`);

    expect(Object.keys(stated(page))).toEqual([
      "path key_id",
      "header X-Auth-Token",
      "body detail",
      "body detail.size",
      "response key_alias",
      "response error",
      "response error.code",
    ]);
    expect(page).toMatchObject({ notes: [], cut: undefined });
  });

  it("in Chinese too, of an old page that ends with its status codes", () => {
    const head = ["参数", "是否必选", "参数类型", "描述"];
    const page = read(`## URI
-   URI格式

    PUT /v2/\\{project\\_id\\}/groups

-   参数说明

    **表 1**  参数说明

    ${table("", head, ["project_id", "是", "String", "项目。"])}

## 请求消息

**表 2**  请求参数

${table("", head, ["group", "是", "Object", "一组,详情请参见表3。"])}

**表 3**  group字段数据结构说明

${table("", head, ["ids", "否", "String数组", "号。"], ["kind", "否", "字符串", "种类。枚举值:<ul><li>ONE</li><li>TWO</li></ul>"])}

## 返回值

-   正常

    200

`);

    expect(stated(page)).toEqual({
      "path project_id": { type: "string" },
      "body group": { type: "object" },
      "body group.ids": { type: "array of string" },
      "body group.kind": { type: "string", options: ["ONE", "TWO"] },
    });
    expect(page.notes).toEqual([]);
  });

  it.each([
    "String Array",
    "String[]",
    "Array of strings",
    "List<String>",
    "Array(String)",
    "array[string]",
    "字符串数组",
  ])("of a type such as %s", (type) => {
    const page = read(
      `<h4>URI</h4><p>GET /v1/keys</p>${table("Table 1 Query parameters", request, ["ids", "No", type.replace("<", "&lt;"), "Them."])}${statusCodes}`,
    );

    expect(stated(page)).toEqual({ "query ids": { type: "array of string" } });
  });

  it("with further columns, in any order, flattened", () => {
    const page = read(
      [
        ...["URI", "POST /v1/keys", "Request Parameters", "Table 1 Request body parameters"],
        ...["Parameter", "Type", "Mandatory", "Default Value", "Description"],
        ...["size", "Integer", "Yes", "10", "Its size.", "kind", "String", "No", "N/A", "Its kind."],
        ...["Status Codes", "Status Code", "Description", "200", "Fine.", "Error Codes", "See them."],
      ].join("\n\n"),
    );

    expect(stated(page)).toEqual({ "body size": { type: "integer", default: "10" }, "body kind": { type: "string" } });
    expect(page.fields.map(({ mandatory }) => mandatory)).toEqual([true, false]);
  });

  it("without types or requiredness still name their fields", () => {
    const page = read(`<h4>URI</h4><p>GET /v1/keys</p><h4>Response Parameters</h4>
      ${table("Table 1 Response parameters", ["Parameter", "Description"], ["id", "An ID."], ["size", "Its size."])}${statusCodes}`);

    expect(stated(page)).toEqual({ "response id": { lost: ["type"] }, "response size": { lost: ["type"] } });
  });

  it("of status codes with three columns, flattened", () => {
    const page = read(
      [
        ...["URI", "GET /v1/keys", "Response Parameters", "Status code: 200", "Table 1 Response body parameters"],
        ...["Parameter", "Type", "Description", "code", "String", "Code", "message", "String", "Message"],
        ...[
          "Status Codes",
          "Status Code",
          "Error Code",
          "Description",
          "200",
          "OK",
          "Fine.",
          "400",
          "X.0001",
          "Wrong.",
        ],
        ...["Error Codes", "See them."],
      ].join("\n\n"),
    );

    expect(Object.keys(stated(page))).toEqual(["response code", "response message"]);
    expect(page.statuses.map(({ code }) => code)).toEqual(["200", "400"]);
  });
});

describe("a table without a caption", () => {
  it("that has headers has all names with a hyphen in the header", () => {
    const rows = ["X-Auth-Token", "shelf-instance-id"].map((name) => [name, "No", "String", "It."]);
    const page = read(
      `<h4>URI</h4><p>GET /v1/keys</p><h4>Request Parameters</h4>${table("", request, ...rows)}${statusCodes}`,
    );

    expect(Object.keys(stated(page))).toEqual(["header X-Auth-Token", "header shelf-instance-id"]);
  });
});

describe("a copy without any list", () => {
  it("says nothing about accepted values, also where no sentence announces them", () => {
    const flat = (kind: string): PageFacts =>
      read(
        `URI\nGET /v1/keys\nParameter |\nMandatory |\nType |\nDescription |\n---|---|---|---|\nkind |\nNo |\nString |\n${kind} |\nStatus Codes\nError Codes\n`,
      );

    expect(flat("Kind of it.").listsLost).toBe(true);
    expect(flat("Kind of it.\n• ONE\n• TWO").listsLost).toBe(false);
  });
});

describe("a page of another kind", () => {
  const refused = (page: string): string => {
    try {
      return JSON.stringify(read(page));
    } catch (error) {
      return String(error);
    }
  };

  it.each([
    ["English", "Request Syntax", "Request Elements"],
    ["Chinese", "请求消息样式", "请求消息元素"],
  ])("whose parameters are headers and XML is said to be that, in %s", (_, syntax, elements) => {
    const page = `<h1>Putting Things</h1><h4>${syntax}</h4><pre>PUT /?thing HTTP/1.1\nHost: things.example.com</pre>
      <h4>Request Parameters</h4><p>None.</p><h4>${elements}</h4>
      ${table("Table 1 Elements", ["Element", "Description", "Mandatory"], ["Thing", "Root.", "Yes"])}`;

    expect(refused(page)).toMatch(/it is not the page of a JSON operation as are read here: .* headers and elements/);
  });

  it("with tables of other columns names them, and does not call it cut", () => {
    const page = `<h4>URI</h4><p>GET /v1/things</p><h4>Request Parameters</h4>${table("Table 1 Limits", ["Limit", "Unit"], ["5", "MB"])}`;

    expect(refused(page)).toContain("no table of JSON fields: its tables have the columns Limit, Unit");
  });
});
