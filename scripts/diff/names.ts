/** A path as a reader would type it: tags[].key */
export function fieldName(path: readonly string[]): string {
  return path
    .filter((step) => step !== "*")
    .join(".")
    .replaceAll(/\.(\[\d*\])/g, "$1");
}
