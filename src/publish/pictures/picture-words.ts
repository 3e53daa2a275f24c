import { countryOf, type Dataset } from '../../../data/dataset.ts';
import { standings, type Language, type Standing } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { Role } from '../../../geo/scene.ts';
import { creditLine } from '$lib/model/article-words';
import { distanceInWords } from '$lib/model/lengths';
import { roleOf, standingWord } from '$lib/model/standing';
import { formatDay, formatLength, formatList } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';

/** A length that a country's picture prints large, and what it is the length of. */
export interface PictureFigure {
	readonly value: string;
	readonly what: string;
}

/** Every word of a picture apart from the names on its map, in one language. */
export interface PictureWords {
	readonly language: Language;
	readonly site: string;
	/** Title of the page that tells of the same. */
	readonly page: string;
	/** What debate, as of when. */
	readonly kicker: string;
	readonly title: string;
	/** A sentence or two below the title, where there is room. */
	readonly standfirst: string;
	readonly figures: readonly PictureFigure[];
	/** How it ended: the words that lead in, and the sentence. */
	readonly epilogue: readonly [lead: string, text: string];
	/** What the strokes of the arcs mean, for every standing there is. */
	readonly arcs: readonly { readonly standing: Standing; readonly words: string }[];
	readonly fills: readonly { readonly role: Role; readonly words: string }[];
	readonly hatch: string;
	readonly measure: string;
	/** What the rings say, by the kilometres between them; nothing in views without. */
	readonly rings: ((km: number) => string) | undefined;
	/** A ring's own figure. */
	readonly ring: (km: number) => string;
	readonly source: string;
	readonly alt: string;
}

/**
 * The words of a picture of the whole story, or of one country. Call it where that language is the
 * current one.
 *
 * @throws when the scenario has no country `open`
 */
export function pictureWords(
	dataset: Dataset,
	geography: Geography,
	language: Language,
	open: string | undefined
): PictureWords {
	const { scenario } = dataset;
	const country = open === undefined ? undefined : countryOf(dataset, open);
	const origin = countryOf(dataset, scenario.origin);
	const title = country ? country.name[language] : scenario.title[language];
	const standfirst = country ? country.headline[language] : scenario.standfirst[language];
	const date = formatDay(scenario.dated, language);
	const epilogue = scenario.epilogue.short[language];
	const figures = country ? figuresOf(dataset, geography, language, country.iso2) : [];
	const inKm = (km: number) => m.km({ value: formatLength(km, language) });
	return {
		language,
		site: m.site_name(),
		page: country ? `${title} · ${scenario.title[language]}` : title,
		kicker: country ? `${scenario.title[language]} ${m.as_of({ date })}` : m.as_of({ date }),
		title,
		standfirst,
		figures,
		epilogue: [m.how_it_ended(), epilogue],
		arcs: arcWords(
			standings.filter((standing) => dataset.countries.some((other) => other.standing === standing))
		),
		fills: [
			{ role: 'origin', words: m.legend_origin() },
			{ role: 'candidate', words: m.legend_candidate() },
			{ role: 'jurisdiction', words: countryOf(dataset, scenario.jurisdiction).name[language] }
		],
		hatch: m.picture_hatch(),
		measure: m.picture_measure(),
		rings: (km) =>
			m.view_distance_note({
				city: origin.capital.name[language],
				km: formatLength(km, language)
			}),
		ring: inKm,
		source: creditLine(dataset, language, 'picture'),
		alt: country
			? m.picture_alt_country({
					country: title,
					headline: withStop(standfirst),
					city: origin.capital.name[language],
					figures: figures.map(({ value, what }) => `${value} ${what}.`).join(' '),
					date,
					epilogue
				})
			: m.picture_alt_overview({
					title,
					city: origin.capital.name[language],
					origin: origin.name[language],
					candidates: formatList(candidatesInWords(dataset, geography, language), language),
					date,
					epilogue
				})
	};
}

/** What the strokes of arcs mean, for some standings. */
export function arcWords(drawn: readonly Standing[]): PictureWords['arcs'] {
	const words: Readonly<Record<Standing, () => string>> = {
		destination: m.legend_arc_destination,
		facilitator: m.legend_arc_facilitator,
		discarded: m.legend_arc_discarded
	};
	return drawn.map((standing) => ({ standing, words: words[standing]() }));
}

/** The two lengths of a country: to the jurisdiction's soil, and along its arc. */
function figuresOf(
	dataset: Dataset,
	geography: Geography,
	language: Language,
	iso2: string
): PictureFigure[] {
	const city = countryOf(dataset, iso2).capital.name[language];
	const origin = countryOf(dataset, dataset.scenario.origin).capital.name[language];
	const measured = geography.distances[iso2]?.capitalToStates;
	const arcKm = geography.arcKm[iso2];
	return [
		...(measured
			? [
					{
						value: distanceInWords(measured.km, language),
						what: m.picture_to_soil({ city, place: measured.to.name[language] })
					}
				]
			: []),
		...(arcKm === undefined
			? []
			: [
					{
						value: distanceInWords(arcKm, language),
						what: m.picture_along_arc({ origin, city })
					}
				])
	];
}

function candidatesInWords(dataset: Dataset, geography: Geography, language: Language): string[] {
	return dataset.countries
		.filter(({ iso2 }) => roleOf(dataset, iso2) === 'candidate')
		.map(({ iso2, name, standing }) => {
			const measured = geography.distances[iso2]?.capitalToStates;
			return m.picture_alt_candidate({
				country: name[language],
				standing: standingWord({ role: 'candidate', standing }),
				km: measured ? distanceInWords(measured.km, language) : ''
			});
		});
}

function withStop(text: string): string {
	return /[.?!…]$/.test(text) ? text : `${text}.`;
}
