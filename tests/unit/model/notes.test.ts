import { expect, test } from 'vitest';
import { shortened } from '../../../src/lib/model/notes.ts';

test('what fits into a note stays as it is', () => {
	expect(shortened('#/c/zz')).toBe('#/c/zz');
});

test('what is too long is cut between characters, and shows that it is', () => {
	const cut = shortened('🛬'.repeat(3000));
	expect(Array.from(cut)).toHaveLength(80);
	expect(cut.endsWith('🛬…')).toBe(true);
});
