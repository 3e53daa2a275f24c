import type { Sea } from '../label-places.ts';
import type { LngLat } from '../lng-lat.ts';

/**
 * Seas and oceans to name on a map, typed by hand: the largest first, each where it is widest. Names are
 * those of the International Hydrographic Organization's list (S-23, 1953) in English and of Spain's
 * Instituto Geográfico Nacional in Spanish.
 *
 * Left out are waters whose name itself is contested between states (the gulf between Iran and Arabia, that
 * between Florida and Mexico, the sea between Japan and Korea, the seas off China): naming them would take
 * a side that no sentence of the site needs.
 */
export const seas: readonly Sea[] = [
	sea('Pacific Ocean', 'Océano Pacífico', [-155, 28], 20),
	sea('South Pacific Ocean', 'Océano Pacífico Sur', [-122, -32], 20),
	sea('Pacific Ocean', 'Océano Pacífico', [168, 30], 14),
	sea('Atlantic Ocean', 'Océano Atlántico', [-42, 32], 15),
	sea('South Atlantic Ocean', 'Océano Atlántico Sur', [-14, -27], 15),
	sea('Indian Ocean', 'Océano Índico', [78, -25], 15),
	sea('Southern Ocean', 'Océano Antártico', [20, -59], 8),
	sea('Arctic Ocean', 'Océano Ártico', [-165, 82], 6),
	sea('Arabian Sea', 'Mar Arábigo', [63, 15], 6),
	sea('Philippine Sea', 'Mar de Filipinas', [132, 18], 6),
	sea('Tasman Sea', 'Mar de Tasmania', [160, -38], 6),
	sea('Bering Sea', 'Mar de Bering', [-178, 57.5], 5),
	sea('Coral Sea', 'Mar del Coral', [155, -17], 5),
	sea('Bay of Bengal', 'Golfo de Bengala', [88, 14], 5),
	sea('Weddell Sea', 'Mar de Weddell', [-45, -72], 5),
	sea('Ross Sea', 'Mar de Ross', [-175, -74], 4),
	sea('Gulf of Guinea', 'Golfo de Guinea', [2, 1.5], 4),
	sea('Gulf of Alaska', 'Golfo de Alaska', [-146, 57], 4),
	sea('Sea of Okhotsk', 'Mar de Ojotsk', [149.5, 54], 4),
	sea('Barents Sea', 'Mar de Barents', [39, 74], 4),
	sea('Norwegian Sea', 'Mar de Noruega', [1, 67], 4),
	sea('Labrador Sea', 'Mar del Labrador', [-53, 57.5], 4),
	sea('Hudson Bay', 'Bahía de Hudson', [-85.5, 60], 4),
	sea('Caribbean Sea', 'Mar Caribe', [-74.5, 15], 3.5),
	sea('Greenland Sea', 'Mar de Groenlandia', [-7, 76], 3.5),
	sea('Scotia Sea', 'Mar del Scotia', [-46, -57], 3.5),
	sea('Kara Sea', 'Mar de Kara', [70, 76], 3),
	sea('Laptev Sea', 'Mar de Láptev', [126, 76], 3),
	sea('Beaufort Sea', 'Mar de Beaufort', [-140, 73], 3),
	sea('Baffin Bay', 'Bahía de Baffin', [-67, 73.5], 3),
	sea('East Siberian Sea', 'Mar de Siberia Oriental', [163, 73], 2.5),
	sea('Mediterranean Sea', 'Mar Mediterráneo', [18.5, 34.6], 2.2),
	sea('North Sea', 'Mar del Norte', [3, 56.3], 2.2),
	sea('Davis Strait', 'Estrecho de Davis', [-57.5, 65.5], 2),
	sea('Bay of Biscay', 'Golfo de Vizcaya', [-5, 45.3], 2),
	sea('Mozambique Channel', 'Canal de Mozambique', [41, -18.5], 2),
	sea('Java Sea', 'Mar de Java', [111.5, -5.2], 2),
	sea('Gulf of Thailand', 'Golfo de Tailandia', [101.7, 9.5], 1.6),
	sea('Gulf of St Lawrence', 'Golfo de San Lorenzo', [-61.8, 48], 1.5),
	sea('Black Sea', 'Mar Negro', [34, 43.2], 1.5),
	sea('Caspian Sea', 'Mar Caspio', [50.8, 41.7], 1.5),
	sea('Red Sea', 'Mar Rojo', [38.2, 20.3], 1.3),
	sea('Celtic Sea', 'Mar Céltico', [-7.8, 50], 1.2),
	sea('Baltic Sea', 'Mar Báltico', [19.6, 57.3], 1),
	sea('Gulf of Aden', 'Golfo de Adén', [47.8, 12.4], 1),
	sea('Gulf of Oman', 'Golfo de Omán', [58.7, 24.6], 1),
	sea('Gulf of Bothnia', 'Golfo de Botnia', [19.6, 62.3], 1),
	sea('Tyrrhenian Sea', 'Mar Tirreno', [12.2, 39.8], 1),
	sea('Aegean Sea', 'Mar Egeo', [25.1, 38.6], 0.8),
	sea('Adriatic Sea', 'Mar Adriático', [15.8, 42.9], 0.7),
	sea('Florida Strait', 'Estrecho de Florida', [-81.3, 23.85], 0.5)
];

function sea(en: string, es: string, at: LngLat, radius: number): Sea {
	return { name: { en, es }, at, radius };
}
