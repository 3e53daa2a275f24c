import { standings } from '../../../data/vocabulary.ts';
import { formatLength } from '$lib/model/text';
import type { Story, StoryCountry } from '$lib/model/story';
import type { Captions } from '$lib/views/captions';
import * as m from '$lib/paraglide/messages';
import { arcWords, type PictureWords } from './picture-words.ts';

/** The words of a picture of the view that a reader has, on the whole story or on one of its countries. */
export function viewWords(
	story: Story,
	captions: Captions,
	selected: string | undefined
): PictureWords {
	const { language } = story;
	const { kicker, ending } = captions;
	const country = story.countries.find(({ iso2 }) => iso2 === selected);
	const origin = story.countries.find(({ role }) => role === 'origin');
	const jurisdiction = story.countries.find(({ role }) => role === 'jurisdiction');
	const title = country?.name ?? story.title;
	return {
		language,
		site: m.site_name(),
		page: country ? `${title} · ${story.title}` : title,
		kicker: country ? `${story.title} ${kicker}` : kicker,
		title,
		standfirst: (country && captions.headlines[country.iso2]) ?? captions.standfirst,
		figures: [],
		epilogue: [m.how_it_ended(), ending],
		arcs: arcWords(standings.filter((standing) => isTold(story.countries, standing))),
		fills: [
			{ role: 'origin', words: m.legend_origin() },
			{ role: 'candidate', words: m.legend_candidate() },
			{ role: 'jurisdiction', words: jurisdiction?.name ?? '' }
		],
		hatch: m.picture_hatch(),
		measure: m.picture_measure(),
		rings: (km) =>
			m.view_distance_note({ city: origin?.capital ?? '', km: formatLength(km, language) }),
		ring: (km) => m.km({ value: formatLength(km, language) }),
		source: captions.source,
		alt: [title, kicker, story.words.mapDescription, ending].join('. ').replaceAll('..', '.')
	};
}

function isTold(countries: readonly StoryCountry[], standing: StoryCountry['standing']): boolean {
	return countries.some((country) => country.standing === standing);
}
