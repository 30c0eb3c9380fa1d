import municipalityFile from './municipalities.json' with { type: 'json' };
import regionFile from './regions.json' with { type: 'json' };
import type { Municipality, Region } from './place.ts';

/** All 290, by code. The file is held against its schema in the tests. */
export const municipalities = municipalityFile as readonly Municipality[];

/** The 20 regions and Gotland, by code. */
export const regions: readonly Region[] = regionFile;
