// What the shop does, as a model for its mock: as unlike the package's own as the shop is unlike its service.
import type { operations as table } from "./generated/operations.js";
import type { operations } from "./generated/schema.js";
import { typedModel, type LivingModel } from "../../src/testing/index.js";

/** The shop's API, as types. */
export interface ShopApi {
  readonly operations: operations;
  readonly examples: object;
  readonly table: typeof table;
}

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly price: number;
}

interface ShopState {
  products: Product[];
  orders: { readonly number: number; state: "open" | "sent" | "cancelled" }[];
  keys: number;
}

export const shopModel: LivingModel<ShopState, { readonly till: number }, { readonly products: readonly Product[] }> = {
  begin: () => ({ products: [], orders: [], keys: 0 }),
  handlers: (world) =>
    typedModel<ShopApi>({
      listProducts: ({ values: { limit = 10, offset = 0 } }) => ({
        body: { products: world.state.products.slice(offset, offset + limit), total: world.state.products.length },
      }),
      put_product: ({ parameters, body }) => {
        const product = { ...body, id: parameters["product-id"] };
        world.state.products = [...world.state.products.filter(({ id }) => id !== product.id), product];
        return { body: product };
      },
      placeOrder: () => {
        const number = 100 + world.state.orders.length;
        world.state.orders.push({ number, state: "open" });
        return { body: { number, state: "open" } };
      },
      showOrder: ({ values }) => {
        const order = world.state.orders.find(({ number }) => number === values.number);
        return order === undefined ? { status: 404, body: { title: "No such order", status: 404 } } : { body: order };
      },
    }),
  service: (world) => ({
    get till() {
      return world.state.orders.length;
    },
  }),
  seed(world, { products }) {
    world.state.products.push(...products);
  },
};
