// Generated from the API document by `npm run generate`. Do not edit.
export const operations = {
  "SubscribeCertificate": {
    "method": "POST",
    "path": "/v3/scm/certificates/buy",
    "body": true,
    "idempotency": "none",
    "chargesMoney": true,
    "receipt": "order_id",
    "purchaseTag": {
      "list": "tags",
      "item": {
        "key": "scm-purchase",
        "value": "{id}"
      }
    },
    "whenUnknown": "Look at the orders in the console's Billing Center, or list the certificates with status PAID sorted by their update time, and compare brand, type and domain type with what was sent.",
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101"
    ]
  },
  "UnsubscribeCertificate": {
    "method": "DELETE",
    "path": "/v3/scm/certificates/{cert_id}/unsubscribe",
    "parameters": {
      "cert_id": "path"
    },
    "body": false,
    "idempotency": "state-guarded",
    "returnsMoney": true,
    "whenUnknown": "ShowCertificate: 404 says that the certificate is gone. While it is there, the return may still be under way, so wait some minutes before you ask again.",
    "destroys": "The certificate. What was bought is given back and can only be bought again.",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "ApplyCertificate": {
    "method": "POST",
    "path": "/v3/scm/certificates/{certificate_id}/apply",
    "parameters": {
      "certificate_id": "path"
    },
    "body": true,
    "idempotency": "state-guarded",
    "whenUnknown": "ShowCertificate: any status other than PAID says that the application arrived.",
    "state": {
      "of": "status",
      "shown-by": "ShowCertificate",
      "ends": [
        "ISSUED",
        "UNPASSED"
      ]
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101"
    ]
  },
  "CancelCertificateRequest": {
    "method": "POST",
    "path": "/v3/scm/certificates/{certificate_id}/cancel-cert",
    "parameters": {
      "certificate_id": "path"
    },
    "body": false,
    "idempotency": "state-guarded",
    "whenUnknown": "ShowCertificate: CANCELCHECKING or PAID says that the withdrawal arrived.",
    "destroys": "The running application, with what the authority has already checked.",
    "state": {
      "of": "status",
      "shown-by": "ShowCertificate",
      "ends": [
        "PAID",
        "ISSUED",
        "UNPASSED"
      ]
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101"
    ]
  },
  "ListCertificates": {
    "method": "GET",
    "path": "/v3/scm/certificates",
    "parameters": {
      "limit": "query",
      "offset": "query",
      "sort_dir": "query",
      "sort_key": "query",
      "status": "query",
      "enterprise_project_id": "query",
      "deploy_support": "query",
      "owned_by_self": "query",
      "expired_days_since": "query",
      "content": "query"
    },
    "body": false,
    "idempotency": "safe",
    "paging": {
      "limit": "limit",
      "offset": "offset",
      "in": "query",
      "rows": "/certificates",
      "key": "id",
      "total": "/total_count",
      "reach": 100,
      "size": 50,
      "order": {
        "sort_dir": [
          "DESC",
          "ASC"
        ],
        "sort_key": [
          "certUpdateTime",
          "certExpiredTime",
          "certStatus"
        ]
      },
      "narrow": {
        "status": [
          "PAID",
          "ISSUED",
          "CHECKING",
          "CANCELCHECKING",
          "UNPASSED",
          "EXPIRED",
          "REVOKING",
          "REVOKED",
          "UPLOAD",
          "CHECKING_ORG",
          "ISSUING",
          "SUPPLEMENTCHECKING",
          "CHECKING_DOMAIN"
        ]
      }
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101",
      "my-kualalumpur-1"
    ]
  },
  "ShowCertificate": {
    "method": "GET",
    "path": "/v3/scm/certificates/{certificate_id}",
    "parameters": {
      "certificate_id": "path"
    },
    "body": false,
    "idempotency": "safe",
    "states": {
      "of": "status",
      "states": {
        "PAID": {
          "next": [
            "CHECKING",
            "CHECKING_DOMAIN"
          ],
          "action": "Apply for it."
        },
        "CHECKING": {
          "next": [
            "CHECKING_DOMAIN",
            "CHECKING_ORG",
            "ISSUING",
            "ISSUED",
            "UNPASSED",
            "CANCELCHECKING"
          ],
          "show": "authentification"
        },
        "CHECKING_DOMAIN": {
          "next": [
            "CHECKING",
            "CHECKING_ORG",
            "ISSUING",
            "ISSUED",
            "UNPASSED",
            "CANCELCHECKING"
          ],
          "show": "authentification",
          "action": "Publish what authentification says."
        },
        "CHECKING_ORG": {
          "next": [
            "CHECKING",
            "ISSUING",
            "ISSUED",
            "UNPASSED",
            "CANCELCHECKING"
          ],
          "action": "Answer the authority when it calls or writes."
        },
        "ISSUING": {
          "next": [
            "ISSUED",
            "UNPASSED"
          ]
        },
        "ISSUED": {
          "next": [
            "SUPPLEMENTCHECKING",
            "REVOKING",
            "REVOKED",
            "EXPIRED"
          ]
        },
        "UNPASSED": {
          "next": [],
          "action": "Find out in the console why the authority refused it; then apply again, or return it within seven days of the payment."
        },
        "CANCELCHECKING": {
          "next": [
            "PAID",
            "ISSUED",
            "UNPASSED"
          ]
        },
        "SUPPLEMENTCHECKING": {
          "next": [
            "ISSUED",
            "CANCELSUPPLEMENTING"
          ],
          "show": "authentification"
        },
        "CANCELSUPPLEMENTING": {
          "next": [
            "ISSUED"
          ]
        },
        "REVOKING": {
          "next": [
            "REVOKED",
            "CANCLEREVOKING"
          ]
        },
        "CANCLEREVOKING": {
          "next": [
            "ISSUED"
          ]
        },
        "REVOKED": {
          "next": [],
          "action": "Buy or import another one."
        },
        "EXPIRED": {
          "next": [],
          "action": "Buy or import another one."
        },
        "UPLOAD": {
          "next": [
            "EXPIRED"
          ]
        }
      }
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101",
      "my-kualalumpur-1"
    ]
  },
  "DeleteCertificate": {
    "method": "DELETE",
    "path": "/v3/scm/certificates/{certificate_id}",
    "parameters": {
      "certificate_id": "path"
    },
    "body": false,
    "idempotency": "idempotent",
    "whenUnknown": "ShowCertificate: 404 says that it is gone.",
    "destroys": "The certificate and its private key here. There is no refund.",
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101",
      "my-kualalumpur-1"
    ]
  },
  "ExportCertificate": {
    "method": "POST",
    "path": "/v3/scm/certificates/{certificate_id}/export",
    "parameters": {
      "certificate_id": "path"
    },
    "body": false,
    "idempotency": "safe",
    "secrets": {
      "answer": [
        "/private_key",
        "/enc_private_key"
      ]
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101",
      "my-kualalumpur-1"
    ]
  },
  "ImportCertificate": {
    "method": "POST",
    "path": "/v3/scm/certificates/import",
    "body": true,
    "idempotency": "none",
    "whenUnknown": "ListCertificates with status UPLOAD and content set to the name that was sent.",
    "secrets": {
      "body": [
        "/private_key",
        "/enc_private_key"
      ]
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101",
      "my-kualalumpur-1"
    ]
  },
  "PushCertificate": {
    "method": "POST",
    "path": "/v3/scm/certificates/{certificate_id}/push",
    "parameters": {
      "certificate_id": "path"
    },
    "body": true,
    "idempotency": "none",
    "whenUnknown": "Look at the certificates in the target service. ListDeployedResources shows only those that a resource uses.",
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101",
      "my-kualalumpur-1"
    ]
  },
  "BatchPushCertificate": {
    "method": "POST",
    "path": "/v3/scm/certificates/{certificate_id}/batch-push",
    "parameters": {
      "certificate_id": "path"
    },
    "body": true,
    "idempotency": "none",
    "whenUnknown": "Look at the certificates in the target service of each region.",
    "partialFailure": {
      "list": "/results",
      "reason": "message"
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101",
      "my-kualalumpur-1"
    ]
  },
  "DeployCertificate": {
    "method": "POST",
    "path": "/v3/scm/certificates/{certificate_id}/deploy",
    "parameters": {
      "certificate_id": "path"
    },
    "body": true,
    "idempotency": "none",
    "chargesMoney": "in-a-case",
    "whenUnknown": "ListDeployedResources for the certificate and the service; compare with the resources that were sent.",
    "destroys": "The link of each resource to the certificate that it used before.",
    "partialFailure": {
      "list": "/failure_list",
      "reason": "failure_info"
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1",
      "eu-west-101",
      "my-kualalumpur-1"
    ]
  },
  "ListDeployedResources": {
    "method": "POST",
    "path": "/v3/scm/deployed-resources",
    "body": true,
    "idempotency": "safe",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "ListTagsByCertificate": {
    "method": "GET",
    "path": "/v3/scm/{resource_id}/tags",
    "parameters": {
      "resource_id": "path"
    },
    "body": false,
    "idempotency": "safe",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "CreateCertificateTag": {
    "method": "POST",
    "path": "/v3/scm/{resource_id}/tags",
    "parameters": {
      "resource_id": "path"
    },
    "body": true,
    "idempotency": "idempotent",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "BatchCreateOrDeleteTags": {
    "method": "POST",
    "path": "/v3/scm/{resource_id}/tags/action",
    "parameters": {
      "resource_id": "path"
    },
    "body": true,
    "idempotency": "idempotent",
    "destroys": "The tags that are named.",
    "destroysInACase": true,
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "ListAllTags": {
    "method": "GET",
    "path": "/v3/scm/tags",
    "body": false,
    "idempotency": "safe",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "ListCertificatesByTag": {
    "method": "POST",
    "path": "/v3/scm/resource_instances/action",
    "body": true,
    "idempotency": "safe",
    "paging": {
      "limit": "limit",
      "offset": "offset",
      "in": "body",
      "rows": "/resources",
      "key": "resource_id",
      "total": "/total_count",
      "size": 50
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "ListCsr": {
    "method": "GET",
    "path": "/v3/scm/csr",
    "parameters": {
      "limit": "query",
      "offset": "query",
      "name": "query",
      "private_key_algo": "query"
    },
    "body": false,
    "idempotency": "safe",
    "paging": {
      "limit": "limit",
      "offset": "offset",
      "in": "query",
      "rows": "/csr_list",
      "key": "id",
      "total": "/total",
      "reach": 100,
      "size": 50,
      "narrow": {
        "private_key_algo": [
          "RSA_2048",
          "RSA_3072",
          "RSA_4096",
          "EC_P256",
          "EC_P384",
          "SM2"
        ]
      }
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "CreateCsr": {
    "method": "POST",
    "path": "/v3/scm/csr",
    "body": true,
    "idempotency": "none",
    "whenUnknown": "ListCsr with the name that was sent.",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "ShowCsr": {
    "method": "GET",
    "path": "/v3/scm/csr/{id}",
    "parameters": {
      "id": "path"
    },
    "body": false,
    "idempotency": "safe",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "UpdateCsr": {
    "method": "PUT",
    "path": "/v3/scm/csr/{id}",
    "parameters": {
      "id": "path"
    },
    "body": true,
    "idempotency": "idempotent",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "DeleteCsr": {
    "method": "DELETE",
    "path": "/v3/scm/csr/{id}",
    "parameters": {
      "id": "path"
    },
    "body": false,
    "idempotency": "idempotent",
    "whenUnknown": "ShowCsr: 400 with SCM.0707 says that it is gone.",
    "destroys": "The request and its private key.",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "UploadCsr": {
    "method": "POST",
    "path": "/v3/scm/csr/upload",
    "body": true,
    "idempotency": "none",
    "whenUnknown": "ListCsr with the name that was sent.",
    "secrets": {
      "body": [
        "/private_key"
      ]
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "ShowCsrPrivateKey": {
    "method": "GET",
    "path": "/v3/scm/csr/{id}/private-key",
    "parameters": {
      "id": "path"
    },
    "body": false,
    "idempotency": "safe",
    "secrets": {
      "answer": [
        "/private_key"
      ]
    },
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "EnableNotification": {
    "method": "POST",
    "path": "/v3/scm/notification/enable",
    "body": true,
    "idempotency": "idempotent",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  },
  "DisableNotification": {
    "method": "POST",
    "path": "/v3/scm/notification/disable",
    "body": true,
    "idempotency": "idempotent",
    "available": [
      "cn-north-4",
      "ap-southeast-1"
    ]
  }
};
