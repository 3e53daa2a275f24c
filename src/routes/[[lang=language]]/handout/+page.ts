/** The hand-out is only read and printed: it needs no script. */
export const csr = false;
