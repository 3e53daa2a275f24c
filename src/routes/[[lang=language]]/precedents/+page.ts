/** The table of fallen rulers is a document; its script is src/entries/precedents.ts. */
export const csr = false;
