// Generated from the API document by `npm run generate`. Do not edit.
import { validators as operation0 } from "./validators/SubscribeCertificate.js";
import { validators as operation1 } from "./validators/UnsubscribeCertificate.js";
import { validators as operation2 } from "./validators/ApplyCertificate.js";
import { validators as operation3 } from "./validators/CancelCertificateRequest.js";
import { validators as operation4 } from "./validators/ListCertificates.js";
import { validators as operation5 } from "./validators/ShowCertificate.js";
import { validators as operation6 } from "./validators/DeleteCertificate.js";
import { validators as operation7 } from "./validators/ExportCertificate.js";
import { validators as operation8 } from "./validators/ImportCertificate.js";
import { validators as operation9 } from "./validators/PushCertificate.js";
import { validators as operation10 } from "./validators/BatchPushCertificate.js";
import { validators as operation11 } from "./validators/DeployCertificate.js";
import { validators as operation12 } from "./validators/ListDeployedResources.js";
import { validators as operation13 } from "./validators/ListTagsByCertificate.js";
import { validators as operation14 } from "./validators/CreateCertificateTag.js";
import { validators as operation15 } from "./validators/BatchCreateOrDeleteTags.js";
import { validators as operation16 } from "./validators/ListAllTags.js";
import { validators as operation17 } from "./validators/ListCertificatesByTag.js";
import { validators as operation18 } from "./validators/ListCsr.js";
import { validators as operation19 } from "./validators/CreateCsr.js";
import { validators as operation20 } from "./validators/ShowCsr.js";
import { validators as operation21 } from "./validators/UpdateCsr.js";
import { validators as operation22 } from "./validators/DeleteCsr.js";
import { validators as operation23 } from "./validators/UploadCsr.js";
import { validators as operation24 } from "./validators/ShowCsrPrivateKey.js";
import { validators as operation25 } from "./validators/EnableNotification.js";
import { validators as operation26 } from "./validators/DisableNotification.js";
export const validators = {
  "SubscribeCertificate": operation0,
  "UnsubscribeCertificate": operation1,
  "ApplyCertificate": operation2,
  "CancelCertificateRequest": operation3,
  "ListCertificates": operation4,
  "ShowCertificate": operation5,
  "DeleteCertificate": operation6,
  "ExportCertificate": operation7,
  "ImportCertificate": operation8,
  "PushCertificate": operation9,
  "BatchPushCertificate": operation10,
  "DeployCertificate": operation11,
  "ListDeployedResources": operation12,
  "ListTagsByCertificate": operation13,
  "CreateCertificateTag": operation14,
  "BatchCreateOrDeleteTags": operation15,
  "ListAllTags": operation16,
  "ListCertificatesByTag": operation17,
  "ListCsr": operation18,
  "CreateCsr": operation19,
  "ShowCsr": operation20,
  "UpdateCsr": operation21,
  "DeleteCsr": operation22,
  "UploadCsr": operation23,
  "ShowCsrPrivateKey": operation24,
  "EnableNotification": operation25,
  "DisableNotification": operation26,
};
