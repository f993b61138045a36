/** What the files beside the page are called. */
export interface FileNames {
  readonly page: string;
  readonly document: string;
  readonly llms: string;
}

export const usualNames: FileNames = { page: "index.html", document: "openapi.json", llms: "llms.txt" };
