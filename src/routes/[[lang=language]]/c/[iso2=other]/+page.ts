/** The page of a country that the story does not tell of is only read: it needs no script. */
export const csr = false;
