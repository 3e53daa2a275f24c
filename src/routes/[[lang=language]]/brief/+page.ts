/** The page is a document; its script stands in src/entries. */
export const csr = false;
