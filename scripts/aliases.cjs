// @ts-check
const path = require('node:path');

/**
 * SvelteKit's aliases, in the form dependency-cruiser understands: it does not read `paths` that a
 * tsconfig.json inherits without a `baseUrl`.
 */
const src = path.join(__dirname, '../src');

module.exports = {
	resolve: { alias: { $lib: path.join(src, 'lib'), $publish: path.join(src, 'publish') } }
};
