import { describe, expect, it } from "vitest";
import type { FieldFacts, PageFacts } from "../../scripts/page/facts.js";
import { factsFromPage } from "../../scripts/page/page-facts.js";
import { readPage } from "../../scripts/page/read.js";

// Ways of writing that occur on the vendor's pages, in pages of our own.

function read(page: string): PageFacts {
  return factsFromPage(readPage(page));
}

/** A page without any mark, as it comes out of a browser, with these cells in its query table. */
function stacked(cells: readonly string[], ...above: readonly string[]): PageFacts {
  return read(
    [
      ...above,
      "Function",
      "It lists.",
      "URI",
      "GET /v3/widgets",
      "Table 1 Query Parameters",
      "Parameter",
      "Mandatory",
      "Type",
      "Description",
      ...cells,
      "Response Parameters",
      "Status code: 200",
      "Status Codes",
      "Status Code",
      "Description",
      "200",
      "Fine.",
      "Error Codes",
      "See Error Codes.",
    ].join("\n\n"),
  );
}

/** What a field's description states. */
function described(type: string, ...description: readonly string[]): Partial<FieldFacts> | undefined {
  const [field] = stacked(["x", "No", type, ...description]).fields;
  if (field === undefined) return undefined;
  const { in: _, name: _name, mandatory: _mandatory, type: _type, ...facts } = field;
  return facts;
}

describe("a list of values", () => {
  const lost = { lost: ["options", "pattern"] };
  it.each<[string, string, readonly string[], object]>([
    [
      "over two lines",
      "String",
      ["The options are:", "DV_CERT, OV_CERT,", "EV_CERT, or EV_CERT_PRO", "Minimum: 0"],
      { options: ["DV_CERT", "OV_CERT", "EV_CERT", "EV_CERT_PRO"], min: 0 },
    ],
    [
      "in paragraphs",
      "String",
      ["Kind. Possible values are:", "topic: a topic", "sms: a message"],
      { options: ["topic", "sms"] },
    ],
    [
      "with semicolons",
      "Integer",
      ["State. The options are as follows: 0: good; 1: expired; 2: soon (within a month)"],
      { options: ["0", "1", "2"] },
    ],
    [
      "with dashes in the line",
      "String",
      ["What to do. - create: to add. - delete: to remove."],
      { options: ["create", "delete"] },
    ],
    [
      "without a word that announces it",
      "String",
      ["访问方式。", "• default:默认。", "• console:控制台。"],
      { options: ["default", "console"] },
    ],
    [
      "with a paragraph inside an item",
      "String",
      ["The options are as follows:", "• ON: on.", "NOTE: costs money.", "• OFF: off."],
      { options: ["ON", "OFF"] },
    ],
    [
      "below a label without a colon",
      "String",
      ["参数解释:类型。", "取值范围", "• server:服务器。", "• client:客户端。", "默认取值:server"],
      { options: ["server", "client"], default: "server" },
    ],
    ["after 当前仅支持", "String", ["目标服务,当前仅支持:CDN、WAF、ELB。"], { options: ["CDN", "WAF", "ELB"] }],
    ["of one", "Boolean", ["The value can only be true, otherwise it fails."], { options: ["true"] }],
    ["lost", "String", ["The options are:", "Minimum: 0"], { min: 0, ...lost }],
    ["lost, after a colon alone", "String", ["证书状态:", "最小长度:0"], { min: 0, ...lost }],
    ["that is a sentence", "String", ["Certificates can only be pushed to CDN, WAF, and ELB."], {}],
    ["that is a list of fields", "Array of objects", ["• key: the key.", "• value: the value."], {}],
    ["that is a list of remarks", "String", ["• Constraints: none", "• Range: any text"], {}],
  ])("%s", (_, type, description, expected) => {
    expect(described(type, ...description)).toEqual(expected);
  });
});

describe("a limit or a default", () => {
  it.each<[string, string, readonly string[], object]>([
    ["as a range", "Integer", ["Range: 0 to 2000", "Default value: 2000"], { min: 0, max: 2000, default: "2000" }],
    ["as a length in Chinese", "String", ["名称,长度1~64之间,只能包含如下字符:字母。"], { min: 1, max: 64 }],
    ["当前", "Integer", ["当前取值范围为1-10。"], { min: 1, max: 10 }],
    ["with a condition", "Integer", ["若为空,取值范围为1-10。"], {}],
    ["that does not apply", "String", ["Constraints: N/A", "Range: N/A", "Default value: N/A"], {}],
    ["that depends", "Boolean", ["默认取值:", "password参数为空时,默认值为false。"], {}],
    [
      "below labels that are headings elsewhere",
      "Integer",
      ["约束限制", "• 与limit一起使用。", "Example:", "10", "最大值:9"],
      { max: 9 },
    ],
  ])("%s", (_, type, description, expected) => {
    expect(described(type, ...description)).toEqual(expected);
  });
});

describe("a copy without marks", () => {
  it("has fields that are called like columns, and descriptions that read like headings", () => {
    const { fields, notes } = stacked([
      "name",
      "Yes",
      "String",
      "A name.",
      "items",
      "No",
      "Array of strings",
      "All.",
      "error_code",
      "No",
      "String",
      "Error code",
      "type",
      "No",
      "String",
      "Request",
      "last",
      "No",
      "Integer",
      "Last.",
    ]);

    expect(fields.map(({ name, in: at }) => `${at} ${name}`)).toEqual([
      "query name",
      "query items",
      "query error_code",
      "query type",
      "query last",
    ]);
    expect(notes).toEqual([]);
  });

  it("has its title below the date and the buttons", () => {
    expect(
      stacked(
        ["x", "No", "String", "X."],
        "Help Center/ Widgets",
        "更新时间:2025-11-28 GMT+08:00",
        "分享",
        "查询 - ListWidgets",
      ),
    ).toMatchObject({ title: "查询 - ListWidgets", operation: "ListWidgets", date: "2025-11-28" });
  });
});

describe("a name", () => {
  const page = (name: string): PageFacts =>
    read(`<h4>URI</h4><p>GET /v3/widgets</p><table><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>
    <tr><td>${name}</td><td>No</td><td>String</td><td>X.</td></tr></table><h4>Status Codes</h4><table><tr><th>Status Code</th><th>Description</th></tr><tr><td>200</td><td>Fine.</td></tr></table><h4>Error Codes</h4>`);

  it("that is broken is put together", () => {
    expect(page("enterprise_<wbr>project_ id").fields).toMatchObject([{ name: "enterprise_project_id" }]);
  });

  it("that cannot be read is told", () => {
    expect(page("see below").notes).toEqual([`a row that begins with "see below" is not understood, and was left out`]);
  });
});

describe("a copy that ends with its status codes", () => {
  const page = (end: string): PageFacts =>
    read(
      `URI\nGET /v3/widgets\nResponse Parameters\nStatus code: 200\n|\nParameter |\nType |\nDescription |\n|\nid |\nString |\nId. |\nStatus Codes\n|\nStatus Code |\nDescription |\n|\n200 |\nFine. |\n${end}`,
    );

  it.each(["", "4", "|\n40"])("may lack some: %j", (end) => {
    expect(page(end).cut).toEqual({ section: "status-codes", after: undefined });
  });

  it("is whole when something follows", () => {
    expect(page("Error Codes\nSee Error Codes.\n").cut).toBeUndefined();
  });
});
