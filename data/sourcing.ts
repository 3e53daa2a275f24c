import type { ContentError } from './content-error.ts';
import type { PlacedClaim } from './scenario-parts.ts';
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
	const behind = [...claim.sources, ...supporting.flatMap((check) => check.sources)];
	const publishers = new Set(recordsOf(behind).map((source) => source.publisher));
	const allKnown = behind.every((id) => byId.has(id));
	if (claim.status === 'confirmed' && allKnown && publishers.size < 2) {
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
				'found only grade C; allowed with a better one, or with weakSourcing, which tells the reader so'
			)
		);
	}
	claim.checks.forEach((check, index) => {
		if (onlyGradeC(check.sources)) {
			errors.push(
				file.errorAt(
					[...path, 'checks', index, 'sources'],
					'found only grade C; allowed with a better one'
				)
			);
		}
	});
	return errors;
}
