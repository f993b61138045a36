// Generated from the API document by `npm run generate`. Do not edit.
/** By operationId. */
export declare const operations: {
  readonly "SubscribeCertificate": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/certificates/buy";
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "chargesMoney": true;
    readonly "receipt": "order_id";
    readonly "purchaseTag": {
      readonly "list": "tags";
      readonly "item": {
        readonly "key": "scm-purchase";
        readonly "value": "{id}";
      };
    };
    readonly "whenUnknown": "Look at the orders in the console's Billing Center, or list the certificates with status PAID sorted by their update time, and compare brand, type and domain type with what was sent.";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101"];
  };
  readonly "UnsubscribeCertificate": {
    readonly "method": "DELETE";
    readonly "path": "/v3/scm/certificates/{cert_id}/unsubscribe";
    readonly "parameters": {
      readonly "cert_id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "state-guarded";
    readonly "returnsMoney": true;
    readonly "whenUnknown": "ShowCertificate: 404 says that the certificate is gone. While it is there, the return may still be under way, so wait some minutes before you ask again.";
    readonly "destroys": "The certificate. What was bought is given back and can only be bought again.";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "ApplyCertificate": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/certificates/{certificate_id}/apply";
    readonly "parameters": {
      readonly "certificate_id": "path";
    };
    readonly "body": true;
    readonly "idempotency": "state-guarded";
    readonly "whenUnknown": "ShowCertificate: any status other than PAID says that the application arrived.";
    readonly "state": {
      readonly "of": "status";
      readonly "shown-by": "ShowCertificate";
      readonly "ends": readonly ["ISSUED", "UNPASSED"];
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101"];
  };
  readonly "CancelCertificateRequest": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/certificates/{certificate_id}/cancel-cert";
    readonly "parameters": {
      readonly "certificate_id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "state-guarded";
    readonly "whenUnknown": "ShowCertificate: CANCELCHECKING or PAID says that the withdrawal arrived.";
    readonly "destroys": "The running application, with what the authority has already checked.";
    readonly "state": {
      readonly "of": "status";
      readonly "shown-by": "ShowCertificate";
      readonly "ends": readonly ["PAID", "ISSUED", "UNPASSED"];
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101"];
  };
  readonly "ListCertificates": {
    readonly "method": "GET";
    readonly "path": "/v3/scm/certificates";
    readonly "parameters": {
      readonly "limit": "query";
      readonly "offset": "query";
      readonly "sort_dir": "query";
      readonly "sort_key": "query";
      readonly "status": "query";
      readonly "enterprise_project_id": "query";
      readonly "deploy_support": "query";
      readonly "owned_by_self": "query";
      readonly "expired_days_since": "query";
      readonly "content": "query";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "paging": {
      readonly "limit": "limit";
      readonly "offset": "offset";
      readonly "in": "query";
      readonly "rows": "/certificates";
      readonly "key": "id";
      readonly "total": "/total_count";
      readonly "reach": 100;
      readonly "size": 50;
      readonly "order": {
        readonly "sort_dir": readonly ["DESC", "ASC"];
        readonly "sort_key": readonly ["certUpdateTime", "certExpiredTime", "certStatus"];
      };
      readonly "narrow": {
        readonly "status": readonly ["PAID", "ISSUED", "CHECKING", "CANCELCHECKING", "UNPASSED", "EXPIRED", "REVOKING", "REVOKED", "UPLOAD", "CHECKING_ORG", "ISSUING", "SUPPLEMENTCHECKING", "CHECKING_DOMAIN"];
      };
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101", "my-kualalumpur-1"];
  };
  readonly "ShowCertificate": {
    readonly "method": "GET";
    readonly "path": "/v3/scm/certificates/{certificate_id}";
    readonly "parameters": {
      readonly "certificate_id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "states": {
      readonly "of": "status";
      readonly "states": {
        readonly "PAID": {
          readonly "next": readonly ["CHECKING", "CHECKING_DOMAIN"];
          readonly "action": "Apply for it.";
        };
        readonly "CHECKING": {
          readonly "next": readonly ["CHECKING_DOMAIN", "CHECKING_ORG", "ISSUING", "ISSUED", "UNPASSED", "CANCELCHECKING"];
          readonly "show": "authentification";
        };
        readonly "CHECKING_DOMAIN": {
          readonly "next": readonly ["CHECKING", "CHECKING_ORG", "ISSUING", "ISSUED", "UNPASSED", "CANCELCHECKING"];
          readonly "show": "authentification";
          readonly "action": "Publish what authentification says.";
        };
        readonly "CHECKING_ORG": {
          readonly "next": readonly ["CHECKING", "ISSUING", "ISSUED", "UNPASSED", "CANCELCHECKING"];
          readonly "action": "Answer the authority when it calls or writes.";
        };
        readonly "ISSUING": {
          readonly "next": readonly ["ISSUED", "UNPASSED"];
        };
        readonly "ISSUED": {
          readonly "next": readonly ["SUPPLEMENTCHECKING", "REVOKING", "REVOKED", "EXPIRED"];
        };
        readonly "UNPASSED": {
          readonly "next": readonly [];
          readonly "action": "Find out in the console why the authority refused it; then apply again, or return it within seven days of the payment.";
        };
        readonly "CANCELCHECKING": {
          readonly "next": readonly ["PAID", "ISSUED", "UNPASSED"];
        };
        readonly "SUPPLEMENTCHECKING": {
          readonly "next": readonly ["ISSUED", "CANCELSUPPLEMENTING"];
          readonly "show": "authentification";
        };
        readonly "CANCELSUPPLEMENTING": {
          readonly "next": readonly ["ISSUED"];
        };
        readonly "REVOKING": {
          readonly "next": readonly ["REVOKED", "CANCLEREVOKING"];
        };
        readonly "CANCLEREVOKING": {
          readonly "next": readonly ["ISSUED"];
        };
        readonly "REVOKED": {
          readonly "next": readonly [];
          readonly "action": "Buy or import another one.";
        };
        readonly "EXPIRED": {
          readonly "next": readonly [];
          readonly "action": "Buy or import another one.";
        };
        readonly "UPLOAD": {
          readonly "next": readonly ["EXPIRED"];
        };
      };
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101", "my-kualalumpur-1"];
  };
  readonly "DeleteCertificate": {
    readonly "method": "DELETE";
    readonly "path": "/v3/scm/certificates/{certificate_id}";
    readonly "parameters": {
      readonly "certificate_id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "idempotent";
    readonly "whenUnknown": "ShowCertificate: 404 says that it is gone.";
    readonly "destroys": "The certificate and its private key here. There is no refund.";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101", "my-kualalumpur-1"];
  };
  readonly "ExportCertificate": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/certificates/{certificate_id}/export";
    readonly "parameters": {
      readonly "certificate_id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "secrets": {
      readonly "answer": readonly ["/private_key", "/enc_private_key"];
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101", "my-kualalumpur-1"];
  };
  readonly "ImportCertificate": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/certificates/import";
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "whenUnknown": "ListCertificates with status UPLOAD and content set to the name that was sent.";
    readonly "secrets": {
      readonly "body": readonly ["/private_key", "/enc_private_key"];
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101", "my-kualalumpur-1"];
  };
  readonly "PushCertificate": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/certificates/{certificate_id}/push";
    readonly "parameters": {
      readonly "certificate_id": "path";
    };
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "whenUnknown": "Look at the certificates in the target service. ListDeployedResources shows only those that a resource uses.";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101", "my-kualalumpur-1"];
  };
  readonly "BatchPushCertificate": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/certificates/{certificate_id}/batch-push";
    readonly "parameters": {
      readonly "certificate_id": "path";
    };
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "whenUnknown": "Look at the certificates in the target service of each region.";
    readonly "partialFailure": {
      readonly "list": "/results";
      readonly "reason": "message";
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101", "my-kualalumpur-1"];
  };
  readonly "DeployCertificate": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/certificates/{certificate_id}/deploy";
    readonly "parameters": {
      readonly "certificate_id": "path";
    };
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "chargesMoney": "in-a-case";
    readonly "whenUnknown": "ListDeployedResources for the certificate and the service; compare with the resources that were sent.";
    readonly "destroys": "The link of each resource to the certificate that it used before.";
    readonly "partialFailure": {
      readonly "list": "/failure_list";
      readonly "reason": "failure_info";
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1", "eu-west-101", "my-kualalumpur-1"];
  };
  readonly "ListDeployedResources": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/deployed-resources";
    readonly "body": true;
    readonly "idempotency": "safe";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "ListTagsByCertificate": {
    readonly "method": "GET";
    readonly "path": "/v3/scm/{resource_id}/tags";
    readonly "parameters": {
      readonly "resource_id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "CreateCertificateTag": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/{resource_id}/tags";
    readonly "parameters": {
      readonly "resource_id": "path";
    };
    readonly "body": true;
    readonly "idempotency": "idempotent";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "BatchCreateOrDeleteTags": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/{resource_id}/tags/action";
    readonly "parameters": {
      readonly "resource_id": "path";
    };
    readonly "body": true;
    readonly "idempotency": "idempotent";
    readonly "destroys": "The tags that are named.";
    readonly "destroysInACase": true;
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "ListAllTags": {
    readonly "method": "GET";
    readonly "path": "/v3/scm/tags";
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "ListCertificatesByTag": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/resource_instances/action";
    readonly "body": true;
    readonly "idempotency": "safe";
    readonly "paging": {
      readonly "limit": "limit";
      readonly "offset": "offset";
      readonly "in": "body";
      readonly "rows": "/resources";
      readonly "key": "resource_id";
      readonly "total": "/total_count";
      readonly "size": 50;
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "ListCsr": {
    readonly "method": "GET";
    readonly "path": "/v3/scm/csr";
    readonly "parameters": {
      readonly "limit": "query";
      readonly "offset": "query";
      readonly "name": "query";
      readonly "private_key_algo": "query";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "paging": {
      readonly "limit": "limit";
      readonly "offset": "offset";
      readonly "in": "query";
      readonly "rows": "/csr_list";
      readonly "key": "id";
      readonly "total": "/total";
      readonly "reach": 100;
      readonly "size": 50;
      readonly "narrow": {
        readonly "private_key_algo": readonly ["RSA_2048", "RSA_3072", "RSA_4096", "EC_P256", "EC_P384", "SM2"];
      };
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "CreateCsr": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/csr";
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "whenUnknown": "ListCsr with the name that was sent.";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "ShowCsr": {
    readonly "method": "GET";
    readonly "path": "/v3/scm/csr/{id}";
    readonly "parameters": {
      readonly "id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "UpdateCsr": {
    readonly "method": "PUT";
    readonly "path": "/v3/scm/csr/{id}";
    readonly "parameters": {
      readonly "id": "path";
    };
    readonly "body": true;
    readonly "idempotency": "idempotent";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "DeleteCsr": {
    readonly "method": "DELETE";
    readonly "path": "/v3/scm/csr/{id}";
    readonly "parameters": {
      readonly "id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "idempotent";
    readonly "whenUnknown": "ShowCsr: 400 with SCM.0707 says that it is gone.";
    readonly "destroys": "The request and its private key.";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "UploadCsr": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/csr/upload";
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "whenUnknown": "ListCsr with the name that was sent.";
    readonly "secrets": {
      readonly "body": readonly ["/private_key"];
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "ShowCsrPrivateKey": {
    readonly "method": "GET";
    readonly "path": "/v3/scm/csr/{id}/private-key";
    readonly "parameters": {
      readonly "id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "secrets": {
      readonly "answer": readonly ["/private_key"];
    };
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "EnableNotification": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/notification/enable";
    readonly "body": true;
    readonly "idempotency": "idempotent";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
  readonly "DisableNotification": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/notification/disable";
    readonly "body": true;
    readonly "idempotency": "idempotent";
    readonly "available": readonly ["cn-north-4", "ap-southeast-1"];
  };
};
