/** The document makes it impossible to judge or to answer a request; the message says why. */
export class Unanswerable extends Error {
  override name = "Unanswerable";
}
