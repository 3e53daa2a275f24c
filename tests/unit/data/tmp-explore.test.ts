import { test } from 'vitest';
import { errorsOf, smallFiles, type Edit } from '../../helpers/small-scenario.ts';
const pt = 'countries/pt.yaml';
const cases: Record<string, Edit[]> = {
	ok: [],
	brokenQuote: [['scenario.yaml', "dated: '2024-05-01'", "dated: '2024-05-01"]],
	brokenIndent: [['scenario.yaml', 'origin: ke', ' origin: ke']],
	brokenBracket: [['scenario.yaml', '[pt, jp]', '[pt, jp']],
	colonInProse: [
		[
			'countries/jp.yaml',
			'headline: { en: Named and dropped, es: Nombrado y descartado }',
			'headline:\n  en: Named: and dropped\n  es: x'
		]
	],
	tab: [['scenario.yaml', '  en: A made-up', '\ten: A made-up']],
	dupKey: [['scenario.yaml', 'origin: ke', 'origin: ke\norigin: ke']],
	missingTranslation: [[pt, 'name: { en: Portugal, es: Portugal }', 'name: { en: Portugal }']],
	missingTranslationBlock: [
		[
			'scenario.yaml',
			'  es: Un debate inventado sobre un archivo en Nairobi, con dos candidatos.\n',
			''
		]
	],
	emptyTranslation: [
		[
			'scenario.yaml',
			'  es: Un debate inventado sobre un archivo en Nairobi, con dos candidatos.\n',
			'  es:\n'
		]
	],
	unknownSource: [[pt, 'sources: [herald]', 'sources: [heralt]']],
	unknownSourceCheck: [[pt, '        sources: [gazette]', '        sources: [gazete]']],
	unknownArticle: [['scenario.yaml', 'article: gazette', 'article: gazeta']],
	unknownEpilogue: [['scenario.yaml', 'sources: [gazette]', 'sources: [gazeta]']],
	dupClaim: [[pt, 'id: pt-damp', 'id: pt-room']],
	dupClaimAcross: [[pt, 'id: pt-damp', 'id: jp-role']],
	dupSource: [['sources.yaml', 'id: herald', 'id: gazette']],
	coordRange: [[pt, '[-9.1393, 38.7223]', '[-9.1393, 138.7223]']],
	swapped: [['countries/jp.yaml', '[139.6917, 35.6895]', '[35.6895, 139.6917]']],
	lng: [[pt, '[-9.1393, 38.7223]', '[-909.1393, 38.7223]']],
	three: [[pt, '[-9.1393, 38.7223]', '[-9.1393, 38.7223, 3]']],
	one: [[pt, '[-9.1393, 38.7223]', '[-9.1393]']],
	str: [[pt, '[-9.1393, 38.7223]', '[-9.1393, north]']],
	nan: [[pt, '[-9.1393, 38.7223]', '[-9.1393, .nan]']],
	status: [[pt, 'status: disputed', 'status: disputd']],
	statusFar: [[pt, 'status: disputed', 'status: rumoured']],
	statusList: [[pt, 'status: disputed', 'status: [disputed]']],
	statusNull: [[pt, 'status: disputed', 'status:']],
	noStatus: [[pt, '    status: disputed\n', '']],
	js: [['sources.yaml', 'https://example.org/herald', 'javascript:alert(1)']],
	jsQuoted: [['sources.yaml', 'https://example.org/herald', '"java\\nscript:alert(1)"']],
	ftp: [['sources.yaml', 'https://example.org/herald', 'ftp://example.org/x']],
	nourl: [['sources.yaml', 'https://example.org/herald', 'example.org/x']],
	html: [[pt, 'The cellar is said to be damp.', 'The cellar is <b>damp</b>.']],
	entity: [[pt, 'The cellar is said to be damp.', 'The cellar &amp; damp.']],
	unknownKey: [[pt, 'attribution:', 'atribution:']],
	unknownKeyTop: [[pt, 'standing:', 'standng:']],
	missingKey: [[pt, 'iso2: pt\n', '']],
	emptyProse: [[pt, 'es: Se dice }', "es: '' }"]],
	spaceProse: [[pt, 'es: Se dice }', "es: ' Se dice' }"]],
	isoUpper: [[pt, 'iso2: pt', 'iso2: PT']],
	isoUpperC: [['scenario.yaml', '[pt, jp]', '[PT, jp]']],
	norway: [['scenario.yaml', '[pt, jp]', '[no, jp]']],
	noFile: [['scenario.yaml', '[pt, jp]', '[pt, jp, fr]']],
	twice: [['scenario.yaml', '[pt, jp]', '[pt, jp, pt]']],
	originC: [['scenario.yaml', '[pt, jp]', '[pt, jp, ke]']],
	jurisC: [['scenario.yaml', '[pt, jp]', '[pt, jp, us]']],
	dropped: [['scenario.yaml', '[pt, jp]', '[pt]']],
	none: [['scenario.yaml', '[pt, jp]', '[]']],
	standingMissing: [[pt, 'standing: destination\n', '']],
	standingOver: [['countries/ke.yaml', 'iso2: ke', 'iso2: ke\nstanding: discarded']],
	confirmed: [['countries/ke.yaml', '[gazette, herald]', '[gazette]']],
	confirmedSamePub: [['sources.yaml', 'The Made-up Herald', 'The Made-up Gazette']],
	cOnly: [['sources.yaml', 'grade: B\n  reading: excerpt', 'grade: C\n  reading: excerpt']],
	checkCOnly: [['sources.yaml', 'grade: B\n  reading: whole', 'grade: C\n  reading: whole']],
	late: [['countries/jp.yaml', "dated: '2024-05-01'", "dated: '2024-07-01'"]],
	lateCheck: [[pt, "dated: '2024-05-03'", "dated: '2024-07-03'"]],
	lateEpilogue: [['scenario.yaml', "dated: '2024-06-01'", "dated: '2024-07-01'"]],
	lateScenario: [['scenario.yaml', "dated: '2024-05-01'", "dated: '2024-07-01'"]],
	unquoted: [['scenario.yaml', "dated: '2024-05-01'", 'dated: 2024-05-01']],
	year: [['scenario.yaml', "dated: '2024-05-01'", 'dated: 2024']],
	stamp: [['scenario.yaml', "dated: '2024-05-01'", 'dated: !!timestamp 2024-05-01']],
	feb30: [['scenario.yaml', "knownUntil: '2024-06-30'", "knownUntil: '2024-06-31'"]],
	slug: [[pt, 'id: pt-damp', 'id: PT damp']],
	schema2: [['scenario.yaml', 'schema: 1', 'schema: 2']],
	text: [
		[
			'scenario.yaml',
			'title: { en: Where could the archive move?, es: ¿Adónde podría mudarse el archivo? }',
			'title: Where'
		]
	],
	num: [
		[
			'scenario.yaml',
			'title: { en: Where could the archive move?, es: ¿Adónde podría mudarse el archivo? }',
			'title: { en: 12, es: true }'
		]
	],
	claimsMap: [['countries/us.yaml', 'claims: []', 'claims: {}']],
	grade: [['sources.yaml', 'grade: B\n  reading: excerpt', 'grade: D\n  reading: excerpt']],
	lang: [
		[
			'sources.yaml',
			'language: en\n  url: https://example.org/herald',
			'language: english\n  url: https://example.org/herald'
		]
	],
	alias: [[pt, 'status: disputed', 'status: *x']],
	noSources: [[pt, 'sources: [herald]', 'sources: []']],
	dupSourceInClaim: [[pt, 'sources: [herald]', 'sources: [herald, herald]']]
};
test('x', () => {
	for (const [n, e] of Object.entries(cases)) {
		let r;
		try {
			r = errorsOf(smallFiles(...e));
		} catch (x) {
			r = ['THROWN ' + String(x)];
		}
		console.log(n + '\n   ' + r.join('\n   '));
	}
	const more: Record<string, any> = {
		emptyScenario: [{ path: 'scenario.yaml', text: '' }],
		nul: [{ path: 'scenario.yaml', text: 'null' }],
		listScenario: [{ path: 'scenario.yaml', text: '- a' }],
		two: [{ path: 'scenario.yaml', text: 'a: 1\n---\nb: 2' }],
		tl: [
			...smallFiles(),
			{
				path: 'timeline.yaml',
				text: "- id: a\n  dated: '2024-07-01'\n  until: '2024-06-01'\n  status: reported\n  text: { en: A, es: B }\n  countries: [xx]\n  sources: [gazete]\n- id: a\n  dated: '2024-06-01'\n  status: reported\n  text: { en: A, es: B }\n  sources: [gazette]\n"
			}
		],
		unknownFile: [
			...smallFiles(),
			{ path: 'notes.yaml', text: '' },
			{ path: 'countries/x/y.yaml', text: '' },
			{ path: 'countries/fr.yml', text: '' }
		],
		noScenario: smallFiles().filter((f) => f.path !== 'scenario.yaml'),
		noSources: smallFiles().filter((f) => f.path !== 'sources.yaml'),
		none: [],
		emptySources: smallFiles().map((f) =>
			f.path === 'sources.yaml' ? { ...f, text: '# none\n' } : f
		),
		bomb: [
			{
				path: 'scenario.yaml',
				text: 'a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]'
			}
		],
		unresolved: [{ path: 'scenario.yaml', text: 'id: *nope' }]
	};
	for (const [n, f] of Object.entries(more)) {
		let r;
		try {
			r = errorsOf(f);
		} catch (x) {
			r = ['THROWN ' + String(x)];
		}
		console.log(n + '\n   ' + r.join('\n   '));
	}
});
