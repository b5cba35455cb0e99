/**
 * Generates src/seeds/dates/zone-table.ts from the Unicode CLDR: its list of time zones, their
 * countries, and the weekend of each country. Node only. `UPDATE=1 npx vitest run --project unit
 * tests/seeds/dates/zone-table.test.ts` writes it.
 */
import zones from 'cldr-bcp47/bcp47/timezone.json' with { type: 'json' };
import core from 'cldr-core/package.json' with { type: 'json' };
import week from 'cldr-core/supplemental/weekData.json' with { type: 'json' };

/** From `keyword.u.tz`. The key begins with the territory, unless `_region` gives another. */
interface Zone {
  /** All its names, separated by spaces. The first is CLDR's own, which never changes. */
  readonly _alias?: string;
  /** The name that the tz database prefers, if it is not the first. */
  readonly _iana?: string;
  readonly _region?: string;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A line for each zone: its territory (`-` for none), its name, and other names for it. */
export function zoneLines(): string[] {
  const { _description, _alias, ...tz } = zones.keyword.u.tz as unknown as Record<string, Zone>;
  return Object.entries(tz)
    .flatMap(([key, { _alias: aliases = '', _iana, _region }]) => {
      const names = aliases
        .split(' ')
        .filter((name) => name && !/^(Factory|Etc\/Unknown)$/.test(name));
      const name = _iana ?? names[0];
      if (!name) return [];
      const territory = _region ?? (isPlace(name) ? key.slice(0, 2).toUpperCase() : '-');
      return [[territory, name, ...names.filter((each) => each !== name)].join(' ')];
    })
    .sort();
}

const isPlace = (name: string): boolean => name.includes('/') && !name.startsWith('Etc/');

/** A line for each territory: its weekend as ISO numbers of days. `001` is the world. */
export function weekendLines(): string[] {
  const { weekendStart, weekendEnd } = week.supplemental.weekData as {
    weekendStart: Record<string, string>;
    weekendEnd: Record<string, string>;
  };
  const territories = [...new Set([...Object.keys(weekendStart), ...Object.keys(weekendEnd)])];
  return territories.sort().map((territory) => {
    const first = DAYS.indexOf(weekendStart[territory] ?? weekendStart['001']!);
    const last = DAYS.indexOf(weekendEnd[territory] ?? weekendEnd['001']!);
    const days = Array.from(
      { length: ((last - first + 7) % 7) + 1 },
      (_, i) => ((first + i) % 7) + 1,
    );
    return [territory, ...days].join(' ');
  });
}

/** The whole text of src/seeds/dates/zone-table.ts. */
export const zoneTable = (): string => `/**
 * Time zones by territory, and weekends by territory, from the Unicode CLDR, version ${core.cldrVersion}
 * (${['cldr-bcp47', 'cldr-core'].map((name) => `${name} ${core.version}`).join(', ')}; cldr-licence.txt). Made by tests/seeds/dates/zone-table.ts,
 * with \`UPDATE=1 npx vitest run --project unit tests/seeds/dates/zone-table.test.ts\`; not for editing.
 */

/** Of each line: territory (ISO 3166, or \`-\`), the zone's name, older or shorter names for it. */
export const ZONES = \`
${zoneLines().join('\n')}
\`;

/** Of each line: territory (\`001\` is the world), its days of rest; 1 is Monday. */
export const WEEKENDS = \`
${weekendLines().join('\n')}
\`;
`;
