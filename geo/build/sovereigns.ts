/**
 * The state whose airspace a territory's is, for territories that the atlas keeps apart: by code,
 * in lower case. Whoever blocks a state blocks its dependencies.
 *
 * Private codes of country-codes.ts go to the state that the recognised border gives them to;
 * Guantánamo Bay to Cuba, which keeps ultimate sovereignty. Antarctica, the Spratly Islands and
 * Scarborough Reef are nobody's airspace here.
 */
const sovereigns: Readonly<Record<string, string>> = {
	...dependenciesOf('au', 'cc cx hm nf xo'),
	...dependenciesOf('cn', 'hk mo'),
	...dependenciesOf('co', 'xb xe'),
	...dependenciesOf('cu', 'xg'),
	...dependenciesOf('cy', 'xn xu'),
	...dependenciesOf('dk', 'fo gl'),
	...dependenciesOf('fi', 'ax'),
	...dependenciesOf('fr', 'bl gf gp mf mq nc pf pm re tf wf yt'),
	...dependenciesOf('gb', 'ai bm fk gg gi gs im io je ky ms pn sh tc vg xq'),
	...dependenciesOf('in', 'xi'),
	...dependenciesOf('nl', 'aw bq cw sx'),
	...dependenciesOf('no', 'bv sj'),
	...dependenciesOf('nz', 'ck nu tk'),
	...dependenciesOf('so', 'xs'),
	...dependenciesOf('us', 'as gu mp pr um vi')
};

const nobodys = new Set(['aq', 'xp', 'xr']);

/** The state that holds a territory, itself for a state; `undefined` where no state does. */
export function sovereignOf(code: string): string | undefined {
	return nobodys.has(code) ? undefined : (sovereigns[code] ?? code);
}

function dependenciesOf(state: string, territories: string): Record<string, string> {
	return Object.fromEntries(territories.split(' ').map((territory) => [territory, state]));
}
