import { bundledPage } from './bundled-text.ts';
import type { BesidePage } from './finished.ts';
import { inlineWorkersPlugin } from './inline-workers.ts';
import { packedPainter, packedPainterPlugin, painterScript } from './packed-painter.ts';

/** What files in every language run and look like. */
export type Bundle = Omit<BesidePage, 'icon' | 'sheet'>;

/** The script and the styles of those pages, and what their script unpacks on demand. */
export async function bundleAlone(): Promise<Bundle> {
	const [page, painter] = [
		await bundledPage('src/publish/offline/page/start.ts', [
			inlineWorkersPlugin(),
			packedPainterPlugin()
		]),
		await packedPainter()
	];
	return { ...page, packed: { [painterScript]: painter } };
}
