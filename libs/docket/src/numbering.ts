import { legalDateOf } from '#libs/calendar';
import type { AnyKind } from '#libs/kind';
import type { DoorTransaction, Opened } from '#libs/persistence/door';
import type { ActInput } from './act.js';
import { instantOf } from './reading.js';
import type { Around } from './who-and-when.js';

// Drills count apart, so that they leave no holes among real numbers, and nobody takes one for the other.
const drillMark = '演';

type Beginning = Pick<ActInput, 'actor' | 'commands' | 'opening'> & Around;

/**
 * `信2026-000417`, or of a series of its own `（2026）白杨乡调字第17号`; a part without one is `信2026-000417-2`, after its parent, and
 * a room `信2026-000417-p1`, by its name: an ordinal would tell the readers of other parts that it is there.
 */
export function numberOf(
  kind: AnyKind,
  { isDrill, partName, ...beginning }: Beginning & { readonly isDrill: boolean; readonly partName: string },
): string {
  const { opened } = beginning;
  const count = String(opened.freshNumber);
  const [mark, year] = [isDrill ? drillMark : '', yearOf(beginning)];
  const series = seriesOf(kind, beginning);
  if (series !== null) return `${mark}（${year}）${series}字第${count}号`;
  if (kind.prefix !== null) return `${mark}${kind.prefix}${year}-${count.padStart(6, '0')}`;
  if (opened.parent === null) throw new Error(`${kind.name} has no numbers of its own and needs a parent`);
  return `${opened.parent.number}-${kind.parts.self === undefined ? partName : count}`;
}

// What is made up is numbered in the year that it tells of; an import in its own, because it came then.
function yearOf({ opened, isMadeUp, commands }: Beginning): string {
  const now = instantOf(opened.wallMs + opened.offsetMs);
  return legalDateOf((isMadeUp ? commands[0]?.at : null) ?? now).slice(0, 4);
}

/** By its name and not by the office: what is renamed counts anew, and two that are called alike never give one number twice. */
function seriesOf({ numberSeries }: AnyKind, { actor, commands, world }: Beginning): string | null {
  const [command] = commands;
  if (numberSeries === undefined || command === undefined) return null;
  return numberSeries({ actor: command.actor ?? actor, command }, world.offices);
}

function isOfDrill({ opened, opening }: Beginning): boolean {
  if (opened.parent !== null) return opened.parent.drillId !== null;
  return opening !== undefined && 'drillId' in opening && opening.drillId !== undefined;
}

/**
 * What the door read, with the next number of the series of a case that begins, where its kind has such series. It is drawn
 * in the transaction that begins the case, which holds the series until its end: one that fails leaves no gap, and of two at
 * once the second waits. A series of a year stands in one row, which tells of no other.
 */
export async function counted(transaction: DoorTransaction, kind: AnyKind, beginning: Beginning): Promise<Opened> {
  const { opened } = beginning;
  const series = opened.found === null ? seriesOf(kind, beginning) : null;
  if (series === null) return opened;
  const [drawn] = await transaction.query<{ last: number }>(
    `insert into number_series as s (series, year, last) values ($1, $2, 1)
       on conflict on constraint number_series_series_year_pk do update set last = s.last + 1 returning last`,
    [`${isOfDrill(beginning) ? drillMark : ''}${series}`, Number(yearOf(beginning))],
  );
  return { ...opened, freshNumber: drawn?.last ?? opened.freshNumber };
}
