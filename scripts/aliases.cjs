// @ts-check
const path = require('node:path');

/**
 * SvelteKit's alias, in the form dependency-cruiser understands: it does not read `paths` that a
 * tsconfig.json inherits without a `baseUrl`.
 */
module.exports = { resolve: { alias: { $lib: path.join(__dirname, '../src/lib') } } };
