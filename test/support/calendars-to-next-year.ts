import { storePack } from '#libs/persistence';

// The last that this release brings.
const lastShipped = 2026;

/** Stores made-up calendars up to the year after this one, whenever the test runs: whole, without a day in them. */
export async function publishToNextYear(source: Parameters<typeof storePack>[0]): Promise<void> {
  const days = { notice: '虚构', noticeEn: 'made up', publishedOn: null, offDays: [], makeUpWorkdays: [] };
  for (let year = lastShipped + 1; year <= new Date().getUTCFullYear() + 1; year += 1) {
    for (const place of [{ jurisdiction: 'CN' }, { jurisdiction: 'CN-532924', parent: 'CN' }]) {
      const content = JSON.stringify({ ...place, year, ...days });
      await storePack(source, { kind: 'calendar', name: `${place.jurisdiction}-${year}`, content });
    }
  }
}
