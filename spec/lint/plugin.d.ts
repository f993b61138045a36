/** A rule as Redocly calls it: it returns a visitor. */
export type Rule = () => Readonly<Record<string, unknown>>;

declare const plugin: () => {
  readonly id: "scm";
  readonly rules: { readonly oas3: Readonly<Record<string, Rule>> };
  readonly configs: Readonly<Record<"strict", { readonly rules: Readonly<Record<string, "error">> }>>;
};
export default plugin;
