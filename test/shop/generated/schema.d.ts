// Generated from the API document by `npm run generate`. Do not edit.
export type $Read<T> = {
	readonly $read: T;
};
export type $Write<T> = {
	readonly $write: T;
};
export type Readable<T> = T extends string | number | boolean | null | undefined ? T : T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends readonly (infer E)[] ? readonly Readable<E>[] : T extends object ? {
	[K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends string | number | boolean | null | undefined ? T : T extends $Read<infer U> ? Writable<U> : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends readonly (infer E)[] ? readonly Writable<E>[] : T extends object ? {
	[K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
	[K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: Writable<T[K]>;
} : T;
export interface paths {
	"/ping": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Ask whether the shop is open */
		get: operations["ping"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/products": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List products */
		get: operations["listProducts"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/products/{product-id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** 1–10 characters */
				"product-id": string;
			};
			cookie?: never;
		};
		/** Show a product */
		get: operations["getProductsByProductId"];
		/** Add or replace a product */
		put: operations["put_product"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/products/{product-id}/picture": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/** Upload a picture */
		put: operations["uploadPicture"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/orders": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Buy something */
		post: operations["placeOrder"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/orders/{number}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** 1–999,999 */
				number: number;
			};
			cookie?: never;
		};
		/** Show an order */
		get: operations["showOrder"];
		put?: never;
		post?: never;
		/** Cancel an order */
		delete: operations["cancelOrder"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/shipments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Send orders */
		post: operations["shipOrders"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/keys": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Make a key for a till */
		post: operations["createKey"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		product: product;
		ProductPage: ProductPage;
		Order: Order;
		Payment: ByCard | ByInvoice;
		ByCard: ByCard;
		ByInvoice: ByInvoice;
		PlacedOrder: PlacedOrder;
		Shipment: Shipment;
		Parcels: Parcels;
		Problem: Problem;
	};
	responses: {
		/** Something is wrong. */
		Problem: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/problem+json": Readable<Problem>;
			};
		};
	};
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	ping: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** It is open. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			default: components["responses"]["Problem"];
		};
	};
	listProducts: {
		parameters: {
			query?: ListProductsQuery | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of products. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<ProductPage>;
				};
			};
			default: components["responses"]["Problem"];
		};
	};
	getProductsByProductId: {
		parameters: {
			query?: never;
			header?: never;
			path: GetProductsByProductIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The product. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<product>;
				};
			};
			404: components["responses"]["Problem"];
		};
	};
	put_product: {
		parameters: {
			query?: never;
			header?: never;
			path: Put_productPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/vnd.shop+json": Writable<product>;
			};
		};
		responses: {
			/** It was replaced. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/vnd.shop+json": Readable<product>;
				};
			};
			422: components["responses"]["Problem"];
		};
	};
	uploadPicture: {
		parameters: {
			query?: never;
			header?: never;
			path: UploadPicturePath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"multipart/form-data": Writable<{
					picture: string;
				}>;
			};
		};
		responses: {
			/** It is there. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			413: components["responses"]["Problem"];
		};
	};
	placeOrder: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": Writable<Order>;
			};
		};
		responses: {
			/** It was bought. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<PlacedOrder>;
				};
			};
			402: components["responses"]["Problem"];
			422: components["responses"]["Problem"];
		};
	};
	showOrder: {
		parameters: {
			query?: never;
			header?: never;
			path: ShowOrderPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The order. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<PlacedOrder>;
				};
			};
			404: components["responses"]["Problem"];
		};
	};
	cancelOrder: {
		parameters: {
			query?: never;
			header?: never;
			path: CancelOrderPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** It is cancelled. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			404: components["responses"]["Problem"];
			409: components["responses"]["Problem"];
		};
	};
	shipOrders: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": Writable<Shipment>;
			};
		};
		responses: {
			/** What became of each. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<Parcels>;
				};
			};
			422: components["responses"]["Problem"];
		};
	};
	createKey: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": Writable<{
					/** 1–20 characters */
					till: string;
					/** 4–40 characters */
					password: string;
				}>;
			};
		};
		responses: {
			/** The key, shown this once. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<{
						/** At most 80 characters */
						key: string;
					}>;
				};
			};
			422: components["responses"]["Problem"];
		};
	};
}
export interface product {
	/** At most 10 characters */
	id: $Read<string>;
	/** 1–40 characters */
	name: string;
	/** At most 1,000 */
	price: number;
	/** At most 200 characters */
	note?: (string | null) | undefined;
}
export interface ProductPage {
	/** At most 10 items */
	products: product[];
	/** 0–100,000 */
	total: number;
}
export interface Order {
	/** 1–20 items */
	items: readonly {
		/** At most 10 characters */
		product: string;
		/** 1–99 */
		count: number;
	}[];
	payment: components["schemas"]["Payment"];
	/** Default false */
	"gift-wrap"?: boolean | undefined;
}
export interface ByCard {
	/** discriminator enum property added by openapi-typescript */
	kind: "card";
	/** At most 16 characters; pattern ^[0-9]{16}$ */
	card: string;
}
export interface ByInvoice {
	/** discriminator enum property added by openapi-typescript */
	kind: "invoice";
}
export interface PlacedOrder {
	/** 1–999,999 */
	number: number;
	/** At most 20 characters; others may come */
	state: "open" | "sent" | "cancelled" | (string & {});
}
export interface Shipment {
	/** 1–50 items */
	orders: readonly number[];
	/** Default false */
	express?: boolean | undefined;
}
export interface Parcels {
	/** At most 50 items */
	parcels: {
		/** 1–999,999 */
		order: number;
		sent: boolean;
		/** At most 100 characters */
		note?: string;
	}[];
}
export interface Problem {
	/** At most 200 characters */
	type?: string;
	/** At most 200 characters */
	title: string;
	/** 400–599 */
	status?: number;
	/** At most 2,000 characters */
	detail?: string;
}
export interface ListProductsQuery {
	/** 1–10; default 10 */
	limit?: number | undefined;
	/** 0–40; default 0 */
	offset?: number | undefined;
	/** Default "cheapest" */
	order?: ("dearest" | "cheapest") | undefined;
	/** At most 3 items */
	category?: readonly string[] | undefined;
}
export interface GetProductsByProductIdPath {
	/** 1–10 characters */
	"product-id": string;
}
export interface Put_productPath {
	/** 1–10 characters */
	"product-id": string;
}
export interface UploadPicturePath {
	/** At most 10 characters */
	"product-id": string;
}
export interface ShowOrderPath {
	/** 1–999,999 */
	number: number;
}
export interface CancelOrderPath {
	/** 1–999,999 */
	number: number;
}
