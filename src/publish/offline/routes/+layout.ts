export const prerender = true;
export const trailingSlash = 'always';
/** The script of the file is put into it once the page is written; see scripts/offline. */
export const csr = false;
