/** The comparison of the candidates is only read: it needs no script. */
export const csr = false;
