/**
 * What a browser module returns in place of markup that the server has written into the page. Svelte
 * keeps the server's markup when it hydrates `{@html}` with another value, unless that value is empty.
 */
export const keptMarkup = ' ';
