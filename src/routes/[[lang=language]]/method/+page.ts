/** The method page is only read: it needs no script. */
export const csr = false;
