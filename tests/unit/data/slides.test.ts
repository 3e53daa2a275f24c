import { expect, test } from 'vitest';
import { loadScenario } from '../../../data/load.ts';
import { errorsOf, smallDataset, smallFiles, type Edit } from '../../helpers/small-scenario.ts';

const file = 'briefing.yaml';

test('a deck loads in its order, and what a slide leaves out is filled in', () => {
	const { briefing } = smallDataset();
	expect(briefing.map(({ id }) => id)).toEqual(['question', 'portugal', 'side-by-side', 'ending']);
	expect(briefing[0]).toMatchObject({ route: 'overview', view: 'globe', claims: [], events: [] });
	expect(briefing[3]?.camera).toEqual({ center: [37, 0], span: 40 });
});

test('a scenario without a deck has one slide, with its title', () => {
	const { dataset } = loadScenario(smallFiles().filter(({ path }) => path !== file));
	expect(dataset?.briefing).toMatchObject([
		{ kind: 'title', heading: dataset?.scenario.title, notes: dataset?.scenario.epilogue.text }
	]);
});

test.each<[string, Edit, string]>([
	[
		'a country there is none of',
		[file, 'route: pt', 'route: fr'],
		'briefing.yaml:9:3  [2].route leads nowhere: found "fr", allowed: overview, jp, ke, pt, us'
	],
	[
		'a view there is none of',
		[file, 'view: distance', 'view: distanc'],
		'briefing.yaml:16:3  [3].view found "distanc", allowed: globe, map, distance; did you mean "distance"?'
	],
	[
		'a layer there is none of',
		[file, 'route: ke', 'route: ke\n  layer: treaties'],
		'briefing.yaml:22:3  [4].layer found "treaties", allowed: treaty, rome, presence, distance'
	],
	[
		'a kind there is none of',
		[file, 'kind: epilogue', 'kind: ending'],
		'briefing.yaml:20:3  [4].kind found "ending", allowed: title, agenda, countries, country, soil, law, routes, compare, precedents, hosts, contested, timeline, epilogue, sources, plain'
	],
	[
		'a claim there is none of',
		[file, 'pt-damp', 'pt-dam'],
		'briefing.yaml:11:21  [2].claims[2] is not a claim of this scenario: found "pt-dam", allowed: jp-role, ke-holds, pt-room, pt-damp; did you mean "pt-damp"?'
	],
	[
		'a claim named twice',
		[file, 'pt-damp', 'pt-room'],
		'briefing.yaml:11:21  [2].claims[2] found "pt-room" a second time on one slide'
	],
	[
		'an event there is none of',
		[file, 'kind: title', 'kind: timeline\n  events: [opening]'],
		'briefing.yaml:4:12  [1].events[1] is not an event of timeline.yaml: found "opening", allowed: '
	],
	[
		'a country to compare there is none of',
		[file, '[pt, jp]', '[pt, fr]'],
		'briefing.yaml:15:17  [3].compare[2] is not a country of this scenario: found "fr", allowed: jp, ke, pt, us'
	],
	[
		'one country to compare',
		[file, '[pt, jp]', '[pt]'],
		'briefing.yaml:15:3  [3].compare names fewer than two countries; found ["pt"]'
	],
	[
		'a country slide without a country',
		[file, 'route: pt', 'route: overview'],
		'briefing.yaml:9:3  [2].route is missing on a slide of kind "country", allowed: the ISO code of a country'
	],
	[
		'a comparison on a slide of another kind',
		[file, 'kind: compare', 'kind: plain'],
		'briefing.yaml:15:3  [3].compare has no place on a slide of kind "plain"; only "compare" shows it'
	],
	[
		'fallen rulers in a scenario that does not ask for them',
		[file, 'kind: epilogue', 'kind: hosts'],
		'briefing.yaml:20:3  [4].kind found "hosts", but scenario.yaml does not say precedents: true'
	],
	[
		'an id given twice',
		[file, 'id: ending', 'id: question'],
		'briefing.yaml:19:3  [4].id found "question", which is taken by briefing.yaml:2; an id is given once'
	],
	[
		'a camera from another planet',
		[file, 'span: 40', 'span: 400'],
		'briefing.yaml:22:30  [4].camera.span is over 360 degrees; found 400'
	],
	[
		'notes that are left out',
		[file, '  notes: { en: It stayed., es: Se quedó. }\n', ''],
		'briefing.yaml:19:3  [4].notes is missing'
	]
])('%s is reported where it stands', (_, edit, message) => {
	expect(errorsOf(smallFiles(edit))).toEqual([message]);
});

test('more claims than a room can read are refused', () => {
	const many = '[pt-room, pt-damp, jp-role, ke-holds, pt-room, pt-damp]';
	expect(errorsOf(smallFiles([file, '[pt-room, pt-damp]', many]))[0]).toMatch(
		/claims holds more than 5 claims/
	);
});

test('a dossier that was refused is not told of again by every slide that shows its claims', () => {
	const errors = errorsOf(smallFiles(['countries/pt.yaml', 'status: disputed', 'status: disputd']));
	expect(errors).toHaveLength(1);
	expect(errors[0]).toMatch(/^countries\/pt\.yaml/);
});
