import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as maplibre from 'maplibre-gl';
import { expect, test } from 'vitest';

const painter = readFileSync('src/lib/map/gl-painter.ts', 'utf8');
const library = 'node_modules/maplibre-gl';
const types = readFileSync(join(library, 'dist/maplibre-gl.d.ts'), 'utf8');

/** What the painter's source has at the group of a pattern, each once, in the order of the alphabet. */
function used(pattern: RegExp, text = painter): string[] {
	return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

/** Names of the members that an interface or a type of MapLibre's own declarations lists itself. */
function membersOf(declared: string): string[] {
	const pattern = new RegExp(`\\n(?:export )?(?:interface|type) ${declared}\\b[\\s\\S]*?\\n\\}`);
	return used(/^ {2}"?(\w+)"?\??: /gm, pattern.exec(types)?.[0]);
}

const methods = used(/\bmap\.(\w+)\(/g);
const options = used(
	/^\t{3}(\w+)(?::|,$)/gm,
	/new GlMap\(\{\n([\s\S]*?)\n\t\t\}\);/.exec(painter)?.[1]
).filter((name) => name !== 'container');
const events = used(/\bmap\.(?:on|once)\('(\w+)'/g);

test('what the painter uses is found in its source: the tests below are about all of it', () => {
	expect(methods).toEqual(
		expect.arrayContaining(['jumpTo', 'setProjection', 'setProjection', 'remove'])
	);
	expect(options).toEqual(
		expect.arrayContaining(['style', 'interactive', 'maxPitch', 'transformConstrain'])
	);
	expect(events).toEqual(expect.arrayContaining(['idle', 'error', 'webglcontextlost']));
});

test.each(methods)('Map still has the method %s', (name) => {
	expect(maplibre.Map.prototype).toHaveProperty(name);
	expect(typeof maplibre.Map.prototype[name as keyof maplibre.Map]).toBe('function');
});

test.each(options)('Map still has the option %s', (name) => {
	expect(membersOf('MapOptions')).toContain(name);
});

test.each(events)('Map still has the event %s', (name) => {
	expect(membersOf('MapEventType')).toContain(name);
});

test('what the painter imports is still exported', () => {
	expect(typeof maplibre.Map).toBe('function');
	expect(typeof maplibre.setWorkerUrl).toBe('function');
	for (const name of [
		'ProjectionSpecification',
		'StyleSpecification',
		'FilterSpecification',
		'LayerSpecification'
	]) {
		expect(types, name).toContain(name);
	}
});

test('the worker is still a file of its own', () => {
	const [worker = ''] = used(/from 'maplibre-gl\/(dist\/[^?']+)\?worker/g);
	expect(worker).not.toBe('');
	expect(existsSync(join(library, worker)), worker).toBe(true);
});

test('a worker address is taken and given back', () => {
	maplibre.setWorkerUrl('worker.js');
	expect(maplibre.getWorkerUrl()).toBe('worker.js');
});
