import { expect, onTestFinished, test, vi } from 'vitest';
import { main } from '../../../../data/build/check-content.ts';
import { factCheckSheet } from '../../../../data/build/fact-check-sheet.ts';
import { contentErrorsPage, factCheckPage } from '../../../../data/build/fact-check-page.ts';
import { countWarnings } from '../../../../data/build/fact-check-table.ts';

const small = 'tests/fixtures/scenarios/small';

function printed(argv: readonly string[]): string {
	vi.stubEnv('SALIDA_SCENARIO', small);
	const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
	onTestFinished(() => {
		vi.unstubAllEnvs();
		vi.restoreAllMocks();
	});
	expect(main(argv, '2024-10-30')).toBe(0);
	return log.mock.calls.flat().join('\n');
}

test('the check prints one line, with the number of warnings', () => {
	const text = printed([]);
	expect(text.split('\n')).toHaveLength(1);
	expect(text).toMatch(
		/^tests\/fixtures\/scenarios\/small: \d+ claims .* No errors\. \d+ warnings: /
	);
});

test('the sheet has a row for every claim, with file and line', () => {
	const lines = printed(['--sheet']).split('\n');
	expect(lines.find((line) => line.startsWith('pt-damp '))).toMatch(
		/pt {2}risk +disputed +1 +1 +122 {2}tests\/fixtures\/scenarios\/small\/countries\/pt\.yaml:17 {2}single source \(The Made-up Herald\); old \(checked 2024-06-30\)$/
	);
});

test('a build that asks for quiet hears only of errors', () => {
	expect(printed(['--quiet'])).toBe('');
});

test('warnings are counted by kind', () => {
	expect(countWarnings([])).toBe('No warnings');
});

test('the page links every claim to its line in an editor', () => {
	const html = factCheckSheet(small, '2024-10-30');
	expect(html).toContain(
		`href="vscode://file/${small}/countries/pt.yaml:17"><code>countries/pt.yaml:17</code>`
	);
	expect(html).toContain('href="../#/claim/pt-damp"');
	expect(html).toContain('old (checked 2024-06-30)');
});

test.each([
	['/home/a b/story', 'vscode://file/home/a%20b/story/x.yaml:3'],
	['C:\\desk\\story', 'vscode://file/C:/desk/story/x.yaml:3']
])('a line below %s opens at %s', (folder, address) => {
	const error = { file: 'x.yaml', line: 3, column: 1, message: 'found "<b>"' };
	const html = contentErrorsPage([error], folder);
	expect(html).toContain(`href="${address}"`);
	expect(html).toContain('found &#34;&#60;b&#62;&#34;');
});

test('a page without claims is a page', () => {
	expect(factCheckPage([], '/story')).toContain('0 claims. No warnings.');
});
