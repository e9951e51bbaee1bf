import type { PackReader } from '#libs/calendar';
import { OfficeFunction } from '#libs/office';
import { citations, readNamed } from './parse-clock.js';
import { readJudgement } from './parse-judgement.js';
import { rungAuthorities, supervisionBases, type ClockRule, type LadderRung, type Ladders } from './rule-pack.js';

const FUNCTIONS = Object.values(OfficeFunction);
const FIELDS = ['rung', 'name', 'article', 'afterWorkingDays', 'who'];

type Rules = Readonly<Record<string, ClockRule>>;
type Field = (name: string) => PackReader;

/**
 * The ladder of each basis: numbered from 1, no rung earlier than the one before it, each clock in the pack and as long
 * as it says, and of one rung alone, so that a clock tells its rung.
 */
export function readLadders(reader: PackReader, clocks: Rules): Ladders {
  const field = reader.fields(supervisionBases);
  const taken = new Set<string>();
  const [art40, art43, ours] = supervisionBases.map((basis) => readLadder(field(basis), clocks, taken));
  return { art40: art40 ?? [], art43: art43 ?? [], ours: ours ?? [] };
}

function readLadder(reader: PackReader, clocks: Rules, taken: Set<string>): LadderRung[] {
  const rungs: LadderRung[] = [];
  for (const item of reader.items()) {
    const field = item.fields(FIELDS, ['fallback', 'clock', 'reply', 'judgement']);
    const rung = readRung(field, clocks);
    if (rung.rung !== rungs.length + 1) throw field('rung').refuse('contradiction');
    checkPlace(rung, rungs.at(-1), field, clocks);
    if (rung.clock !== null) {
      if (taken.has(rung.clock)) throw field('clock').refuse('doubled_value');
      taken.add(rung.clock);
    }
    rungs.push(rung);
  }
  if (rungs.length === 0) throw reader.refuse('missing_field');
  return rungs;
}

function readRung(field: Field, clocks: Rules): LadderRung {
  const rung: LadderRung = {
    rung: field('rung').whole(1, 99),
    name: readNamed(field('name')),
    article: field('article').orNull(citations),
    afterWorkingDays: field('afterWorkingDays').whole(0, 1000),
    who: field('who').oneOf([...rungAuthorities, ...FUNCTIONS]),
    fallback: field('fallback').orNull(readFallback) ?? [],
    clock: field('clock').orNull((each) => ruleIn(each, clocks)),
    reply: field('reply').orNull((each) => ruleIn(each, clocks)),
    judgement: field('judgement').orNull((each) => readJudgement(each, clocks)),
  };
  // What the platform sends goes to the late office; what a person judges is before another one, and asks by its measure.
  if ((rung.judgement === null) !== (rung.who === 'late-office')) throw field('who').refuse('contradiction');
  if (rung.judgement !== null && rung.reply !== null) throw field('reply').refuse('contradiction');
  checkFallback(rung, field('fallback'));
  return rung;
}

const readFallback = (reader: PackReader): OfficeFunction[] => reader.items().map((item) => item.oneOf(FUNCTIONS));

/**
 * Said of every judgement, empty where the law names one body alone: what nobody there may take stays untaken. What the
 * platform sends goes to whoever stands in the place of the late office, and needs none.
 */
function checkFallback({ judgement }: LadderRung, field: PackReader): void {
  if (judgement === null && !field.isNull) throw field.refuse('contradiction');
  if (judgement !== null && field.isNull) throw field.refuse('missing_field');
}

/** A rule that is there. */
function ruleIn(reader: PackReader, clocks: Rules): string {
  const rule = reader.text();
  if (!Object.hasOwn(clocks, rule)) throw reader.refuse('unknown_reference');
  return rule;
}

/** Later than the one before, by a clock that is as long; or together with it, the first one at once, by none. */
function checkPlace(rung: LadderRung, before: LadderRung | undefined, field: Field, clocks: Rules): void {
  if (rung.clock === null) {
    if (rung.afterWorkingDays !== (before?.afterWorkingDays ?? 0)) throw field('clock').refuse('missing_field');
    return;
  }
  const isLater = before === undefined || rung.afterWorkingDays > before.afterWorkingDays;
  if (!isLater || !isAsLong(rung, clocks[rung.clock])) throw field('afterWorkingDays').refuse('contradiction');
}

/** The rung says how long it waits, and so does its clock: they must say the same. */
function isAsLong(rung: LadderRung, rule: ClockRule | undefined): boolean {
  if (rule === undefined) return false;
  const { limit } = rule;
  if (limit.kind !== 'period' || limit.unit !== 'WORKING_DAY') return false;
  return limit.length === rung.afterWorkingDays && rule.expiry.means === 'ladder';
}
