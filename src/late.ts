/**
 * What takes several calls, or knows much, is loaded when it is first called, so that a program which imports the client does
 * not read what it never uses.
 */
import { loaded } from "./engine/loading.js";

const part = <Part>(load: () => Promise<Part>) => loaded(undefined, "does it", load);

export const advise: typeof import("./advice.js").advise = async (...args) =>
  (await part(() => import("./advice.js"))).advise(...args);

export const checkCertificate: typeof import("./workflows/import.js").checkCertificate = async (...args) =>
  (await part(() => import("./workflows/import.js"))).checkCertificate(...args);

export const deployTo: typeof import("./workflows/deploy.js").deployTo = async (...args) =>
  (await part(() => import("./workflows/deploy.js"))).deployTo(...args);

export const due: typeof import("./workflows/due.js").due = async (...args) =>
  (await part(() => import("./workflows/due.js"))).due(...args);

export const findByFingerprint: typeof import("./workflows/import.js").findByFingerprint = async (...args) =>
  (await part(() => import("./workflows/import.js"))).findByFingerprint(...args);

export const importCertificate: typeof import("./workflows/import.js").importCertificate = async (...args) =>
  (await part(() => import("./workflows/import.js"))).importCertificate(...args);

export const obtainCertificate: typeof import("./workflows/obtain.js").obtainCertificate = async (...args) =>
  (await part(() => import("./workflows/obtain.js"))).obtainCertificate(...args);

export const reconcile: typeof import("./workflows/reconcile/reconcile.js").reconcile = async (...args) =>
  (await part(() => import("./workflows/reconcile/reconcile.js"))).reconcile(...args);

export const replaceCertificate: typeof import("./workflows/replace.js").replaceCertificate = async (...args) =>
  (await part(() => import("./workflows/replace.js"))).replaceCertificate(...args);

export const usesOf: typeof import("./workflows/deploy.js").usesOf = async (...args) =>
  (await part(() => import("./workflows/deploy.js"))).usesOf(...args);

export const waitFor: typeof import("./workflows/wait.js").waitFor = async (...args) =>
  (await part(() => import("./workflows/wait.js"))).waitFor(...args);
