import { randomUUID } from 'node:crypto';

import type { FindingState } from '#libs/finding';
import type { Actor } from '#libs/kernel';

import { aPerson } from '../door.js';
import { eventually } from '../eventually.js';
import { clocksSeen } from './clock-paper.js';
import { plusDays } from './cadence-paper.js';
import type { Asked, EngineCases } from './engine-cases.js';
import type { FindingSeen } from './finding-paper.js';
import { bureau, inspectorActor, type FoundSeen } from './tour-drill.js';
import { fates, type Step } from './tour-plan.js';

const clerk = aPerson('bureau', 'petition-clerk');
const nothing = { grade: null, toMend: null, until: null, isRevisited: null };
const days = { changed: 45, extended: 40, returned: 20, notYet: 20 };
const mechanisms = ['partNoted', 'partEnded', 'parentKnows', 'warned', 'attached', 'carriedOver', 'overdue'];
/** What happens to a finding once, whatever dies. */
const repeatable = [...mechanisms, 'reported', 'reportReturned', 'verified', 'visitedAgain', 'mendMissed', 'heard'];

/** So many days from then, no sooner than the office had, nor in fewer days than were left: nobody may cut its time short. */
const noSooner = ({ paper }: FoundSeen, on: string, more: number): string =>
  [plusDays(on, Math.max(more, paper.left)), paper.mendBy ?? on].toSorted().at(-1) ?? on;

type Take = (found: FoundSeen, on: string) => Promise<unknown>;

/** What people do with findings, through the door and on paper. */
export class FindingDrill {
  private readonly takes: Readonly<Record<Exclude<Step, ''>, Take>>;

  constructor(private readonly cases: EngineCases) {
    const officer = ({ office }: FoundSeen): Actor => aPerson(office, 'officer');
    const head = ({ office }: FoundSeen): Actor => aPerson(office, 'head');
    const does = (actor: (of: FoundSeen) => Actor, type: string, payload: object, texts: Asked['texts'] = {}): Take => {
      return (of) => this.cases.actAll(this.by(of, actor(of)), [{ type, payload, texts }]);
    };
    const words = { words: '现场查看，已经补正。' };
    const [reasons, byClerk] = [{ reasons: '经核实。' }, (): Actor => clerk];
    this.takes = {
      receive: does(officer, 'receive', {}),
      accept: does(head, 'accept', {}),
      dispute: does(head, 'dispute', { files: [] }, { reasons: '均已当面告知，有签收。' }),
      uphold: does(() => bureau, 'rule', { as: 'upheld', ...nothing }, reasons),
      drop: does(() => bureau, 'rule', { as: 'withdrawn', ...nothing }, reasons),
      change: (of, on) => {
        const changed = { as: 'changed', ...nothing, grade: 'minor', until: plusDays(on, days.changed) };
        return does(() => bureau, 'rule', changed, reasons)(of, on);
      },
      withdraw: does(() => bureau, 'withdraw', {}, reasons),
      return: (of, on) => does(byClerk, 'returnReport', { until: noSooner(of, on, days.returned) }, reasons)(of, on),
      extend: (of, on) => {
        const until = plusDays(of.paper.mendBy ?? on, days.extended);
        return does(() => inspectorActor(of.tour.leader), 'extend', { until }, reasons)(of, on);
      },
      report: (of) =>
        this.withFile(of, head(of), (file) => ({ type: 'report', payload: { files: [file] }, texts: words })),
      verify: (of) =>
        this.withFile(of, bureau, (file) => ({ type: 'verify', payload: { evidence: [file] }, texts: words })),
      noteServed: (of, on) => this.withFile(of, clerk, (proof) => ({ type: 'noteServed', payload: { on, proof } })),
      noteReported: (of, on) =>
        this.withFile(of, clerk, (proof) => ({ type: 'noteReported', payload: { on, proof }, texts: words })),
      again: (of, on) => does(byClerk, 'visitAgain', { on, isMended: true, until: null }, words)(of, on),
      notYet: (of, on) => {
        const until = noSooner(of, on, days.notYet);
        return does(byClerk, 'visitAgain', { on, isMended: false, until }, words)(of, on);
      },
    };
  }

  private by = ({ caseId }: FoundSeen, actor: Actor) => ({ kind: 'finding', caseId, actor });

  private async withFile(of: FoundSeen, actor: Actor, then: (attachment: string) => Asked): Promise<unknown> {
    const attachment = randomUUID();
    const file = { sha256: 'a'.repeat(64), bytes: 4, type: 'pdf' };
    const put = { attachment, file, category: 'evidence', origin: 'office' };
    const attaching = { type: 'attachFile', payload: put, texts: { name: '台账' } };
    return await this.cases.actAll(this.by(of, actor), [attaching, then(attachment)]);
  }

  /** Until it was put to its office, as its course does it. */
  async served({ caseId }: FoundSeen): Promise<void> {
    await eventually(async () => {
      const { state } = await this.cases.dossierOf<FindingState>(caseId);
      if (state.servedOn === null) throw new Error(`${caseId} was not put to its office`);
    }, 120_000);
  }

  /** What comes next in its life, an acting day later. */
  async nextOf(found: FoundSeen, on: string): Promise<void> {
    const { paper } = found;
    paper.reach(on);
    found.age += 1;
    const step = fates[found.fate][found.age] ?? '';
    if (step !== '' && paper.ended === null) {
      await this.takes[step](found, on);
      this.onPaper(found, step, on);
    }
  }

  private onPaper(of: FoundSeen, step: Exclude<Step, ''>, on: string): void {
    const { paper } = of;
    const kept: Readonly<Record<Exclude<Step, ''>, () => void>> = {
      ...{ receive: () => paper.receive(on), noteServed: () => paper.receive(on), accept: () => paper.accept(on) },
      ...{ dispute: () => paper.dispute(on), uphold: () => paper.rule(on, 'upheld') },
      ...{ drop: () => paper.rule(on, 'withdrawn'), withdraw: () => paper.withdraw(on) },
      change: () => paper.rule(on, 'changed', plusDays(on, days.changed)),
      extend: () => paper.extend(on, plusDays(paper.mendBy ?? on, days.extended)),
      ...{ report: () => paper.report(on), noteReported: () => paper.report(on), verify: () => paper.verify(on) },
      return: () => paper.returnReport(on, noSooner(of, on, days.returned)),
      again: () => paper.visitAgain(on, null),
      notYet: () => paper.visitAgain(on, noSooner(of, on, days.notYet)),
    };
    kept[step]();
  }

  /** As it is recorded. */
  async recorded({ caseId }: FoundSeen): Promise<FindingSeen & { readonly twice: readonly string[] }> {
    const { state, clocks, parts } = await this.cases.dossierOf<FindingState>(caseId);
    const facts = await this.cases.dataOf(caseId, 'carriedOver');
    // Of several changes of its group it hears each, or the last where its course gets to it later.
    const changes = (await this.cases.dataOf(caseId, 'membersChanged')) as readonly { readonly n: number }[];
    const types = (await this.cases.typesOf(caseId)).filter((type) => type !== 'membersChanged');
    const all = [...types, ...changes.map(({ n }) => `membersChanged/${String(n)}`)];
    const once = all.filter((type) => !repeatable.includes(type));
    return {
      ...{ receivedOn: state.receivedOn, mendBy: state.mendBy, earlier: state.earlier.map((one) => one.finding) },
      carried: (facts as FindingSeen['carried']).map(({ from, to, times, days: age, waitsFor }) => {
        return { from, to, times, days: age, waitsFor };
      }),
      ...{ endedAs: state.end?.as ?? null, days: await this.ageOf(caseId), clocks: clocksSeen(clocks) },
      isPressed: parts.some(({ kind }) => kind === 'supervision'),
      twice: once.filter((type, at) => once.indexOf(type) < at),
    };
  }

  private async ageOf(caseId: FoundSeen['caseId']): Promise<number | null> {
    const [ended] = (await this.cases.dataOf(caseId, 'ended')) as { readonly days: number }[];
    return ended?.days ?? null;
  }
}
