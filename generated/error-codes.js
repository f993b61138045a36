// Generated from the API document by `npm run generate`. Do not edit.
export const errorCodes = {
  "SCM.0002": {
    "status": [
      403
    ],
    "meaning": "The tenant or project does not match the token.",
    "action": "Use a token of the project that the host belongs to.",
    "processed": "no"
  },
  "SCM.0003": {
    "status": [
      400
    ],
    "meaning": "The certificate belongs to someone else.",
    "action": "Check the certificate id and the account.",
    "processed": "no"
  },
  "SCM.0005": {
    "status": [
      400
    ],
    "meaning": "A request parameter is wrong.",
    "action": "Correct the field that the message names.",
    "processed": "no"
  },
  "SCM.0006": {
    "status": [
      400
    ],
    "meaning": "The uploaded certificate cannot be read.",
    "action": "Upload the certificate in PEM form.",
    "processed": "no"
  },
  "SCM.0007": {
    "status": [
      500
    ],
    "meaning": "The download failed.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "SCM.0008": {
    "status": [
      400
    ],
    "meaning": "The certificate id is malformed.",
    "action": "Use the 16 characters that the purchase returned.",
    "processed": "no"
  },
  "SCM.0009": {
    "status": [
      400
    ],
    "meaning": "The uploaded certificate names no domain.",
    "action": "Upload a certificate with a domain name.",
    "processed": "no"
  },
  "SCM.0010": {
    "status": [
      400
    ],
    "meaning": "This type or state of certificate does not allow the operation.",
    "action": "Look at the certificate's status first.",
    "processed": "no"
  },
  "SCM.0011": {
    "status": [
      400
    ],
    "meaning": "The quota of free certificates is used up.",
    "action": "Buy a paid certificate; deleted free ones still count.",
    "processed": "no"
  },
  "SCM.0012": {
    "status": [
      400
    ],
    "meaning": "The private key cannot be read.",
    "action": "Upload the key in PEM form.",
    "processed": "no"
  },
  "SCM.0013": {
    "status": [
      400
    ],
    "meaning": "The certificate chain cannot be read.",
    "action": "Upload the chain in PEM form.",
    "processed": "no"
  },
  "SCM.0014": {
    "status": [
      400
    ],
    "meaning": "Certificate and private key do not belong together.",
    "action": "Upload the key that the certificate was made with.",
    "processed": "no"
  },
  "SCM.0015": {
    "status": [
      400
    ],
    "meaning": "The number or form of the domains does not fit the certificate.",
    "action": "Make domains and domain_type agree with what was bought.",
    "processed": "no"
  },
  "SCM.0016": {
    "status": [
      400,
      500
    ],
    "meaning": "The order failed or is in an abnormal state.",
    "action": "Look for the order in the Billing Center before you buy again; after a purchase wait before you unsubscribe.",
    "processed": "maybe",
    "certainty": "contradicted"
  },
  "SCM.0020": {
    "status": [
      400
    ],
    "meaning": "The certificate id is wrong.",
    "action": "Check the certificate id.",
    "processed": "no"
  },
  "SCM.0023": {
    "status": [
      400
    ],
    "meaning": "The key in a change is empty (modifying by version 2 of the API).",
    "action": "Give a key.",
    "processed": "no"
  },
  "SCM.0024": {
    "status": [
      400
    ],
    "meaning": "The value in a change is empty (modifying by version 2 of the API).",
    "action": "Give a value.",
    "processed": "no"
  },
  "SCM.0028": {
    "status": [
      400
    ],
    "meaning": "Pushing the certificate failed.",
    "action": "Look at the target service then push again.",
    "processed": "maybe"
  },
  "SCM.0030": {
    "status": [
      400
    ],
    "meaning": "The target service of the push is not supported.",
    "action": "Choose a service from the documented list.",
    "processed": "no"
  },
  "SCM.0031": {
    "status": [
      400
    ],
    "meaning": "The certificate cannot be read.",
    "action": "Upload the certificate in PEM form.",
    "processed": "no"
  },
  "SCM.0032": {
    "status": [
      400
    ],
    "meaning": "The name is not allowed.",
    "action": "Choose a name of 3 to 63 characters.",
    "processed": "no"
  },
  "SCM.0037": {
    "status": [
      500
    ],
    "meaning": "Encryption failed.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "SCM.0038": {
    "status": [
      500
    ],
    "meaning": "Decryption failed.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "SCM.0053": {
    "status": [
      400
    ],
    "meaning": "The certificate's text does not begin or end as PEM does.",
    "action": "Upload the whole text with its BEGIN and END lines.",
    "processed": "no",
    "certainty": "inferred"
  },
  "SCM.0054": {
    "status": [
      400
    ],
    "meaning": "The content of the certificate is missing.",
    "action": "Upload the whole certificate.",
    "processed": "no",
    "certainty": "inferred"
  },
  "SCM.0059": {
    "status": [
      400
    ],
    "meaning": "The private key is empty.",
    "action": "Send the private key.",
    "processed": "no"
  },
  "SCM.0069": {
    "status": [
      400
    ],
    "meaning": "The project does not exist.",
    "action": "Choose a project that exists.",
    "processed": "no"
  },
  "SCM.0070": {
    "status": [
      400
    ],
    "meaning": "A domain in the uploaded certificate is malformed.",
    "action": "Check the certificate's names.",
    "processed": "no"
  },
  "SCM.0079": {
    "status": [
      400
    ],
    "meaning": "Subjects and issuers of the chain do not follow each other.",
    "action": "Put the certificates of the chain in order.",
    "processed": "no",
    "certainty": "inferred"
  },
  "SCM.0095": {
    "status": [
      400
    ],
    "meaning": "A call inside the service failed.",
    "action": "Look whether it was done before you try again.",
    "processed": "maybe",
    "certainty": "inferred"
  },
  "SCM.0101": {
    "status": [
      400
    ],
    "meaning": "The certificate cannot be deployed automatically.",
    "action": "Deploy it by hand.",
    "processed": "no",
    "certainty": "inferred"
  },
  "SCM.0114": {
    "status": [
      400
    ],
    "meaning": "The private key has a wrong form.",
    "action": "Upload the key in PEM form.",
    "processed": "no",
    "certainty": "inferred"
  },
  "SCM.0201": {
    "status": [
      400
    ],
    "meaning": "Pushing to ELB failed.",
    "action": "Look at ELB then push again.",
    "processed": "maybe"
  },
  "SCM.0202": {
    "status": [
      400
    ],
    "meaning": "No rights on ELB.",
    "action": "Ask for permissions on ELB.",
    "processed": "no"
  },
  "SCM.0203": {
    "status": [
      400
    ],
    "meaning": "ELB failed.",
    "action": "Look at ELB then push again.",
    "processed": "maybe"
  },
  "SCM.0211": {
    "status": [
      400
    ],
    "meaning": "Pushing to CDN failed.",
    "action": "Look at CDN then push again.",
    "processed": "maybe"
  },
  "SCM.0212": {
    "status": [
      400
    ],
    "meaning": "No rights on CDN.",
    "action": "Ask for permissions on CDN.",
    "processed": "no"
  },
  "SCM.0213": {
    "status": [
      500
    ],
    "meaning": "CDN failed.",
    "action": "Look at CDN then push again.",
    "processed": "maybe"
  },
  "SCM.0221": {
    "status": [
      400
    ],
    "meaning": "Pushing to WAF failed.",
    "action": "Look at WAF then push again.",
    "processed": "maybe"
  },
  "SCM.0222": {
    "status": [
      400
    ],
    "meaning": "No rights on WAF.",
    "action": "Ask for permissions on WAF.",
    "processed": "no"
  },
  "SCM.0223": {
    "status": [
      500
    ],
    "meaning": "WAF failed.",
    "action": "Look at WAF then push again.",
    "processed": "maybe"
  },
  "SCM.0707": {
    "status": [
      400
    ],
    "meaning": "There is no such CSR.",
    "action": "Check the id of the CSR.",
    "processed": "no",
    "certainty": "inferred"
  },
  "SCM.1000": {
    "status": [
      401
    ],
    "meaning": "The token is not valid.",
    "action": "Get a new token.",
    "processed": "no"
  },
  "SCM.1004": {
    "status": [
      401
    ],
    "meaning": "The account has not applied for beta access.",
    "action": "Apply for it in the console.",
    "processed": "no"
  },
  "SCM.1009": {
    "status": [
      401
    ],
    "meaning": "The account is restricted, for example because its real name is not verified.",
    "action": "Finish real-name authentication or settle what is owed.",
    "processed": "no"
  },
  "SCM.1010": {
    "status": [
      401
    ],
    "meaning": "The account is frozen, for example for arrears.",
    "action": "Settle what is owed.",
    "processed": "no"
  },
  "SCM.4001": {
    "status": [
      500
    ],
    "meaning": "The authorisation service cannot be reached.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "SCM.4002": {
    "status": [
      401
    ],
    "meaning": "The user lacks a permission.",
    "action": "Grant scm:cert:subscribe (older name scm:cert:purchase).",
    "processed": "no"
  },
  "APIGW.0101": {
    "status": [
      404
    ],
    "meaning": "The gateway knows no such API or method.",
    "action": "Check host path and method.",
    "processed": "no"
  },
  "APIGW.0103": {
    "status": [
      500,
      404
    ],
    "meaning": "The gateway found no backend for this API.",
    "action": "Check the host; else report it to the vendor.",
    "processed": "no",
    "certainty": "contradicted"
  },
  "APIGW.0104": {
    "status": [
      500,
      400
    ],
    "meaning": "The gateway has no plug-in settings for this API.",
    "action": "Report it to the vendor.",
    "processed": "no",
    "certainty": "contradicted"
  },
  "APIGW.0105": {
    "status": [
      500,
      400
    ],
    "meaning": "The gateway has no backend settings for this API.",
    "action": "Report it to the vendor.",
    "processed": "no",
    "certainty": "contradicted"
  },
  "APIGW.0106": {
    "status": [
      400
    ],
    "meaning": "The gateway could not map the request to the backend.",
    "action": "Check the request's parameters.",
    "processed": "no"
  },
  "APIGW.0201": {
    "status": [
      400,
      413,
      414,
      494,
      500,
      502,
      504
    ],
    "meaning": "The request is malformed or too large (4xx), or the service failed or was too slow (5xx).",
    "action": "For 4xx make the request smaller or correct it; for 5xx look whether it was done.",
    "processed": "by-status"
  },
  "APIGW.0204": {
    "status": [
      400
    ],
    "meaning": "The gateway does not support this version of TLS.",
    "action": "Use TLS 1.2 or later.",
    "processed": "no"
  },
  "APIGW.0301": {
    "status": [
      401
    ],
    "meaning": "The credentials are wrong, stale or missing.",
    "action": "Check key, clock and host. After five wrong tries in a row the access key is locked for five minutes.",
    "processed": "no"
  },
  "APIGW.0302": {
    "status": [
      403
    ],
    "meaning": "The IAM user may not call this API.",
    "action": "Ask whether an allow or deny list names the user.",
    "processed": "no"
  },
  "APIGW.0303": {
    "status": [
      401
    ],
    "meaning": "The app signature is wrong; a clock that is off does it too.",
    "action": "Check the keys and set the clock.",
    "processed": "no"
  },
  "APIGW.0304": {
    "status": [
      403
    ],
    "meaning": "The app may not call this API.",
    "action": "Ask for permissions.",
    "processed": "no"
  },
  "APIGW.0305": {
    "status": [
      401
    ],
    "meaning": "The authentication information is wrong.",
    "action": "Check the credentials.",
    "processed": "no"
  },
  "APIGW.0306": {
    "status": [
      403
    ],
    "meaning": "The gateway denied access to the API.",
    "action": "Ask for permissions.",
    "processed": "no"
  },
  "APIGW.0307": {
    "status": [
      401
    ],
    "meaning": "The token has to be renewed.",
    "action": "Get a new token.",
    "processed": "no"
  },
  "APIGW.0308": {
    "status": [
      429
    ],
    "meaning": "Too many requests; the message names the limit.",
    "action": "Wait and send fewer.",
    "processed": "no"
  },
  "APIGW.0310": {
    "status": [
      403
    ],
    "meaning": "The project is not available.",
    "action": "Check the project.",
    "processed": "no"
  },
  "APIGW.0311": {
    "status": [
      401
    ],
    "meaning": "The authentication of a debugging call is wrong.",
    "action": "Report it to the vendor.",
    "processed": "no"
  },
  "APIGW.0401": {
    "status": [
      403
    ],
    "meaning": "The caller's address is not known.",
    "action": "Report it to the vendor.",
    "processed": "no"
  },
  "APIGW.0402": {
    "status": [
      403
    ],
    "meaning": "The caller's address is not allowed.",
    "action": "Ask for your address to be allowed.",
    "processed": "no"
  },
  "APIGW.0404": {
    "status": [
      403
    ],
    "meaning": "The backend's address is not allowed.",
    "action": "Report it to the vendor.",
    "processed": "no"
  },
  "APIGW.0501": {
    "status": [
      405
    ],
    "meaning": "The quota of the app is used up.",
    "action": "Raise the quota.",
    "processed": "no"
  },
  "APIGW.0502": {
    "status": [
      405
    ],
    "meaning": "The app is frozen.",
    "action": "Settle what is owed.",
    "processed": "no"
  },
  "APIGW.0601": {
    "status": [
      500
    ],
    "meaning": "The gateway failed inside.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "APIGW.0602": {
    "status": [
      400
    ],
    "meaning": "The gateway refused the request as bad.",
    "action": "Check the request.",
    "processed": "no"
  },
  "APIGW.0605": {
    "status": [
      500
    ],
    "meaning": "The backend's name could not be resolved.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "APIGW.0606": {
    "status": [
      500
    ],
    "meaning": "The gateway could not load the settings of the API.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "APIGW.0607": {
    "status": [
      400
    ],
    "meaning": "The gateway does not support this protocol for the API.",
    "action": "Use https.",
    "processed": "no"
  },
  "APIGW.0608": {
    "status": [
      500
    ],
    "meaning": "The gateway could not get its own token.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "APIGW.0609": {
    "status": [
      500
    ],
    "meaning": "The backend's network does not exist.",
    "action": "Report it to the vendor.",
    "processed": "maybe"
  },
  "APIGW.0610": {
    "status": [
      502
    ],
    "meaning": "No backend is available.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "APIGW.0611": {
    "status": [
      500
    ],
    "meaning": "The backend's port was not found.",
    "action": "Report it to the vendor.",
    "processed": "maybe"
  },
  "APIGW.0612": {
    "status": [
      500
    ],
    "meaning": "An API of the gateway called itself.",
    "action": "Report it to the vendor.",
    "processed": "maybe"
  },
  "APIGW.0613": {
    "status": [
      503
    ],
    "meaning": "The identity service is not available.",
    "action": "Try again later.",
    "processed": "maybe"
  },
  "APIGW.0705": {
    "status": [
      500
    ],
    "meaning": "The signature for the backend could not be made.",
    "action": "Report it to the vendor.",
    "processed": "maybe"
  },
  "APIGW.0801": {
    "status": [
      403
    ],
    "meaning": "The service cannot be used in this region.",
    "action": "Use the host of your own region.",
    "processed": "no"
  },
  "APIGW.0802": {
    "status": [
      403
    ],
    "meaning": "The IAM user may not use this region.",
    "action": "Use the host of your own site.",
    "processed": "no"
  },
  "APIGW.1009": {
    "status": [
      400
    ],
    "meaning": "The key or secret of the app is wrong.",
    "action": "Check the keys.",
    "processed": "no",
    "certainty": "inferred"
  },
  "CBC.0150": {
    "status": [
      403
    ],
    "meaning": "The billing system refuses the account; its table says that it does not belong to the site that was called.",
    "action": "Use the host of your own site and look at balance and arrears of the account.",
    "processed": "no",
    "certainty": "inferred"
  },
  "CBC.0151": {
    "status": [
      403
    ],
    "meaning": "The user lacks a permission of the billing system.",
    "action": "Ask for the permission that the message names, for example billing:order:view.",
    "processed": "no"
  },
  "CBC.0156": {
    "status": [
      403
    ],
    "meaning": "The billing system refuses the account; its table says that it does not belong to the site that was called.",
    "action": "Use the host of your own site and look at balance and arrears of the account.",
    "processed": "no",
    "certainty": "inferred"
  },
  "CBC.18000016": {
    "status": [
      400
    ],
    "meaning": "The permissions do not suffice.",
    "action": "Ask the partner that your account belongs to.",
    "processed": "no"
  },
  "CBC": {
    "status": [
      200,
      400
    ],
    "meaning": "The billing system refused something about the order.",
    "action": "Look for the order in the Billing Center: it may have been placed and wait for payment.",
    "processed": "maybe",
    "certainty": "inferred"
  }
};
