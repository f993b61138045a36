import { blank } from "./blank.js";
import { change, times } from "./life-cycle.js";
import { priceOf } from "./prices.js";
import { takeFree } from "./quotas.js";
import { register, registered } from "./register.js";
import { refuse } from "./refusal.js";
import type { Certificate, PlacedOrder, Product, State } from "./state.js";
import type { Handlers, RequestBody } from "./types.js";
import { isReturnable } from "./views.js";
import { timeDigits } from "./words.js";
import { certificateOf, newCertificateId, nowOf, type World } from "./world.js";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

export function orderHandlers(world: World): Handlers<"SubscribeCertificate" | "UnsubscribeCertificate"> {
  return {
    SubscribeCertificate({ body }) {
      const product = productOf(body);
      const { state } = world;
      const count = body.order_number;
      takeFree(state, product, count);
      const at = nowOf(world);
      const order: PlacedOrder = {
        id: newOrderId(world),
        at,
        paid: null,
        price: priceOf(product),
        certificates: Array.from({ length: count }, () => newCertificateId(world)),
      };
      state.orders[order.id] = order;
      const { enterprise_project_id: project = "0", tags = [] } = body;
      const labels = (state.keepsPurchaseTags ? tags : []).map(({ key, value = "" }) => ({ key, value }));
      for (const id of order.certificates)
        register(state, bought(world, id, order, product, project === "all" ? "0" : project, labels));
      if (body.is_auto_pay !== false) pay(state, order, at);
      return { body: { order_id: order.id, cert: order.certificates.map((cert_id) => ({ cert_id })) } };
    },

    UnsubscribeCertificate({ parameters }) {
      const certificate = certificateOf(world, parameters.cert_id);
      const order = world.state.orders[certificate.orderId ?? ""];
      if (order === undefined || order.paid === null || !isReturnable(world, certificate)) refuse("SCM.0010");
      const at = nowOf(world);
      if (at - order.paid < times.tooSoon) refuse("SCM.0016", undefined, 500);
      certificate.returned = true;
      change(certificate, certificate.status, at, [{ at: at + times.leaving, status: "gone" }]);
      world.state.refunds.push({
        at,
        operation: "UnsubscribeCertificate",
        amount: order.price,
        orderId: order.id,
        certificateId: certificate.id,
      });
      return { body: { unsubscribe_results: "SUCCESS" } };
    },
  };
}

/** Pays an order: one charge for all of its certificates. */
export function pay(state: State, order: PlacedOrder, at: number): void {
  order.paid = at;
  for (const id of order.certificates) {
    const certificate = registered(state, id);
    if (certificate !== undefined) certificate.updated = at;
  }
  state.charges.push({
    at,
    operation: "SubscribeCertificate",
    amount: order.price * order.certificates.length,
    orderId: order.id,
    certificateId: null,
  });
}

function productOf(body: RequestBody<"SubscribeCertificate">): Product {
  const several = body.domain_type === "MULTI_DOMAIN";
  const { primary_domain_type: primary, single_domain_number: plain, wildcard_domain_number: more = 0 } = body;
  if (several && plain !== undefined && 1 + plain + more !== body.domain_numbers)
    refuse("SCM.0015", "domain_numbers must be 1 + single_domain_number + wildcard_domain_number.");
  const first = several ? primary === "WILDCARD_DOMAIN" : body.domain_type === "WILDCARD";
  const wildcards = (first ? 1 : 0) + (several ? more : 0);
  if (wildcards > body.domain_numbers) refuse("SCM.0015", "wildcard_domain_number must be below domain_numbers.");
  return {
    type: body.cert_type,
    brand: body.cert_brand,
    domainType: body.domain_type,
    primary: several ? (primary ?? null) : null,
    names: body.domain_numbers,
    wildcards,
    years: body.effective_time,
  };
}

/** CS, the minute in Chinese time, and five characters. */
function newOrderId(world: World): string {
  const minute = timeDigits(nowOf(world)).slice(2, 12);
  for (;;) {
    const id = `CS${minute}${world.random.text(letters, 5)}`;
    if (!Object.hasOwn(world.state.orders, id)) return id;
  }
}

function bought(
  world: World,
  id: string,
  order: PlacedOrder,
  product: Product,
  enterpriseProjectId: string,
  tags: Certificate["tags"],
): Certificate {
  return {
    ...blank(id, `scm-${world.random.text("0123456789abcdef", 6)}`, order.at),
    product,
    orderId: order.id,
    enterpriseProjectId,
    tags,
  };
}
