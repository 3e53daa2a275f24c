import type { ContentError } from './content-error.ts';
import type { PlacedClaim } from './references.ts';
import type { Source } from './schema.ts';

/**
 * Editorial rules on what a claim may rest on: `confirmed` needs two independent publishers, and
 * grade C sources never stand alone unless the claim says so to its readers (`weakSourcing`).
 */
export function checkClaimSourcing(
	{ claim, file, path }: PlacedClaim,
	sources: readonly Source[]
): ContentError[] {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const recordsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	const onlyGradeC = (ids: readonly string[]) => {
		const records = recordsOf(ids);
		return records.length > 0 && records.every((source) => source.grade === 'C');
	};
	const errors: ContentError[] = [];
	const supporting = claim.checks.filter((check) => check.bearing === 'supports');
	const publishers = new Set(
		recordsOf([...claim.sources, ...supporting.flatMap((check) => check.sources)]).map(
			(source) => source.publisher
		)
	);
	if (claim.status === 'confirmed' && publishers.size < 2) {
		errors.push(
			file.errorAt(
				[...path, 'status'],
				`found "confirmed", but only ${[...publishers].join(', ')} stands behind it; allowed with two independent publishers`
			)
		);
	}
	if (onlyGradeC(claim.sources) && !claim.weakSourcing) {
		errors.push(
			file.errorAt(
				[...path, 'sources'],
				'are all of grade C; add a better one, or say so to the reader with weakSourcing'
			)
		);
	}
	claim.checks.forEach((check, index) => {
		if (onlyGradeC(check.sources)) {
			errors.push(
				file.errorAt(
					[...path, 'checks', index, 'sources'],
					'are all of grade C; a check needs a better one'
				)
			);
		}
	});
	return errors;
}
