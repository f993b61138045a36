import type { Comparison, Growth, Results } from "./results.js";

const width = 760;
const names = 230;
const barLength = 420;
const row = 22;

/** Comparisons in the chart, by the beginning of their titles. */
const shown = [
  "One call, transport stubbed",
  "One call over loopback",
  "Valid bodies",
  "Minified and gzipped",
  "Cold import",
  "Requests over a socket, one",
];

/** Growth in the chart, by title. */
const grown = ["generate", "tsc on a program with one call", "browser bundle, gzipped", "each call"];

/** The results as a picture that reads on light and dark ground. */
export function chart({ parts, machine, date }: Results): string {
  const all = Object.values(parts);
  const comparisons = shown.flatMap((title) =>
    all
      .flatMap((part) => part.comparisons)
      .filter((comparison) => comparison.title.startsWith(title))
      .slice(0, 1),
  );
  const growth = all.flatMap((part) => part.growth ?? []).filter(({ title }) => grown.includes(title));
  let y = 54;
  const panels = comparisons.map((comparison) => {
    const panel = group(y, bars(comparison));
    y += 34 + comparison.rows.length * row + 14;
    return panel;
  });
  if (growth.length > 0) {
    panels.push(group(y, lines(growth)));
    y += plotHeight + 76;
  }
  const title = "huaweicloud-scm beside its alternatives";
  const description = comparisons
    .map(
      ({ title: name, unit, rows }) =>
        `${name} (${unit}): ${rows.map((entry) => `${entry.name} ${number(entry.median)}`).join(", ")}.`,
    )
    .join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" role="img" aria-labelledby="title desc">
<title id="title">${escape(title)}</title>
<desc id="desc">${escape(description)}</desc>
<style>${style}</style>
<text x="0" y="18" class="head">${escape(title)}</text>
<text x="0" y="36" class="small">${escape(`Medians of interleaved rounds, ${date}, Node ${machine["node"]}, ${machine["cores"]} cores of ${machine["cpu"]}`)}</text>
${panels.join("\n")}
</svg>
`;
}

const style = `
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.head { font-size: 16px; font-weight: 600 } .title { font-weight: 600 } .small { font-size: 12px; fill: #59636e } .end { text-anchor: end } .middle { text-anchor: middle }
.own { fill: #0969da; stroke: #0969da } .other { fill: #8c959f } .grid { stroke: #8c959f; stroke-opacity: 0.35 } .line { fill: none; stroke-width: 2 } .dashed { stroke-dasharray: 4 4; stroke: #8c959f }
.s0 { stroke: #0969da } .s1 { stroke: #bc4c00 } .s2 { stroke: #1a7f37 } .s3 { stroke: #8250df } text.s0, text.s1, text.s2, text.s3 { stroke: none } text.s0 { fill: #0969da } text.s1 { fill: #bc4c00 } text.s2 { fill: #1a7f37 } text.s3 { fill: #8250df }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .small { fill: #9198a1 } .own { fill: #4493f8; stroke: #4493f8 } .other { fill: #767e87 }
.s0 { stroke: #4493f8 } .s1 { stroke: #db6d28 } .s2 { stroke: #3fb950 } .s3 { stroke: #ab7df8 } text.s0 { fill: #4493f8 } text.s1 { fill: #db6d28 } text.s2 { fill: #3fb950 } text.s3 { fill: #ab7df8 }
}`;

function group(y: number, content: string): string {
  return `<g transform="translate(0 ${y})">\n${content}\n</g>`;
}

function bars({ title, unit, better, rows }: Comparison): string {
  const longest = Math.max(...rows.map(({ median }) => median));
  const drawn = rows.map(({ name, median }, index) => {
    const y = 26 + index * row;
    const own = /^(this|generated)/.test(name);
    return `<text x="${names - 10}" y="${y + 12}" class="end">${escape(name)}</text>
<rect x="${names}" y="${y}" width="${Math.max(1, Math.round((median / longest) * barLength))}" height="16" rx="2" class="${own ? "own" : "other"}" stroke="none"/>
<text x="${names + Math.max(1, Math.round((median / longest) * barLength)) + 8}" y="${y + 12}">${number(median)}</text>`;
  });
  return [
    `<text x="0" y="14" class="title">${escape(title)} <tspan class="small">${escape(unit)}, ${better} is better</tspan></text>`,
    ...drawn,
  ].join("\n");
}

const plotHeight = 260;
const plotWidth = 480;

/** Costs relative to those of one operation, both axes logarithmic; what grows linearly at most runs along the dashed line. */
function lines(growth: readonly Growth[]): string {
  const sizes = growth[0]?.points.map(({ size }) => size) ?? [];
  const largest = sizes.at(-1) ?? 1;
  const decades = Math.log10(largest);
  const x = (size: number) => 50 + (Math.log10(size) / decades) * plotWidth;
  const y = (ratio: number) => 34 + plotHeight - (Math.log10(Math.max(1, ratio)) / decades) * plotHeight;
  const grid = sizes.map(
    (size) => `<path d="M${x(size)} ${y(1)}V${y(largest)}M${x(1)} ${y(size)}H${x(largest)}" class="grid"/>
<text x="${x(size)}" y="${y(1) + 18}" class="small middle">${number(size)}</text><text x="44" y="${y(size) + 4}" class="small end">${number(size)}</text>`,
  );
  // The labels stand beside the ends of their lines, moved apart where those meet.
  const ends = growth
    .map(({ title, points }, index) => ({ title, index, at: y((points.at(-1)?.cost ?? 1) / (points[0]?.cost ?? 1)) }))
    .sort((a, b) => a.at - b.at);
  let below = Number.NEGATIVE_INFINITY;
  const labels = ends.map(({ title, index, at }) => {
    below = Math.max(at, below + 16);
    return `<text x="${x(largest) + 10}" y="${below + 4}" class="s${index}">${escape(title)}</text>`;
  });
  const drawn = growth.map(({ points }, index) => {
    const base = points[0]?.cost ?? 1;
    return `<polyline points="${points.map(({ size, cost }) => `${Math.round(x(size))},${Math.round(y(cost / base))}`).join(" ")}" class="line s${index}"/>`;
  });
  return [
    `<text x="0" y="14" class="title">Growth <tspan class="small">times the cost of one operation, by number of operations; dashed: linear</tspan></text>`,
    ...grid,
    `<path d="M${x(1)} ${y(1)}L${x(largest)} ${y(largest)}" class="dashed line"/>`,
    ...drawn,
    ...labels,
  ].join("\n");
}

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(3)));
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
