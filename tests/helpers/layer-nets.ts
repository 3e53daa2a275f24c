import { execFile } from 'node:child_process';
import { relative, sep } from 'node:path';
import { ESLint } from 'eslint';
import { join } from 'node:path';

/** What a net reported: rule names (or error codes) by file. */
export type Reports = Map<string, string[]>;

/** Runs an installed tool in the tree; its findings make it exit with an error, which is no error here. */
function toolOutput(tree: string, script: string, args: string[]): Promise<string> {
	return new Promise((resolve) => {
		const file = join(tree, 'node_modules', script);
		const options = { cwd: tree, maxBuffer: 1e8 };
		execFile(process.execPath, [file, ...args], options, (_, stdout) => resolve(stdout));
	});
}

function add(reports: Reports, file: string, name: string): void {
	const names = reports.get(file) ?? [];
	if (!names.includes(name)) reports.set(file, [...names, name].sort());
}

interface Cruise {
	summary: { violations: { from: string; rule: { name: string } }[] };
}

/** dependency-cruiser: resolved imports, in `.ts` and `.svelte`. */
export async function cruise(tree: string): Promise<Reports> {
	const script = 'dependency-cruiser/bin/dependency-cruise.mjs';
	const output = await toolOutput(tree, script, ['--output-type', 'json', 'data', 'geo', 'src']);
	const reports: Reports = new Map();
	for (const { from, rule } of (JSON.parse(output) as Cruise).summary.violations) {
		add(reports, from, rule.name);
	}
	return reports;
}

const LAYER_RULES = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax'];

/** ESLint: spellings of imports and names of globals. The first word of a message names the rule. */
export async function lint(tree: string): Promise<Reports> {
	const eslint = new ESLint({
		cwd: tree,
		overrideConfig: {
			linterOptions: { reportUnusedDisableDirectives: 'off' },
			languageOptions: { parserOptions: { projectService: false, project: false } }
		},
		ruleFilter: ({ ruleId }) => LAYER_RULES.includes(ruleId)
	});
	const reports: Reports = new Map();
	for (const { filePath, messages } of await eslint.lintFiles(['data', 'geo', 'src'])) {
		const file = relative(tree, filePath).split(sep).join('/');
		for (const { ruleId, message } of messages) {
			const named = /([a-z-]+): /.exec(message)?.[1];
			add(reports, file, named ?? ruleId ?? message);
		}
	}
	return reports;
}

/** TypeScript: the projects without DOM, Node or anything from the application. */
export async function compile(tree: string): Promise<Reports> {
	const projects = ['data', 'geo', 'data/build', 'geo/build', 'src/lib/cartography'];
	const output = await toolOutput(tree, 'typescript/bin/tsc', [
		'-b',
		'--pretty',
		'false',
		...projects
	]);
	const reports: Reports = new Map();
	for (const [, file = '', code = ''] of output.matchAll(/^(\S+)\(\d+,\d+\): error (TS\d+)/gm)) {
		add(reports, file, code);
	}
	return reports;
}
