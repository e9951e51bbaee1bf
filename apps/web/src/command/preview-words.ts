import { isOfParty } from '#libs/kernel';
import type { Preview } from '#libs/contracts';
import { dateInSentence } from '../base/dates.js';
import type { Say } from '../base/say.js';
import './command.messages.js';
import '../clock/clock.messages.js';

type Clock = Preview['clocks'][number];
type Duty = Preview['duties']['opened'][number];

/** Names that the words need. */
export interface PreviewNames {
  readonly say: Say;
  /** `受理` */
  readonly act: string;
  readonly rule: (id: string) => string;
  /** Whose the limit of a rule is, and what of a date by it is ours: `条例第三十四条，末日顺延`. */
  readonly basis: (rule: string, clock: Clock | null) => string;
  readonly office: (id: string) => string;
  /** What a duty asks for: the name of the command that fulfils it. */
  readonly duty: (what: string) => string;
  readonly capacity: (capacity: string) => string;
  readonly phase: (phase: string) => string;
}

/** What would follow from a command, in a few sentences: what matters most first. Empty: nothing is known yet. */
export function previewWords(preview: Preview, names: PreviewNames): string[] {
  if (preview.state === 'refused') return preview.refusal === null ? [] : [preview.refusal.sentence];
  if (preview.state === 'incomplete') return [];
  const { clocks, duties, phase, warnings } = preview;
  const owed = clocks.filter(({ owner }) => !isOfParty(owner));
  const changed = [...owed, ...clocks.filter(({ owner }) => isOfParty(owner))];
  return [
    ...warnings,
    ...changed.filter(({ change }) => change === 'opened').map((clock) => openedWords(clock, names)),
    ...changed.filter(({ change }) => change === 'moved').map((clock) => movedWords(clock, names)),
    ...changed.flatMap((clock) => overWords(clock, names)),
    ...endedWords(changed, names),
    ...dutyWords(duties.opened, clocks, names),
    ...(phase === null ? [] : [names.say('preview.phase', { phase: names.phase(phase) })]),
  ];
}

function openedWords(clock: Clock, { say, act, rule, basis }: PreviewNames): string {
  const { becomes, limit, owner } = clock;
  const provisional = clock.provisional ? say('preview.provisional') : '';
  const values = { act, rule: rule(clock.rule), basis: basis(clock.rule, clock), provisional };
  if (becomes === null) return say('preview.openedNone', values);
  const date = dateInSentence(becomes, say.language);
  if (isOfParty(owner)) return say('preview.window', { ...values, date });
  if (limit === null) return say('preview.openedDate', { ...values, date });
  return say('preview.opened', { ...values, date, length: say(`clock.unit.${limit.unit}`, { n: limit.length }) });
}

function movedWords({ was, becomes, provisional, isConditional, ...clock }: Clock, names: PreviewNames): string {
  const { say, rule } = names;
  const dateOf = (date: string | null): string =>
    date === null ? say('word.none') : dateInSentence(date, say.language);
  return say(isConditional ? 'preview.aimed' : 'preview.moved', {
    rule: rule(clock.rule),
    was: dateOf(was),
    date: dateOf(becomes),
    provisional: provisional ? say('preview.provisional') : '',
  });
}

const overs = {
  met: 'preview.met',
  met_late: 'preview.metLate',
  unconfirmed: 'preview.unconfirmed',
  breached: 'preview.breached',
} as const;
const isOver = (change: Clock['change']): change is keyof typeof overs => Object.hasOwn(overs, change);

function overWords({ change, rule, was, legalDueOn, isConditional }: Clock, { say, ...names }: PreviewNames): string[] {
  if (!isOver(change)) return [];
  const date = was ?? legalDueOn;
  return [
    say(isConditional ? 'preview.metByOthers' : overs[change], {
      rule: names.rule(rule),
      was: date === null ? say('word.none') : dateInSentence(date, say.language),
    }),
  ];
}

const ends: ReadonlySet<Clock['change']> = new Set(['cancelled', 'superseded']);

function endedWords(clocks: readonly Clock[], { say, rule }: PreviewNames): string[] {
  // What runs anew goes on.
  const anew = new Set(clocks.flatMap(({ change, rule: id }) => (change === 'opened' ? [id] : [])));
  const ended = clocks.filter(({ change, rule: id }) => ends.has(change) && !anew.has(id));
  if (ended.length === 0) return [];
  const names = [...new Set(ended.map((clock) => rule(clock.rule)))];
  return [say('preview.ended', { rules: names.join(say.language === 'zh' ? '、' : ', ') })];
}

/** Duties of one office and date are said together. */
function dutyWords(duties: readonly Duty[], clocks: readonly Clock[], names: PreviewNames): string[] {
  const { say, office, duty, capacity, basis } = names;
  return duties.map(({ what, legalDueOn, ...owing }) => {
    const place = office(owing.office);
    const inside = owing.capacity === null ? '' : capacity(owing.capacity);
    const who = inside === '' ? place : say.language === 'zh' ? `${place}${inside}` : `${inside}, ${place}`;
    const clock = clocks.find(({ id }) => id === owing.clock) ?? null;
    const date = legalDueOn === null ? '' : dateInSentence(legalDueOn, say.language);
    const by = { basis: basis(owing.clock, clock), date };
    const until = legalDueOn === null ? '' : say('preview.until', by);
    return say('preview.duty', { who, what: duty(what), until });
  });
}
