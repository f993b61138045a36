// What a history did, kept beside the mock in the simplest way, and compared with what the mock says.
import { expect } from "vitest";
import type { Mock } from "../../../src/testing/index.js";
import type { Random } from "../../../src/testing/random.js";
import { ask } from "./asked.js";
import { application, purchase } from "./support.js";

interface Bought {
  readonly order: string;
  readonly free: boolean;
  paid: boolean;
}

const company = { company_name: "Example Ltd", company_province: "Sichuan", company_city: "Chengdu", country: "CN" };
const waits = ["1s", "30s", "5m", "35m", "45m", "6h", "2d", "8d", "60d"];

export class Accounts {
  /** Undefined of an imported one. */
  private readonly certificates = new Map<string, Bought | undefined>();
  private readonly leaving = new Map<string, number>();
  private readonly csrs = new Set<string>();
  private deployed = 0;
  private refunded = 0;

  constructor(
    private readonly mock: Mock,
    private readonly random: Random,
  ) {}

  /** How many the service shows. */
  get shown(): number {
    return [...this.certificates].filter(([id]) => this.isShown(id)).length;
  }

  private isShown(id: string): boolean {
    const gone = (this.leaving.get(id) ?? Infinity) <= this.mock.clock.now().getTime();
    return !gone && this.certificates.get(id)?.paid !== false;
  }

  private pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.random.below(items.length)];
  }

  /** One that was there once, or one that never was. */
  private anyId(): string {
    return this.pick([...this.certificates.keys(), "scs1111111111111"]) ?? "";
  }

  async step(): Promise<void> {
    const moves = [
      () => this.buy(),
      () => this.buy(),
      () => this.apply(),
      () => this.apply(),
      () => this.call("CancelCertificateRequest"),
      () => this.unsubscribe(),
      () => this.remove(),
      () => this.importOne(),
      () => this.call("ExportCertificate"),
      () => this.deploy(),
      () => this.push(),
      () => this.tag(),
      () => this.csr(),
      () => this.console(),
      () => this.console(),
      () => Promise.resolve(void this.mock.clock.advance(this.pick(waits) ?? "1s")),
      () => Promise.resolve(void this.mock.clock.advance(this.pick(waits) ?? "1s")),
    ];
    await this.pick(moves)?.();
  }

  private call(operation: "CancelCertificateRequest" | "ExportCertificate") {
    return ask(this.mock, operation, { id: this.anyId() });
  }

  private async buy(): Promise<void> {
    const several = this.random.below(2) === 0;
    const paid = this.random.below(4) > 0;
    const years = this.random.below(5) === 0 ? 0 : 1;
    const { status, code, body } = await ask(this.mock, "SubscribeCertificate", {
      body: {
        ...purchase,
        cert_type: this.pick(["DV_SSL_CERT", "OV_SSL_CERT"]),
        ...(several && { domain_type: "MULTI_DOMAIN", domain_numbers: 4 }),
        effective_time: years,
        order_number: 1 + this.random.below(3),
        is_auto_pay: paid,
      },
    });
    if (status !== 200) return expect(code).toBe("SCM.0011");
    for (const { cert_id } of body.cert) {
      expect(this.certificates.has(cert_id)).toBe(false);
      this.certificates.set(cert_id, { order: body.order_id, free: years === 0, paid });
    }
  }

  private async apply(): Promise<void> {
    const sans = this.pick([undefined, "a.example.com", "a.example.com;b.example.com"]);
    const body = { ...application, ...company, key_algorithm: "EC_P256", ...(sans !== undefined && { sans }) };
    await ask(this.mock, "ApplyCertificate", { id: this.anyId(), body });
  }

  private async unsubscribe(): Promise<void> {
    const id = this.anyId();
    const { status } = await ask(this.mock, "UnsubscribeCertificate", { id });
    if (status !== 200) return;
    this.leaving.set(id, this.mock.clock.now().getTime() + 20_000);
    this.refunded += 1;
  }

  private async remove(): Promise<void> {
    const id = this.anyId();
    const { status } = await ask(this.mock, "DeleteCertificate", { id });
    if (status === 204) this.leaving.set(id, 0);
  }

  private async importOne(): Promise<void> {
    const exported = await ask(this.mock, "ExportCertificate", { id: this.anyId() });
    if (exported.status !== 200 || !exported.body.private_key) return;
    const { certificate, certificate_chain, private_key } = exported.body;
    const { status, code, body } = await ask(this.mock, "ImportCertificate", {
      body: { name: "again", certificate, certificate_chain, private_key, duplicate_check: this.random.below(2) === 0 },
    });
    if (status === 200) this.certificates.set(body.certificate_id, undefined);
    else expect(code).toBe("SCM.0005");
  }

  private async deploy(): Promise<void> {
    const id = this.anyId();
    const resources = [{ id: this.pick(["r1", "r2"]) }, { id: "broken" }];
    const body = { service_name: "ELB", project_name: "cn-north-4", resources };
    this.mock.service.breakTarget({ service: "ELB", resource: "broken" });
    const { status, body: answer } = await ask(this.mock, "DeployCertificate", { id, body });
    this.mock.service.mendTargets();
    if (status !== 200) return;
    expect(answer.failure_list).toEqual([{ resource: "broken", failure_info: "ELB.8904" }]);
    if (this.certificates.get(id)?.free ?? true) this.deployed += 1;
  }

  private async push(): Promise<void> {
    const target_service = this.pick(["CDN", "WAF", "elb"]);
    const body = { target_projects: ["cn-north-4", "cn-east-3"], target_service };
    await ask(this.mock, "BatchPushCertificate", { id: this.anyId(), body });
  }

  private async tag(): Promise<void> {
    const action = this.pick(["create", "delete"]);
    const tags = [{ key: this.pick(["team", "stage"]), value: this.pick(["", "web"]) }];
    await ask(this.mock, "BatchCreateOrDeleteTags", { id: this.anyId(), body: { action, tags } });
    await ask(this.mock, "ListAllTags");
  }

  private async csr(): Promise<void> {
    const id = this.pick([...this.csrs, "0".repeat(32)]) ?? "";
    const body = { name: "one", domain_name: "a.example", private_key_algo: "EC_P256", usage: "PERSONAL" };
    if (this.random.below(2) === 0) this.csrs.add((await ask(this.mock, "CreateCsr", { body })).body.id);
    else if ((await ask(this.mock, "DeleteCsr", { id })).status === 204) this.csrs.delete(id);
  }

  /** What people do elsewhere: most of it is not possible at the moment, and is refused. */
  private console(): Promise<void> {
    const { service } = this.mock;
    const id = this.anyId();
    const order = this.certificates.get(id)?.order ?? "";
    const pay = () => {
      service.pay(order);
      for (const bought of this.certificates.values()) if (bought?.order === order) bought.paid = true;
    };
    const acts = [
      () => service.approve(id),
      () => service.prove(id),
      () => service.reject(id),
      () => service.revoke(id),
      pay,
    ];
    try {
      this.pick(acts)?.();
    } catch (error) {
      expect(String(error)).toMatch(/There is no|nothing is being|no proof|no application|only an issued|No order/);
    }
    return Promise.resolve();
  }

  /** Compares all that can be seen. */
  async check(): Promise<void> {
    const { mock } = this;
    const listed = [];
    for (let offset = 0; offset <= 100; offset += 50)
      listed.push(...(await ask(mock, "ListCertificates", { query: { limit: 50, offset } })).body.certificates);
    const wanted = [...this.certificates.keys()].filter((id) => this.isShown(id));
    if (wanted.length <= 150) expect(listed.map(({ id }) => id).sort()).toEqual(wanted.sort());
    for (const row of listed.slice(0, 8)) {
      const { body } = await ask(mock, "ShowCertificate", { id: row.id });
      const { deploy_support, expire_time, domain_id: _, ...common } = row;
      expect(body).toMatchObject({ ...common, not_after: expire_time, push_support: deploy_support ? "ON" : "OFF" });
    }
    const tagged = await ask(mock, "ListCertificatesByTag", { body: { action: "count" } });
    expect(tagged.body.total_count).toBe(wanted.length);
    expect((await ask(mock, "ListCsr")).body.total).toBe(this.csrs.size);
    this.checkMoney();
  }

  private checkMoney(): void {
    const { charges, refunds, spent, orders } = this.mock.service;
    const sum = (amounts: readonly { readonly amount: number }[]) =>
      amounts.reduce((all, { amount }) => all + amount, 0);
    expect(sum(charges) - sum(refunds)).toBe(spent);
    const purchases = charges.filter(({ operation }) => operation === "SubscribeCertificate");
    const paid = new Set(
      [...this.certificates.values()].flatMap((bought) => (bought?.paid === true ? [bought.order] : [])),
    );
    expect(new Set(purchases.map(({ orderId }) => orderId))).toEqual(paid);
    expect(purchases).toHaveLength(paid.size);
    for (const { orderId, amount } of purchases) {
      const order = orders.find(({ id }) => id === orderId);
      expect(amount).toBe((order?.price ?? NaN) * (order?.certificates.length ?? NaN));
      expect(sum(refunds.filter((refund) => refund.orderId === orderId))).toBeLessThanOrEqual(amount);
    }
    expect(charges.filter(({ operation }) => operation === "DeployCertificate")).toHaveLength(this.deployed);
    expect(refunds).toHaveLength(this.refunded);
    expect(new Set(refunds.map(({ certificateId }) => certificateId)).size).toBe(this.refunded);
  }
}
