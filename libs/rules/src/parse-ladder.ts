import type { PackReader } from '#libs/calendar';
import { OfficeFunction } from '#libs/office';
import { citations, readNamed } from './parse-clock.js';
import type { ClockRule, LadderRung } from './rule-pack.js';

const FUNCTIONS = Object.values(OfficeFunction);
const FIELDS = ['rung', 'name', 'article', 'afterWorkingDays', 'how', 'who', 'capacity', 'fallback', 'clock'];

/**
 * The ladder: numbered from 1, each rung later than the one before, each clock in the pack and as long as it says.
 *
 * @param firstJudgementRung a parameter of the pack, which one with a ladder must have
 */
export function readLadder(
  reader: PackReader,
  clocks: Readonly<Record<string, ClockRule>>,
  firstJudgementRung: number | undefined,
): LadderRung[] {
  if (firstJudgementRung === undefined) throw reader.refuse('unknown_reference');
  const rungs: LadderRung[] = [];
  for (const item of reader.items()) {
    const rung = readRung(item);
    const field = item.fields(FIELDS, ['opens', 'reply']);
    const before = rungs.at(-1);
    if (rung.rung !== rungs.length + 1) throw field('rung').refuse('contradiction');
    if (before !== undefined && rung.afterWorkingDays <= before.afterWorkingDays) {
      throw field('afterWorkingDays').refuse('contradiction');
    }
    for (const name of ['clock', 'opens', 'reply'] as const) checkReference(field(name), rung[name], clocks);
    if (!isAsLong(rung, clocks[rung.clock])) throw field('afterWorkingDays').refuse('contradiction');
    checkJudgement(rung, field, firstJudgementRung);
    rungs.push(rung);
  }
  if (rungs.length === 0) throw reader.refuse('missing_field');
  return rungs;
}

function readRung(reader: PackReader): LadderRung {
  const field = reader.fields(FIELDS, ['opens', 'reply']);
  return {
    rung: field('rung').whole(1, 99),
    name: readNamed(field('name')),
    article: field('article').orNull(citations),
    afterWorkingDays: field('afterWorkingDays').whole(0, 1000),
    how: field('how').oneOf(['platform', 'judgement']),
    who: field('who').oneOf(['late-office', ...FUNCTIONS]),
    capacity: field('capacity').oneOf(['any', 'head']),
    fallback: readFallback(field('fallback')),
    clock: field('clock').text(),
    opens: field('opens').orNull((each) => each.text()),
    reply: field('reply').orNull((each) => each.text()),
  };
}

/** Never empty: a rung whose addressee does not exist must reach somebody. */
function readFallback(reader: PackReader): OfficeFunction[] {
  const found = reader.items().map((item) => item.oneOf(FUNCTIONS));
  if (found.length === 0) throw reader.refuse('expected_list');
  return found;
}

function checkReference(reader: PackReader, rule: string | null, clocks: Readonly<Record<string, ClockRule>>): void {
  if (rule !== null && !Object.hasOwn(clocks, rule)) throw reader.refuse('unknown_reference');
}

/** The rung says how long it waits, and so does its clock: they must say the same. A rung at once has no limit. */
function isAsLong(rung: LadderRung, rule: ClockRule | undefined): boolean {
  if (rule === undefined) return false;
  if (rung.afterWorkingDays === 0) return rule.limit.kind === 'none';
  const { limit } = rule;
  if (limit.kind !== 'period' || limit.unit !== 'WORKING_DAY') return false;
  return limit.length === rung.afterWorkingDays && rule.expiry.means === 'ladder';
}

/** A judgement has a human author and so a dated duty; what the platform takes by itself has none. */
function checkJudgement(rung: LadderRung, field: (name: string) => PackReader, firstJudgementRung: number): void {
  const isJudgement = rung.how === 'judgement';
  if (isJudgement !== rung.rung >= firstJudgementRung) throw field('how').refuse('contradiction');
  if (isJudgement !== (rung.opens !== null)) throw field('opens').refuse('contradiction');
}
