/** What the page tells its host. Nothing in it is about the reader. */
export type PageMessage =
	| { readonly type: 'ready'; readonly route: string; readonly lang: string }
	| { readonly type: 'resize'; readonly height: number }
	| {
			readonly type: 'view';
			readonly route: string;
			readonly iso2: string | null;
			readonly lang: string;
	  }
	| { readonly type: 'select'; readonly iso2: string | null }
	| { readonly type: 'compare'; readonly countries: readonly string[] }
	| { readonly type: 'slide'; readonly n: number; readonly total: number }
	| { readonly type: 'export'; readonly format: string }
	| { readonly type: 'error'; readonly code: ErrorCode; readonly name: string };

/** Why a page shows something else than it was asked for. */
export type ErrorCode = 'unknown-option' | 'unknown-value' | 'unknown-route';

/** Types of messages that a host hears of as `salida:…` events. */
export const pageMessageTypes = [
	'ready',
	'resize',
	'view',
	'select',
	'compare',
	'slide',
	'export',
	'error'
] as const satisfies readonly PageMessage['type'][];
