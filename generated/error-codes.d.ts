// Generated from the API document by `npm run generate`. Do not edit.
/** The error catalogue, by code. */
export declare const errorCodes: {
  readonly "SCM.0002": {
    readonly "status": readonly [403];
    readonly "meaning": "The tenant or project does not match the token.";
    readonly "action": "Use a token of the project that the host belongs to.";
    readonly "processed": "no";
  };
  readonly "SCM.0003": {
    readonly "status": readonly [400];
    readonly "meaning": "The certificate belongs to someone else.";
    readonly "action": "Check the certificate id and the account.";
    readonly "processed": "no";
  };
  readonly "SCM.0005": {
    readonly "status": readonly [400];
    readonly "meaning": "A request parameter is wrong.";
    readonly "action": "Correct the field that the message names.";
    readonly "processed": "no";
  };
  readonly "SCM.0006": {
    readonly "status": readonly [400];
    readonly "meaning": "The uploaded certificate cannot be read.";
    readonly "action": "Upload the certificate in PEM form.";
    readonly "processed": "no";
  };
  readonly "SCM.0007": {
    readonly "status": readonly [500];
    readonly "meaning": "The download failed.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0008": {
    readonly "status": readonly [400];
    readonly "meaning": "The certificate id is malformed.";
    readonly "action": "Use the 16 characters that the purchase returned.";
    readonly "processed": "no";
  };
  readonly "SCM.0009": {
    readonly "status": readonly [400];
    readonly "meaning": "The uploaded certificate names no domain.";
    readonly "action": "Upload a certificate with a domain name.";
    readonly "processed": "no";
  };
  readonly "SCM.0010": {
    readonly "status": readonly [400];
    readonly "meaning": "This type or state of certificate does not allow the operation.";
    readonly "action": "Look at the certificate's status first.";
    readonly "processed": "no";
  };
  readonly "SCM.0011": {
    readonly "status": readonly [400];
    readonly "meaning": "The quota of free certificates is used up.";
    readonly "action": "Buy a paid certificate; deleted free ones still count.";
    readonly "processed": "no";
  };
  readonly "SCM.0012": {
    readonly "status": readonly [400];
    readonly "meaning": "The private key cannot be read.";
    readonly "action": "Upload the key in PEM form.";
    readonly "processed": "no";
  };
  readonly "SCM.0013": {
    readonly "status": readonly [400];
    readonly "meaning": "The certificate chain cannot be read.";
    readonly "action": "Upload the chain in PEM form.";
    readonly "processed": "no";
  };
  readonly "SCM.0014": {
    readonly "status": readonly [400];
    readonly "meaning": "Certificate and private key do not belong together.";
    readonly "action": "Upload the key that the certificate was made with.";
    readonly "processed": "no";
  };
  readonly "SCM.0015": {
    readonly "status": readonly [400];
    readonly "meaning": "The number or form of the domains does not fit the certificate.";
    readonly "action": "Make domains and domain_type agree with what was bought.";
    readonly "processed": "no";
  };
  readonly "SCM.0016": {
    readonly "status": readonly [400, 500];
    readonly "meaning": "The order failed or is in an abnormal state.";
    readonly "action": "Look for the order in the Billing Center before you buy again; after a purchase wait before you unsubscribe.";
    readonly "processed": "maybe";
    readonly "certainty": "contradicted";
  };
  readonly "SCM.0020": {
    readonly "status": readonly [400];
    readonly "meaning": "The certificate id is wrong.";
    readonly "action": "Check the certificate id.";
    readonly "processed": "no";
  };
  readonly "SCM.0023": {
    readonly "status": readonly [400];
    readonly "meaning": "The key in a change is empty (modifying by version 2 of the API).";
    readonly "action": "Give a key.";
    readonly "processed": "no";
  };
  readonly "SCM.0024": {
    readonly "status": readonly [400];
    readonly "meaning": "The value in a change is empty (modifying by version 2 of the API).";
    readonly "action": "Give a value.";
    readonly "processed": "no";
  };
  readonly "SCM.0028": {
    readonly "status": readonly [400];
    readonly "meaning": "Pushing the certificate failed.";
    readonly "action": "Look at the target service then push again.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0030": {
    readonly "status": readonly [400];
    readonly "meaning": "The target service of the push is not supported.";
    readonly "action": "Choose a service from the documented list.";
    readonly "processed": "no";
  };
  readonly "SCM.0031": {
    readonly "status": readonly [400];
    readonly "meaning": "The certificate cannot be read.";
    readonly "action": "Upload the certificate in PEM form.";
    readonly "processed": "no";
  };
  readonly "SCM.0032": {
    readonly "status": readonly [400];
    readonly "meaning": "The name is not allowed.";
    readonly "action": "Choose a name of 3 to 63 characters.";
    readonly "processed": "no";
  };
  readonly "SCM.0037": {
    readonly "status": readonly [500];
    readonly "meaning": "Encryption failed.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0038": {
    readonly "status": readonly [500];
    readonly "meaning": "Decryption failed.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0053": {
    readonly "status": readonly [400];
    readonly "meaning": "The certificate's text does not begin or end as PEM does.";
    readonly "action": "Upload the whole text with its BEGIN and END lines.";
    readonly "processed": "no";
    readonly "certainty": "inferred";
  };
  readonly "SCM.0054": {
    readonly "status": readonly [400];
    readonly "meaning": "The content of the certificate is missing.";
    readonly "action": "Upload the whole certificate.";
    readonly "processed": "no";
    readonly "certainty": "inferred";
  };
  readonly "SCM.0059": {
    readonly "status": readonly [400];
    readonly "meaning": "The private key is empty.";
    readonly "action": "Send the private key.";
    readonly "processed": "no";
  };
  readonly "SCM.0069": {
    readonly "status": readonly [400];
    readonly "meaning": "The project does not exist.";
    readonly "action": "Choose a project that exists.";
    readonly "processed": "no";
  };
  readonly "SCM.0070": {
    readonly "status": readonly [400];
    readonly "meaning": "A domain in the uploaded certificate is malformed.";
    readonly "action": "Check the certificate's names.";
    readonly "processed": "no";
  };
  readonly "SCM.0079": {
    readonly "status": readonly [400];
    readonly "meaning": "Subjects and issuers of the chain do not follow each other.";
    readonly "action": "Put the certificates of the chain in order.";
    readonly "processed": "no";
    readonly "certainty": "inferred";
  };
  readonly "SCM.0095": {
    readonly "status": readonly [400];
    readonly "meaning": "A call inside the service failed.";
    readonly "action": "Look whether it was done before you try again.";
    readonly "processed": "maybe";
    readonly "certainty": "inferred";
  };
  readonly "SCM.0101": {
    readonly "status": readonly [400];
    readonly "meaning": "The certificate cannot be deployed automatically.";
    readonly "action": "Deploy it by hand.";
    readonly "processed": "no";
    readonly "certainty": "inferred";
  };
  readonly "SCM.0114": {
    readonly "status": readonly [400];
    readonly "meaning": "The private key has a wrong form.";
    readonly "action": "Upload the key in PEM form.";
    readonly "processed": "no";
    readonly "certainty": "inferred";
  };
  readonly "SCM.0201": {
    readonly "status": readonly [400];
    readonly "meaning": "Pushing to ELB failed.";
    readonly "action": "Look at ELB then push again.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0202": {
    readonly "status": readonly [400];
    readonly "meaning": "No rights on ELB.";
    readonly "action": "Ask for permissions on ELB.";
    readonly "processed": "no";
  };
  readonly "SCM.0203": {
    readonly "status": readonly [400];
    readonly "meaning": "ELB failed.";
    readonly "action": "Look at ELB then push again.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0211": {
    readonly "status": readonly [400];
    readonly "meaning": "Pushing to CDN failed.";
    readonly "action": "Look at CDN then push again.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0212": {
    readonly "status": readonly [400];
    readonly "meaning": "No rights on CDN.";
    readonly "action": "Ask for permissions on CDN.";
    readonly "processed": "no";
  };
  readonly "SCM.0213": {
    readonly "status": readonly [500];
    readonly "meaning": "CDN failed.";
    readonly "action": "Look at CDN then push again.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0221": {
    readonly "status": readonly [400];
    readonly "meaning": "Pushing to WAF failed.";
    readonly "action": "Look at WAF then push again.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0222": {
    readonly "status": readonly [400];
    readonly "meaning": "No rights on WAF.";
    readonly "action": "Ask for permissions on WAF.";
    readonly "processed": "no";
  };
  readonly "SCM.0223": {
    readonly "status": readonly [500];
    readonly "meaning": "WAF failed.";
    readonly "action": "Look at WAF then push again.";
    readonly "processed": "maybe";
  };
  readonly "SCM.0707": {
    readonly "status": readonly [400];
    readonly "meaning": "There is no such CSR.";
    readonly "action": "Check the id of the CSR.";
    readonly "processed": "no";
    readonly "certainty": "inferred";
  };
  readonly "SCM.1000": {
    readonly "status": readonly [401];
    readonly "meaning": "The token is not valid.";
    readonly "action": "Get a new token.";
    readonly "processed": "no";
  };
  readonly "SCM.1004": {
    readonly "status": readonly [401];
    readonly "meaning": "The account has not applied for beta access.";
    readonly "action": "Apply for it in the console.";
    readonly "processed": "no";
  };
  readonly "SCM.1009": {
    readonly "status": readonly [401];
    readonly "meaning": "The account is restricted, for example because its real name is not verified.";
    readonly "action": "Finish real-name authentication or settle what is owed.";
    readonly "processed": "no";
  };
  readonly "SCM.1010": {
    readonly "status": readonly [401];
    readonly "meaning": "The account is frozen, for example for arrears.";
    readonly "action": "Settle what is owed.";
    readonly "processed": "no";
  };
  readonly "SCM.4001": {
    readonly "status": readonly [500];
    readonly "meaning": "The authorisation service cannot be reached.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "SCM.4002": {
    readonly "status": readonly [401];
    readonly "meaning": "The user lacks a permission.";
    readonly "action": "Grant scm:cert:subscribe (older name scm:cert:purchase).";
    readonly "processed": "no";
  };
  readonly "APIGW.0101": {
    readonly "status": readonly [404];
    readonly "meaning": "The gateway knows no such API or method.";
    readonly "action": "Check host path and method.";
    readonly "processed": "no";
  };
  readonly "APIGW.0103": {
    readonly "status": readonly [500, 404];
    readonly "meaning": "The gateway found no backend for this API.";
    readonly "action": "Check the host; else report it to the vendor.";
    readonly "processed": "no";
    readonly "certainty": "contradicted";
  };
  readonly "APIGW.0104": {
    readonly "status": readonly [500, 400];
    readonly "meaning": "The gateway has no plug-in settings for this API.";
    readonly "action": "Report it to the vendor.";
    readonly "processed": "no";
    readonly "certainty": "contradicted";
  };
  readonly "APIGW.0105": {
    readonly "status": readonly [500, 400];
    readonly "meaning": "The gateway has no backend settings for this API.";
    readonly "action": "Report it to the vendor.";
    readonly "processed": "no";
    readonly "certainty": "contradicted";
  };
  readonly "APIGW.0106": {
    readonly "status": readonly [400];
    readonly "meaning": "The gateway could not map the request to the backend.";
    readonly "action": "Check the request's parameters.";
    readonly "processed": "no";
  };
  readonly "APIGW.0201": {
    readonly "status": readonly [400, 413, 414, 494, 500, 502, 504];
    readonly "meaning": "The request is malformed or too large (4xx), or the service failed or was too slow (5xx).";
    readonly "action": "For 4xx make the request smaller or correct it; for 5xx look whether it was done.";
    readonly "processed": "by-status";
  };
  readonly "APIGW.0204": {
    readonly "status": readonly [400];
    readonly "meaning": "The gateway does not support this version of TLS.";
    readonly "action": "Use TLS 1.2 or later.";
    readonly "processed": "no";
  };
  readonly "APIGW.0301": {
    readonly "status": readonly [401];
    readonly "meaning": "The credentials are wrong, stale or missing.";
    readonly "action": "Check key, clock and host. After five wrong tries in a row the access key is locked for five minutes.";
    readonly "processed": "no";
  };
  readonly "APIGW.0302": {
    readonly "status": readonly [403];
    readonly "meaning": "The IAM user may not call this API.";
    readonly "action": "Ask whether an allow or deny list names the user.";
    readonly "processed": "no";
  };
  readonly "APIGW.0303": {
    readonly "status": readonly [401];
    readonly "meaning": "The app signature is wrong; a clock that is off does it too.";
    readonly "action": "Check the keys and set the clock.";
    readonly "processed": "no";
  };
  readonly "APIGW.0304": {
    readonly "status": readonly [403];
    readonly "meaning": "The app may not call this API.";
    readonly "action": "Ask for permissions.";
    readonly "processed": "no";
  };
  readonly "APIGW.0305": {
    readonly "status": readonly [401];
    readonly "meaning": "The authentication information is wrong.";
    readonly "action": "Check the credentials.";
    readonly "processed": "no";
  };
  readonly "APIGW.0306": {
    readonly "status": readonly [403];
    readonly "meaning": "The gateway denied access to the API.";
    readonly "action": "Ask for permissions.";
    readonly "processed": "no";
  };
  readonly "APIGW.0307": {
    readonly "status": readonly [401];
    readonly "meaning": "The token has to be renewed.";
    readonly "action": "Get a new token.";
    readonly "processed": "no";
  };
  readonly "APIGW.0308": {
    readonly "status": readonly [429];
    readonly "meaning": "Too many requests; the message names the limit.";
    readonly "action": "Wait and send fewer.";
    readonly "processed": "no";
  };
  readonly "APIGW.0310": {
    readonly "status": readonly [403];
    readonly "meaning": "The project is not available.";
    readonly "action": "Check the project.";
    readonly "processed": "no";
  };
  readonly "APIGW.0311": {
    readonly "status": readonly [401];
    readonly "meaning": "The authentication of a debugging call is wrong.";
    readonly "action": "Report it to the vendor.";
    readonly "processed": "no";
  };
  readonly "APIGW.0401": {
    readonly "status": readonly [403];
    readonly "meaning": "The caller's address is not known.";
    readonly "action": "Report it to the vendor.";
    readonly "processed": "no";
  };
  readonly "APIGW.0402": {
    readonly "status": readonly [403];
    readonly "meaning": "The caller's address is not allowed.";
    readonly "action": "Ask for your address to be allowed.";
    readonly "processed": "no";
  };
  readonly "APIGW.0404": {
    readonly "status": readonly [403];
    readonly "meaning": "The backend's address is not allowed.";
    readonly "action": "Report it to the vendor.";
    readonly "processed": "no";
  };
  readonly "APIGW.0501": {
    readonly "status": readonly [405];
    readonly "meaning": "The quota of the app is used up.";
    readonly "action": "Raise the quota.";
    readonly "processed": "no";
  };
  readonly "APIGW.0502": {
    readonly "status": readonly [405];
    readonly "meaning": "The app is frozen.";
    readonly "action": "Settle what is owed.";
    readonly "processed": "no";
  };
  readonly "APIGW.0601": {
    readonly "status": readonly [500];
    readonly "meaning": "The gateway failed inside.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0602": {
    readonly "status": readonly [400];
    readonly "meaning": "The gateway refused the request as bad.";
    readonly "action": "Check the request.";
    readonly "processed": "no";
  };
  readonly "APIGW.0605": {
    readonly "status": readonly [500];
    readonly "meaning": "The backend's name could not be resolved.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0606": {
    readonly "status": readonly [500];
    readonly "meaning": "The gateway could not load the settings of the API.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0607": {
    readonly "status": readonly [400];
    readonly "meaning": "The gateway does not support this protocol for the API.";
    readonly "action": "Use https.";
    readonly "processed": "no";
  };
  readonly "APIGW.0608": {
    readonly "status": readonly [500];
    readonly "meaning": "The gateway could not get its own token.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0609": {
    readonly "status": readonly [500];
    readonly "meaning": "The backend's network does not exist.";
    readonly "action": "Report it to the vendor.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0610": {
    readonly "status": readonly [502];
    readonly "meaning": "No backend is available.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0611": {
    readonly "status": readonly [500];
    readonly "meaning": "The backend's port was not found.";
    readonly "action": "Report it to the vendor.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0612": {
    readonly "status": readonly [500];
    readonly "meaning": "An API of the gateway called itself.";
    readonly "action": "Report it to the vendor.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0613": {
    readonly "status": readonly [503];
    readonly "meaning": "The identity service is not available.";
    readonly "action": "Try again later.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0705": {
    readonly "status": readonly [500];
    readonly "meaning": "The signature for the backend could not be made.";
    readonly "action": "Report it to the vendor.";
    readonly "processed": "maybe";
  };
  readonly "APIGW.0801": {
    readonly "status": readonly [403];
    readonly "meaning": "The service cannot be used in this region.";
    readonly "action": "Use the host of your own region.";
    readonly "processed": "no";
  };
  readonly "APIGW.0802": {
    readonly "status": readonly [403];
    readonly "meaning": "The IAM user may not use this region.";
    readonly "action": "Use the host of your own site.";
    readonly "processed": "no";
  };
  readonly "APIGW.1009": {
    readonly "status": readonly [400];
    readonly "meaning": "The key or secret of the app is wrong.";
    readonly "action": "Check the keys.";
    readonly "processed": "no";
    readonly "certainty": "inferred";
  };
  readonly "CBC.0150": {
    readonly "status": readonly [403];
    readonly "meaning": "The billing system refuses the account; its table says that it does not belong to the site that was called.";
    readonly "action": "Use the host of your own site and look at balance and arrears of the account.";
    readonly "processed": "no";
    readonly "certainty": "inferred";
  };
  readonly "CBC.0151": {
    readonly "status": readonly [403];
    readonly "meaning": "The user lacks a permission of the billing system.";
    readonly "action": "Ask for the permission that the message names, for example billing:order:view.";
    readonly "processed": "no";
  };
  readonly "CBC.0156": {
    readonly "status": readonly [403];
    readonly "meaning": "The billing system refuses the account; its table says that it does not belong to the site that was called.";
    readonly "action": "Use the host of your own site and look at balance and arrears of the account.";
    readonly "processed": "no";
    readonly "certainty": "inferred";
  };
  readonly "CBC.18000016": {
    readonly "status": readonly [400];
    readonly "meaning": "The permissions do not suffice.";
    readonly "action": "Ask the partner that your account belongs to.";
    readonly "processed": "no";
  };
  readonly "CBC": {
    readonly "status": readonly [200, 400];
    readonly "meaning": "The billing system refused something about the order.";
    readonly "action": "Look for the order in the Billing Center: it may have been placed and wait for payment.";
    readonly "processed": "maybe";
    readonly "certainty": "inferred";
  };
};
