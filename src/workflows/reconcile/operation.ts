/** The operation whose open entries the service can be asked about. */
export const reconciledOperation = "SubscribeCertificate";
