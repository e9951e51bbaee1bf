import { circularKind, circularNeeds, type CircularCommands, type CircularState } from '#libs/circular';
import { as, type CaseId } from '#libs/kernel';
import { worldToCome } from './a-settlement.js';
import { CaseInMemory, courseActor, day, office, person, text } from './law.js';

export const bureauHead = person('bureau', 'petition-head');
export const conferenceHead = person('joint-conference', 'head');
export const governmentHead = person('county-government', 'head');
export const committeeHead = person('county-committee', 'head');
const world = worldToCome('circular', circularNeeds);

type Open = CircularCommands['open'];
type Issue = CircularCommands['issue'];
type Lay = CircularCommands['lay'];
type Answer = CircularCommands['answer']['as'];

const of = as<CaseId>('00000000-0000-4000-8000-0000000000f1');
/** A finding of the transport bureau that nobody can dispute any more. */
export const settled = { number: '问2026-000001', office: office('dept-transport'), isFinal: true } as const;

/** To two offices, without a name. */
export const saying = (change: Partial<Issue> = {}): Issue => ({
  ...{ to: [office('dept-transport'), office('dept-water')], named: [], ground: null },
  ...{ title: text('title'), words: text('words'), stands: [settled] },
  ...change,
});

export const proposing = (change: Partial<Issue> = {}): Issue =>
  saying({ to: [office('county-committee'), office('county-government')], stands: [], ...change });

/** One circular, with what its people do. */
export class CircularInMemory extends CaseInMemory<CircularState, CircularCommands, null> {
  /** @param offices the county, where it is another one */
  constructor(offices = world.offices) {
    super(circularKind, { ...world, offices });
    this.on('2026-10-12');
  }

  get state(): CircularState {
    return this.dossier.state;
  }

  opened(change: Partial<Open> = {}, by = bureauHead): this {
    return this.act('open', { form: 'circular', period: '2026Q3', cites: [of], ...change }, by);
  }

  issued(change: Partial<Issue> = {}, by = bureauHead): this {
    return this.act('issue', saying(change), by);
  }

  /** What the third office with the same item lays before the bureau. */
  laid(change: Partial<Lay> = {}): this {
    const item = { item: 'petition-work/notice-in-time', period: '2026Q4', since: day('2025-10-12') };
    return this.act('lay', { ...item, office: office('dept-transport'), offices: 3, ...change }, courseActor);
  }

  /** To the committee and the government. */
  proposed(): this {
    return this.act('issue', proposing(), bureauHead);
  }

  answered(by = governmentHead, as: Answer = 'adopted'): this {
    return this.act('answer', { as, words: text('answer') }, by);
  }

  received(by: string): this {
    return this.act('receive', {}, person(by, 'officer'));
  }
}
