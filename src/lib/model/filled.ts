/** A sentence with values put in for its `{name}`s. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
		Object.hasOwn(values, name) ? (values[name] ?? '') : whole
	);
}
