import { expect, test } from 'vitest';
import { weaselWords } from '../../../data/weasel-words.ts';

test.each([
	['He confirmed the offer.', ['confirmed']],
	['Clearly, this proves it beyond doubt.', ['Clearly', 'proves', 'beyond doubt']],
	['The offer is unconfirmed.', []],
	['For now nothing is confirmed.', []],
	['The White House neither confirmed nor denied it.', []],
	['We found no court finding or document to prove it.', []],
	['There was no answer. The ministry confirmed the visit.', ['confirmed']],
	['It proved', ['proved']],
	['The approval of proofs', []]
])('in English, "%s" has %j', (text, found) => {
	expect(weaselWords(text, 'en')).toEqual(found);
});

test.each([
	['El ministro confirmó la oferta.', ['confirmó']],
	['Es un hecho probado, sin duda.', ['probado', 'sin duda']],
	['Por ahora nada está confirmado.', []],
	['No la había confirmado ni desmentido.', []],
	['La ley aprobada cubre pruebas.', []]
])('in Spanish, "%s" has %j', (text, found) => {
	expect(weaselWords(text, 'es')).toEqual(found);
});
