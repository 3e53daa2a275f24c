/** The part of JSON Schema that our own schemas use. */
export interface JsonSchema {
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly pattern?: string;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | JsonSchema;
	readonly items?: JsonSchema | readonly JsonSchema[];
	readonly minItems?: number;
	readonly minimum?: number;
	readonly maximum?: number;
}

/** Where a value is not what a schema says, as paths with a word on why; empty when it fits. */
export function misfits(value: unknown, schema: JsonSchema, path = '$'): string[] {
	const wrong = (why: string) => [`${path}: ${why}`];
	if (schema.type !== undefined && !isOf(schema.type, value)) return wrong(`no ${schema.type}`);
	if ('const' in schema && value !== schema.const) return wrong('another constant');
	if (schema.enum && !schema.enum.includes(value)) return wrong('not in the list');
	if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) {
		return wrong(`not like ${schema.pattern}`);
	}
	if (typeof value === 'number') {
		const { minimum = -Infinity, maximum = Infinity } = schema;
		return value < minimum || value > maximum ? wrong('out of range') : [];
	}
	if (Array.isArray(value)) return inList(value, schema, path);
	return typeof value === 'object' && value !== null ? inObject(value, schema, path) : [];
}

function inList(list: readonly unknown[], schema: JsonSchema, path: string): string[] {
	const { items = {}, minItems = 0 } = schema;
	if (list.length < minItems) return [`${path}: too short`];
	return list.flatMap((item, index) => {
		const own = 'length' in items ? (items[index] ?? {}) : items;
		return misfits(item, own, `${path}[${index}]`);
	});
}

function inObject(object: object, schema: JsonSchema, path: string): string[] {
	const { properties = {}, required = [], additionalProperties = true } = schema;
	const missing = required.filter((key) => !Object.hasOwn(object, key));
	return [
		...missing.map((key) => `${path}.${key}: missing`),
		...Object.entries(object).flatMap(([key, item]: [string, unknown]) => {
			const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
			if (own === false || own === undefined) return [`${path}.${key}: unknown`];
			return own === true ? [] : misfits(item, own, `${path}.${key}`);
		})
	];
}

function isOf(type: string, value: unknown): boolean {
	return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

function typeOf(value: unknown): string {
	if (Array.isArray(value)) return 'array';
	return value === null ? 'null' : typeof value;
}
