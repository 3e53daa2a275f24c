/**
 * Every state that a person can be in, as a covering list: each address in each kind of window, with
 * theme, language, painter and medium shared out among them. The net asserts geometry in all of
 * them; the contact sheet draws them to be looked at.
 */

/** The windows people have, in CSS pixels. */
export const windows = {
	embed320: [320, 680],
	'320': [320, 640],
	'360': [360, 740],
	'390': [390, 844],
	'768': [768, 1024],
	'1024': [1024, 768],
	'1440': [1440, 900],
	'1920': [1920, 1080],
	/** A phone on its side. */
	landscape: [844, 390],
	/** 1440×900 at 400 % zoom. */
	zoomed: [360, 225],
	embed330: [330, 680],
	embed660: [660, 680],
	embed930: [930, 680],
	projector: [1280, 720],
	/** A4 less margins of 10 mm, at 96 px to the inch. */
	paper: [718, 1047]
} as const satisfies Record<string, readonly [width: number, height: number]>;

export type WindowName = keyof typeof windows;

/** What kind of page a state is of: what is asserted differs. */
export type PageKind = 'explore' | 'embed' | 'deck' | 'document';

export interface State {
	/** What is shown, in a word or two; part of the name. */
	readonly what: string;
	readonly kind: PageKind;
	/** Below the language, with query and hash. */
	readonly path: string;
	readonly window: WindowName;
	readonly language: 'en' | 'es';
	readonly theme: 'light' | 'dark';
	readonly painter: 'svg' | 'gl';
	readonly medium: 'screen' | 'print';
	readonly javaScript: boolean;
	readonly forcedColors: boolean;
	readonly reducedMotion: boolean;
	/** Size of the reader's letters, in per cent. */
	readonly text: 100 | 200;
	/** Selector of the heading that the address names; it must be in the window on arrival. */
	readonly names: string | undefined;
	/** Something the reader does after arriving. */
	readonly act: Act | undefined;
}

/** What a reader may have done. */
export type Act = 'search' | 'route' | 'layers' | 'console' | 'overview' | 'close';

/** Name of a state, as tests and captions have it. */
export function nameOf(state: State): string {
	const [width, height] = windows[state.window];
	return [
		state.what,
		`${String(width)}×${String(height)}`,
		state.language,
		state.theme,
		state.painter,
		state.medium === 'print' && 'print',
		!state.javaScript && 'no script',
		state.forcedColors && 'forced colours',
		!state.reducedMotion && 'motion',
		state.text !== 100 && `text ${String(state.text)} %`
	]
		.filter((part) => part !== false)
		.join(' · ');
}

interface Subject {
	readonly what: string;
	readonly kind: PageKind;
	readonly path: string;
	readonly names?: string;
	readonly act?: Act;
	readonly windows: readonly WindowName[];
	/** Windows in which WebGL paints as well; it is slow where no graphics card helps. */
	readonly gl?: readonly WindowName[];
	/** Whether it is printed as well. */
	readonly paper?: boolean;
}

const every: readonly WindowName[] = [
	'320',
	'360',
	'390',
	'768',
	'1024',
	'1440',
	'1920',
	'landscape',
	'zoomed'
];
const desk: readonly WindowName[] = ['390', '1024', '1440'];
const frames: readonly WindowName[] = ['embed320', 'embed330', 'embed660', 'embed930'];

/** The countries of the story that stand for each kind of standing, and one beyond it. */
const featured = ['ru', 'qa', 'tr', 'cu'] as const;

function dossier(iso2: string): string {
	return `[id="/c/${iso2}"] h2`;
}

const explore: readonly Subject[] = [
	{
		what: 'overview',
		kind: 'explore',
		path: '',
		names: 'h1',
		windows: every,
		gl: ['390', '1440'],
		paper: true
	},
	...featured.map((iso2, index): Subject => ({
		what: `country ${iso2}`,
		kind: 'explore',
		path: `#/c/${iso2}`,
		names: dossier(iso2),
		windows: index === 0 ? every : ['360', '768', '1440'],
		gl: index === 0 ? ['1440'] : [],
		paper: index === 0
	})),
	{
		what: 'country page tr',
		kind: 'explore',
		path: 'c/tr/',
		names: dossier('tr'),
		windows: ['320', '1440'],
		paper: true
	},
	{
		what: 'other country ni',
		kind: 'explore',
		path: '#/c/ni',
		names: dossier('ni'),
		windows: ['360', '768', '1440']
	},
	{
		what: 'page of ni',
		kind: 'document',
		path: 'c/ni/',
		names: 'h2',
		windows: ['320', '1024'],
		paper: true
	},
	{
		what: 'claim',
		kind: 'explore',
		path: '#/claim/ru-key-ally',
		names: '[id="/claim/ru-key-ally"]',
		windows: ['390', '1024', '1440']
	},
	{
		what: 'compare two',
		kind: 'explore',
		path: '#/compare/ru/tr',
		names: '[id="/compare"] h2',
		windows: every
	},
	{
		what: 'compare three',
		kind: 'explore',
		path: '#/compare/ru/qa/ni',
		names: '[id="/compare"] h2',
		windows: desk
	},
	{
		what: 'compare page',
		kind: 'document',
		path: 'compare/',
		names: 'h1',
		windows: ['360', '1440']
	},
	...['treaty', 'rome', 'presence', 'distance'].map((layer, index): Subject => ({
		what: `layer ${layer}`,
		kind: 'explore',
		path: `#/?layer=${layer}`,
		windows: index % 2 === 0 ? ['390', '1440'] : ['360', '1024', '1920'],
		gl: layer === 'treaty' ? ['1440'] : []
	})),
	{
		what: 'layer and country',
		kind: 'explore',
		path: '#/c/qa?layer=treaty',
		names: dossier('qa'),
		windows: desk
	},
	{
		what: 'layers menu',
		kind: 'explore',
		path: '',
		act: 'layers',
		windows: ['360', 'landscape', '1440']
	},
	{
		what: 'weights',
		kind: 'explore',
		path: '#/c/ru?weights=3-1-0-2-5',
		names: dossier('ru'),
		windows: ['390', '1440']
	},
	{ what: 'globe', kind: 'explore', path: '?view=globe', names: 'h1', windows: desk, gl: ['1440'] },
	{ what: 'true distance', kind: 'explore', path: '?view=distance', names: 'h1', windows: desk },
	{
		what: 'true distance ru',
		kind: 'explore',
		path: '?view=distance#/c/ru',
		names: dossier('ru'),
		windows: ['1440']
	},
	{
		what: 'globe ru',
		kind: 'explore',
		path: '?view=globe#/c/ru',
		names: dossier('ru'),
		windows: ['1440'],
		gl: ['1024']
	},
	{ what: 'route shown', kind: 'explore', path: '#/c/ru', act: 'route', windows: ['390', '1440'] },
	{ what: 'search open', kind: 'explore', path: '', act: 'search', windows: ['360', '1440'] },
	{
		what: 'closed by Esc',
		kind: 'explore',
		path: '#/c/tr',
		act: 'close',
		names: 'nav.countries a',
		windows: ['390', '1440']
	}
];

const embed: readonly Subject[] = [
	{ what: 'embed', kind: 'embed', path: 'embed/', windows: frames },
	{ what: 'embed qa', kind: 'embed', path: 'embed/c/qa/', names: dossier('qa'), windows: frames },
	{
		what: 'embed other',
		kind: 'embed',
		path: 'embed/#/c/ni',
		windows: ['embed320', 'embed660']
	},
	{ what: 'embed plain', kind: 'embed', path: 'embed/?plain=1', windows: ['embed330', 'embed660'] },
	{
		what: 'embed static',
		kind: 'embed',
		path: 'embed/?static=1',
		windows: ['embed320', 'embed660']
	},
	{
		what: 'embed layer',
		kind: 'embed',
		path: 'embed/?layer=treaty',
		windows: ['embed330', 'embed930']
	}
];

const deck: readonly Subject[] = [
	...Array.from({ length: 14 }, (_, index): Subject => ({
		what: `slide ${String(index + 1).padStart(2, '0')}`,
		kind: 'deck',
		path: `brief/#/brief/${String(index + 1)}`,
		names: `[id="/brief/${String(index + 1)}"] :is(h1, h2)`,
		windows: index % 3 === 0 ? ['projector', '1920'] : ['projector']
	})),
	{
		what: 'deck console',
		kind: 'deck',
		path: 'brief/#/brief/3',
		act: 'console',
		windows: ['1440']
	},
	{
		what: 'deck overview',
		kind: 'deck',
		path: 'brief/#/brief/3',
		act: 'overview',
		windows: ['projector']
	},
	{
		what: 'deck phone',
		kind: 'document',
		path: 'brief/',
		names: 'h1',
		windows: ['390'],
		paper: true
	}
];

const documents: readonly Subject[] = [
	{ what: 'share', kind: 'document', path: 'share/', names: 'h1', windows: ['320', '768', '1440'] },
	{
		what: 'method',
		kind: 'document',
		path: 'method/',
		names: 'h1',
		windows: ['320', '1024', '1440'],
		paper: true
	},
	{
		what: 'hand-out',
		kind: 'document',
		path: 'handout/',
		names: 'h1',
		windows: ['768'],
		paper: true
	},
	{
		what: 'precedents',
		kind: 'document',
		path: 'precedents/',
		names: 'h1',
		windows: ['320', '390', '768', '1440'],
		paper: true
	},
	{
		what: 'precedents of one host',
		kind: 'document',
		path: 'precedents/#/?host=ru&era=early',
		windows: ['390', '1440']
	},
	{
		what: 'one precedent',
		kind: 'document',
		path: 'precedents/#/case/erich-honecker',
		names: '[id="/case/erich-honecker"] th',
		windows: ['360', '1024']
	},
	{ what: '404', kind: 'document', path: 'nowhere/at/all', names: 'h1', windows: ['320', '1440'] }
];

const plain = {
	medium: 'screen',
	javaScript: true,
	forcedColors: false,
	reducedMotion: true,
	text: 100
} as const;

/** The states of one subject; `turn` shares themes and languages out. */
function statesOf(subject: Subject, turn: number): State[] {
	const base = {
		...plain,
		what: subject.what,
		kind: subject.kind,
		path: subject.path,
		names: subject.names,
		act: subject.act
	};
	const language = (index: number) => ((turn + index) % 2 === 0 ? 'en' : 'es');
	const theme = (index: number) => ((turn + Math.floor(index / 2)) % 2 === 0 ? 'light' : 'dark');
	return [
		...subject.windows.map((window, index): State => ({
			...base,
			window,
			language: language(index),
			theme: theme(index),
			painter: 'svg'
		})),
		...(subject.gl ?? []).map((window, index): State => ({
			...base,
			window,
			language: language(index + 1),
			theme: theme(index),
			painter: 'gl'
		})),
		...(subject.paper
			? [
					{
						...base,
						window: 'paper',
						language: language(turn),
						theme: 'dark',
						painter: 'svg',
						medium: 'print'
					} satisfies State
				]
			: [])
	];
}

const base = { ...plain, language: 'en', theme: 'light', painter: 'svg', act: undefined } as const;

/** States that are told by how the reader arrives rather than by where. */
const arrivals: readonly State[] = [
	...(['390', '1440'] as const).flatMap((window): State[] => [
		{
			...base,
			what: 'overview',
			kind: 'explore',
			path: '',
			names: 'h1',
			window,
			javaScript: false
		},
		{
			...base,
			what: 'country page ru',
			kind: 'explore',
			path: 'c/ru/',
			names: undefined,
			window,
			javaScript: false,
			language: 'es',
			theme: 'dark'
		},
		{
			...base,
			what: 'overview',
			kind: 'explore',
			path: '',
			names: 'h1',
			window,
			forcedColors: true,
			theme: 'dark'
		},
		{
			...base,
			what: 'layer treaty',
			kind: 'explore',
			path: '#/?layer=treaty',
			names: undefined,
			window,
			forcedColors: true
		}
	]),
	{
		...base,
		what: 'precedents',
		kind: 'document',
		path: 'precedents/',
		names: 'h1',
		window: '768',
		javaScript: false
	},
	{
		...base,
		what: 'precedents',
		kind: 'document',
		path: 'precedents/',
		names: 'h1',
		window: '1440',
		forcedColors: true,
		theme: 'dark'
	},
	{
		...base,
		what: 'deck',
		kind: 'document',
		path: 'brief/',
		names: 'h1',
		window: '1440',
		javaScript: false
	},
	{
		...base,
		what: 'embed',
		kind: 'embed',
		path: 'embed/c/ru/',
		names: undefined,
		window: 'embed660',
		javaScript: false
	},
	{
		...base,
		what: 'embed',
		kind: 'embed',
		path: 'embed/',
		names: undefined,
		window: 'embed330',
		forcedColors: true,
		theme: 'dark'
	},
	{ ...base, what: 'overview', kind: 'explore', path: '', names: 'h1', window: '1440', text: 200 },
	{
		...base,
		what: 'country ru',
		kind: 'explore',
		path: '#/c/ru',
		names: dossier('ru'),
		window: '768',
		text: 200,
		language: 'es'
	},
	{
		...base,
		what: 'country ru',
		kind: 'explore',
		path: '#/c/ru',
		names: dossier('ru'),
		window: '1440',
		reducedMotion: false,
		theme: 'dark'
	},
	{
		...base,
		what: 'compare two',
		kind: 'explore',
		path: '#/compare/ru/tr',
		names: '[id="/compare"] h2',
		window: '390',
		forcedColors: true,
		theme: 'dark'
	}
];

/** All states, in the order of the contact sheet. */
export const states: readonly State[] = [
	...[...explore, ...embed, ...deck, ...documents].flatMap(statesOf),
	...arrivals
];
