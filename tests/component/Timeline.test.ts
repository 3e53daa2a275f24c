import { expect, test } from 'vitest';
import type { Event } from '../../data/schema.ts';
import Timeline from '../../src/lib/panels/Timeline.svelte';
import { headingLevels, rendered, textOf } from '../helpers/rendered.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const { sources } = smallDataset();
const opened: Event = {
	id: 'opened',
	dated: '2024-05-02',
	status: 'confirmed',
	text: { en: 'The archive opened.', es: 'El archivo abrió.' },
	countries: [],
	sources: ['gazette', 'herald']
};
const closed: Event = {
	...opened,
	id: 'closed',
	dated: '2024-05-30',
	until: '2024-06-02',
	status: 'denied',
	sources: ['herald']
};

test('an event has its day, its status in words and its sources', () => {
	const html = rendered(Timeline, { events: [opened], sources, language: 'en' });
	expect(html).toContain('<time datetime="2024-05-02">2 May 2024</time>');
	const text = textOf(html);
	expect(text).toContain('Confirmed');
	expect(text).toContain('The archive opened.');
	expect(text).toContain('Sources (2)');
	expect(html).toContain('href="#source-gazette"');
});

test('a span has both its days', () => {
	const html = rendered(Timeline, { events: [closed], sources, language: 'es' }, 'es');
	expect(textOf(html)).toContain('30 de mayo de 2024 – 2 de junio de 2024');
	expect(textOf(html)).toContain('Desmentido');
	expect(textOf(html)).toContain('El archivo abrió.');
});

test('events keep the order they are told in, and each can be linked to', () => {
	const html = rendered(Timeline, { events: [opened, closed], sources, language: 'en' });
	expect([...html.matchAll(/<li id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['opened', 'closed']);
	expect(headingLevels(html)).toEqual([2]);
});

test('without events there is no timeline, and no heading of one', () => {
	expect(rendered(Timeline, { events: [], sources, language: 'en' }).trim()).toBe('');
});

test('an event that was only scheduled says so', () => {
	const events: Event[] = [opened, { ...closed, scheduled: true }];
	const text = textOf(rendered(Timeline, { events, sources, language: 'en' }));
	expect(text.match(/Only scheduled/g)).toHaveLength(1);
	expect(text.indexOf('Only scheduled')).toBeGreaterThan(text.indexOf('30 May 2024'));
});
