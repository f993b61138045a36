// Generated from the API document by `npm run generate`. Do not edit.
export type $Read<T> = {
	readonly $read: T;
};
export type $Write<T> = {
	readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
	[K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<infer U> ? Writable<U> : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
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
				/** @example p1 */
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
				/** @example 7001 */
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
		product: {
			id: $Read<string>;
			name: string;
			price: number;
			note?: string | null;
		};
		ProductPage: {
			products: components["schemas"]["product"][];
			total: number;
		};
		Order: {
			items: {
				product: string;
				count: number;
			}[];
			payment: components["schemas"]["Payment"];
			/** @default false */
			"gift-wrap"?: boolean;
		};
		Payment: components["schemas"]["ByCard"] | components["schemas"]["ByInvoice"];
		ByCard: {
			/**
			 * @description discriminator enum property added by openapi-typescript
			 * @enum {string}
			 */
			kind: "card";
			card: string;
		};
		ByInvoice: {
			/**
			 * @description discriminator enum property added by openapi-typescript
			 * @enum {string}
			 */
			kind: "invoice";
		};
		PlacedOrder: {
			number: number;
			state: "open" | "sent" | "cancelled" | (string & {});
		};
		Shipment: {
			orders: number[];
			/** @default false */
			express?: boolean;
		};
		Parcels: {
			parcels: {
				order: number;
				sent: boolean;
				note?: string;
			}[];
		};
		Problem: {
			type?: string;
			title: string;
			status?: number;
			detail?: string;
		};
	};
	responses: {
		/** @description Something is wrong. */
		Problem: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/problem+json": Readable<components["schemas"]["Problem"]>;
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
			/** @description It is open. */
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
			query?: {
				limit?: number;
				offset?: number;
				order?: "dearest" | "cheapest";
				category?: string[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description A page of products. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<components["schemas"]["ProductPage"]>;
				};
			};
			default: components["responses"]["Problem"];
		};
	};
	getProductsByProductId: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @example p1 */
				"product-id": string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The product. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<components["schemas"]["product"]>;
				};
			};
			404: components["responses"]["Problem"];
		};
	};
	put_product: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @example p1 */
				"product-id": string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/vnd.shop+json": Writable<components["schemas"]["product"]>;
			};
		};
		responses: {
			/** @description It was replaced. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/vnd.shop+json": Readable<components["schemas"]["product"]>;
				};
			};
			422: components["responses"]["Problem"];
		};
	};
	uploadPicture: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @example p1 */
				"product-id": string;
			};
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
			/** @description It is there. */
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
				"application/json": Writable<components["schemas"]["Order"]>;
			};
		};
		responses: {
			/** @description It was bought. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<components["schemas"]["PlacedOrder"]>;
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
			path: {
				/** @example 7001 */
				number: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The order. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<components["schemas"]["PlacedOrder"]>;
				};
			};
			404: components["responses"]["Problem"];
		};
	};
	cancelOrder: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @example 7001 */
				number: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description It is cancelled. */
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
				"application/json": Writable<components["schemas"]["Shipment"]>;
			};
		};
		responses: {
			/** @description What became of each. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<components["schemas"]["Parcels"]>;
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
					till: string;
					/** Format: password */
					password: string;
				}>;
			};
		};
		responses: {
			/** @description The key, shown this once. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Readable<{
						key: string;
					}>;
				};
			};
			422: components["responses"]["Problem"];
		};
	};
}
