/** One file at the root, which static hosts serve for every address they do not have. */
export const trailingSlash = 'never';
export const csr = false;
