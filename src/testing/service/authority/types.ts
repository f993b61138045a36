/** The algorithms of keys that the authority makes, by the names of the API document. It also knows SM2, and cannot make it. */
export type KeyAlgorithm = "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384";

/** Who a certificate is for. */
export interface Subject {
  readonly commonName?: string | undefined;
  readonly organization?: string | undefined;
  readonly organizationalUnit?: string | undefined;
  readonly locality?: string | undefined;
  readonly province?: string | undefined;
  /** Two letters. */
  readonly country?: string | undefined;
}

/** Names to be certified, with who they belong to. */
export interface Names extends Subject {
  readonly commonName: string;
  /** Further names and addresses; the common name is among them anyway. */
  readonly alternativeNames: readonly string[];
}

/** What to certify. */
export interface IssueRequest extends Names {
  /** Of the key to make; any text is taken, and refused in words when it is no {@link KeyAlgorithm}. Not looked at with `csrPem`. */
  readonly algorithm?: string | undefined;
  /** To the second. */
  readonly notBefore: Date;
  /** The last second of its life. */
  readonly notAfter: Date;
  /** Whose public key is certified. Its own names are not looked at. Without it a key is made. */
  readonly csrPem?: string | undefined;
}

export interface IssuedCertificate {
  readonly certificatePem: string;
  /** The intermediate certificate. A server shows it behind its own. */
  readonly chainPem: string;
  /** PKCS #8. Undefined where the request brought its key. */
  readonly privateKeyPem: string | undefined;
}

/** What stands in a certificate. */
export interface CertificateFacts {
  /** It alone, with line breaks as they should be. */
  readonly pem: string;
  readonly subject: Subject;
  readonly issuer: Subject;
  /** Names and addresses, in order. */
  readonly alternativeNames: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Of its key, in the document's words, such as `RSA_2048`; another key in words of the same form. */
  readonly algorithm: string;
  /** As `SHA256WITHRSA`. */
  readonly signatureAlgorithm: string;
  /** 40 hexadecimal digits, upper case. */
  readonly fingerprintSha1: string;
  /** 64 hexadecimal digits, upper case. */
  readonly fingerprintSha256: string;
  /** Hexadecimal, upper case. */
  readonly serialNumber: string;
  /** Whether it may sign others. */
  readonly isAuthority: boolean;
}

/** What stands in a request for a certificate. */
export interface RequestFacts {
  readonly subject: Subject;
  readonly alternativeNames: readonly string[];
  /** As of a certificate. */
  readonly algorithm: string;
}

/** A certificate authority for tests. Nobody trusts it who was not told to. */
export interface Authority {
  /** The certificate to trust. */
  readonly rootPem: string;
  /** How many keys and serial numbers it has given. Set back, it gives the same again. */
  position: number;
  /** @throws AuthorityError for what cannot be certified */
  issue(request: IssueRequest): Promise<IssuedCertificate>;
  /**
   * Makes a key and a request for it.
   *
   * @throws AuthorityError for an algorithm that it cannot make, or a name that cannot be certified
   */
  createCsr(
    names: Names & { readonly algorithm: string },
  ): Promise<{ readonly csrPem: string; readonly privateKeyPem: string }>;
  /**
   * Reads a request and checks that it was signed with its own key.
   *
   * @throws AuthorityError
   */
  readCsr(pem: string): Promise<RequestFacts>;
  /**
   * Reads the first certificate of a text.
   *
   * @throws AuthorityError
   */
  readCertificate(pem: string): CertificateFacts;
  /**
   * Reads all certificates of a text, in order.
   *
   * @throws AuthorityError
   */
  readCertificates(pem: string): readonly CertificateFacts[];
  /**
   * Whether a certificate was signed with the key of another one.
   *
   * @throws AuthorityError
   */
  isIssuedBy(certificatePem: string, issuerPem: string): boolean;
  /**
   * Whether a key is the one of a certificate, or of a request for one.
   *
   * @throws AuthorityError when one of them cannot be read, or the key has a password
   */
  keyMatches(certificateOrCsrPem: string, privateKeyPem: string): Promise<boolean>;
  /** For how many days a public authority may certify on a date (CA/Browser Forum, Baseline Requirements 6.3.2). */
  validityAt(date: Date): number;
}
