/** `ShowCertificate` as `show-certificate`, `cert_brand` as `cert-brand`. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3-$2$4")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
}
