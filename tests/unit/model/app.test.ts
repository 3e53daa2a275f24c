import { expect, test } from 'vitest';
import { App, type Note } from '../../../src/lib/model/app';
import { storyOf } from '../../../src/lib/model/story.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

const story = storyOf(smallDataset(), smallGeography, 'en');

/** An app and all that it writes into the address. */
function appAt(open?: string) {
	const written: string[] = [];
	const app = new App(story, open, (id) => (id === 'pt-room' ? 'pt' : undefined));
	app.connect((hash, mode) => written.push(`${mode} ${hash}`));
	return { app, written };
}

test('an app starts where its page was made to open', () => {
	expect(appAt().app.selected).toBeUndefined();
	expect(appAt('jp').app.selected).toBe('jp');
});

test('reading an address opens what it names and writes nothing', () => {
	const { app, written } = appAt();
	app.read('#/c/pt');
	expect(app.selected).toBe('pt');
	expect(app.route).toEqual({ name: 'country', iso2: 'pt' });
	app.read('#/claim/pt-room');
	expect(app.selected).toBe('pt');
	expect(app.route).toEqual({ name: 'claim', id: 'pt-room', iso2: 'pt' });
	expect(written).toEqual([]);
});

test('an address without a hash is what the page was made for', () => {
	const { app } = appAt('jp');
	app.read('#/c/pt');
	app.read('');
	expect(app.selected).toBe('jp');
	app.read('#/');
	expect(app.selected).toBeUndefined();
});

test('going somewhere writes one entry, going there again writes none', () => {
	const { app, written } = appAt();
	app.go('#/c/pt');
	app.go('#/c/pt');
	app.go('#/c/pt/');
	app.go('#/c/jp');
	expect(app.selected).toBe('jp');
	expect(written).toEqual(['push #/c/pt', 'push #/c/jp']);
});

test('the country a page opens on is already open', () => {
	const { app, written } = appAt('jp');
	app.go('#/c/jp');
	expect(written).toEqual([]);
});

test('closing leads to the overview, and from there nowhere', () => {
	const { app, written } = appAt('jp');
	app.close();
	app.close();
	expect(app.selected).toBeUndefined();
	expect(written).toEqual(['push #/']);
});

test('before it is connected an app goes where it is told and writes nowhere', () => {
	const app = new App(story, undefined);
	app.go('#/c/pt');
	expect(app.selected).toBe('pt');
});

test('an unknown address opens the overview and says what was not understood', () => {
	const { app } = appAt('jp');
	app.read('#/c/fr');
	expect(app.selected).toBeUndefined();
	expect(app.notes).toEqual([{ kind: 'route', found: '#/c/fr' }]);
});

test('options come from the query, once, and bad ones leave a note each', () => {
	const { app } = appAt();
	app.read('', new URLSearchParams('theme=dark&view=moon&colour=red'));
	expect(app.options).toEqual({ theme: 'dark', view: 'globe', gl: 'auto' });
	expect(app.notes.map((note) => note.kind === 'option' && note.option.name)).toEqual([
		'view',
		'colour'
	]);
	app.read('#/c/pt');
	expect(app.options.theme).toBe('dark');
	expect(app.notes).toHaveLength(2);
});

test('a note that was read goes away, the others stay', () => {
	const { app } = appAt();
	const gl: Note = { kind: 'gl' };
	app.read('#/c/fr');
	app.tell(gl);
	const [first] = app.notes;
	if (first) app.dismiss(first);
	expect(app.notes).toEqual([gl]);
	app.dismiss({ kind: 'gl' });
	expect(app.notes, 'only the very note is dismissed, not one like it').toEqual([gl]);
});

test('a note that stands there is not told again, and of many only the newest four stand', () => {
	const { app } = appAt();
	app.read('#/c/x1');
	app.read('#/c/x1');
	expect(app.notes).toHaveLength(1);
	for (const code of ['x2', 'x3', 'x4', 'x5']) app.read(`#/c/${code}`);
	expect(app.notes.map((note) => note.kind === 'route' && note.found)).toEqual([
		'#/c/x2',
		'#/c/x3',
		'#/c/x4',
		'#/c/x5'
	]);
});

test('a country the story does not tell of opens like one it does', () => {
	const { app, written } = appAt();
	app.go('#/c/is');
	expect(app.selected).toBe('is');
	expect(app.notes).toEqual([]);
	expect(written).toEqual(['push #/c/is']);
});

test('layer and weights are read from the address, and stay when the reader goes on', () => {
	const { app, written } = appAt();
	app.read('#/c/pt?layer=treaty&weights=5-0-1-2-3');
	expect(app.layer).toBe('treaty');
	expect(app.weights).toEqual({ soil: 5, law: 0, presence: 1, practice: 2, leverage: 3 });
	app.go('#/c/jp');
	app.setLayer('rome');
	app.setWeights(undefined);
	expect(written).toEqual([
		'push #/c/jp?layer=treaty&weights=5-0-1-2-3',
		'replace #/c/jp?layer=rome&weights=5-0-1-2-3',
		'replace #/c/jp?layer=rome'
	]);
	app.read('#/');
	expect(app.layer, 'an address without a layer has none').toBeUndefined();
});

test('an unknown layer is not shown, and weights outside their range are clamped, with a note each', () => {
	const { app } = appAt();
	app.read('#/c/pt?layer=moon&weights=9-0-1-2-3');
	expect(app.layer).toBeUndefined();
	expect(app.weights?.soil).toBe(5);
	expect(app.selected).toBe('pt');
	expect(app.notes.map((note) => note.kind === 'option' && note.option.name)).toEqual([
		'layer',
		'weights'
	]);
});
