/**
 * The address that the site will have, from the environment variable SALIDA_ORIGIN, without a slash
 * at its end: `https://example.org/maps`. Undefined where it is not set: then nothing that needs a
 * whole address is written, since a wrong one is worse. Server only.
 *
 * @throws when the variable holds anything but an address that pages can lie below
 */
export function siteOrigin(
	value: string | undefined = process.env.SALIDA_ORIGIN
): string | undefined {
	if (value === undefined || value.trim() === '') return undefined;
	const refuse = (why: string): never => {
		throw new Error(
			`SALIDA_ORIGIN: found "${value}", which ${why}; allowed: an address such as https://example.org or https://example.org/maps`
		);
	};
	if (!URL.canParse(value)) return refuse('is no address');
	const url = new URL(value);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('is not http or https');
	if (url.search !== '' || url.hash !== '') return refuse('has a query or a hash');
	if (url.username !== '' || url.password !== '') return refuse('has a user name');
	return (url.origin + url.pathname).replace(/\/+$/, '');
}

/**
 * Path from the root of its host to the site, with a slash at both ends: `/maps/`. Without the site's
 * address the site is taken to be all there is on its host.
 *
 * @throws as `siteOrigin` does
 */
export function siteRoot(value: string | undefined = process.env.SALIDA_ORIGIN): string {
	const origin = siteOrigin(value);
	return origin === undefined ? '/' : `${new URL(origin).pathname.replace(/\/$/, '')}/`;
}
