import * as z from "zod";
import { CertBrand, CertType, PrimaryDomainType } from "../../generated/models.js";

/** The rules of the purchase's body as one writes them in zod; the benchmark checks that it decides as the generated validator does. */
const shared = {
  cert_brand: z.enum(CertBrand),
  cert_type: z.enum(CertType),
  effective_time: z.int().min(0).max(3),
  order_number: z.int().min(1).max(100),
  agree_privacy_protection: z.literal(true),
  primary_domain_type: z.enum(PrimaryDomainType).optional(),
  single_domain_number: z.int().min(1).max(249).optional(),
  wildcard_domain_number: z.int().min(0).max(248).optional(),
  is_auto_pay: z.boolean().optional(),
  enterprise_project_id: z
    .string()
    .max(36)
    .regex(/^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$/)
    .optional(),
  order_id: z.string().max(63).optional(),
  tags: z
    .array(z.strictObject({ key: z.string().min(1).max(128), value: z.string().max(255).optional() }))
    .max(10)
    .optional(),
};

export const zodPurchase = z.discriminatedUnion("domain_type", [
  z.strictObject({ ...shared, domain_type: z.literal("SINGLE_DOMAIN"), domain_numbers: z.literal(1) }),
  z.strictObject({ ...shared, domain_type: z.literal("MULTI_DOMAIN"), domain_numbers: z.int().min(2).max(250) }),
  z.strictObject({ ...shared, domain_type: z.literal("WILDCARD"), domain_numbers: z.literal(1) }),
]);
