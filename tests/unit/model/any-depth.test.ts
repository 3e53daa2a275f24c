import { expect, test } from 'vitest';
import { servedAtAnyDepth } from '../../../src/lib/model/any-depth.ts';

const page = `<head><link rel="icon" href="./favicon.svg" /><style>@font-face{src:url(./_app/a.woff2)}</style>
<link href="./_app/0.css" rel="stylesheet" disabled media="(max-width: 0)"></head><a href="./es/">`;

test('nothing that a page for any depth names lies below the address it is served for', () => {
	expect(servedAtAnyDepth(page, '/maps/')).toBe(
		`<head><link rel="icon" href="/maps/favicon.svg" />
<link href="/maps/_app/0.css" rel="stylesheet"></head><a href="/maps/es/">`
	);
});
