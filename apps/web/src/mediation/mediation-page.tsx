import { commandText, wordOf } from '#libs/contracts';
import type { LegalDate } from '#libs/kernel';
import { dateOfInstant } from '../base/index.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { Serving } from '../case/serving.js';
import { nowOf, useToday } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { partyName } from '../office/party-words.js';
import { CaseLink } from '../parts/case-link.js';
import type { Fact } from '../parts/fact-list.js';
import { LinkedCases } from '../parts/linked-cases.js';
import { formHints } from './form-hints.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay, type Say } from './mediation.messages.js';
import { isUnasked } from './unasked.js';
import { Incidents } from './incidents.js';
import { JointAsk } from './joint-ask.js';
import { PartyReceipts } from './party-receipts.js';
import { Talks } from './talks.js';
import { VisitPlan } from '../case/visit-plan.js';
import './mediation.css';

const slots: CaseSlots<MediationDetail> = {
  titleOf: ({ item }) => item.title,
  Beside: Sort,
  useNextStep,
  useFirstLook,
  Serving,
  BeforeClocks: Beyond,
  hints: formHints,
};

type ReplacedBy = NonNullable<NonNullable<MediationDetail['progress']['agreement']>['replacedBy']>;

/** One mediation (人民调解): who mediates, who wants it, and what its agreement lacks until it is in force. */
export const Screen = () => <CasePage kind="mediation" slots={slots} />;

/** What is done beside its commands: for each of the parties, and in its rooms. */
function Beyond(props: SlotProps<MediationDetail>) {
  return (
    <>
      <Talks {...props} />
      <JointAsk {...props} />
      <PartyReceipts {...props} />
      <VisitPlan visits={props.detail.progress.visits} parties={props.detail.parties} />
      <Incidents {...props} />
    </>
  );
}

function Sort({ detail: { item } }: SlotProps<MediationDetail>) {
  const { language } = useSay();
  return (
    <span>
      {wordOf('mediation', 'sort', item.sort, language)} · {wordOf('mediation', 'source', item.source, language)} ·{' '}
      <OfficeName id={item.committee} />
    </span>
  );
}

function useFirstLook(detail: MediationDetail): readonly Fact[] {
  const say = useSay();
  const { item, progress } = detail;
  const { setOn, asked, owedTo } = progress;
  const lines: Fact[] = [
    ...registeredIn(detail, say),
    ...(progress.petition === null
      ? []
      : [
          [
            say('mediation.petition'),
            <HandedOverBy key="petition" detail={detail} number={progress.petition} />,
          ] as const,
        ]),
    ...linksIn(detail, say),
    [say('mediation.mediators'), mediatorsIn(detail, say)],
    [say('mediation.consents'), consentsIn(detail, say)],
    ...jointlyIn(detail, say),
    ...answerIn(detail, say),
    [say('mediation.manner'), say(item.isOpen ? 'mediation.inTheOpen' : 'mediation.closed')],
  ];
  if (progress.unseen.length > 0) {
    lines.push([say('mediation.byPage'), say('mediation.unseen', { who: namesOf(progress.unseen, detail, say) })]);
  }
  lines.push(...sessionsIn(detail, say));
  if (asked.length > 0) lines.push([say('mediation.screening'), askedIn(detail, say)]);
  if (setOn !== null) lines.push([say('mediation.setOn'), setOn]);
  lines.push(...arbitrationIn(detail, say));
  const agreement = agreementIn(detail, say);
  if (agreement !== null) lines.push([say('mediation.agreement'), agreement]);
  if (item.endedAs !== null) {
    lines.push([say('word.outcome'), wordOf('mediation', 'endedAs', item.endedAs, say.language)]);
    if (item.holds !== null) {
      lines.push([say('mediation.holds'), wordOf('mediation', 'holds', item.holds, say.language)]);
    }
    lines.push([say('mediation.file'), fileIn(detail, say)]);
  }
  if (owedTo.length > 0) lines.push([say('mediation.owedTo'), namesOf(owedTo, detail, say)]);
  return lines;
}

/** What was said when it was registered: what is asked for, and which court hands it over under which number. */
function registeredIn({ progress, texts }: MediationDetail, say: Say): readonly Fact[] {
  const textOf = (digest: string | null): string | null => (digest === null ? null : (texts[digest] ?? null));
  const [request, court, number] = [progress.request, progress.court, progress.courtNumber].map(textOf);
  return [
    ...(request == null ? [] : [[say('mediation.request'), request] as const]),
    ...(court == null ? [] : [[say('mediation.court'), [court, number].filter(Boolean).join(' ')] as const]),
  ];
}

/** Other cases of the same matter, and the number under which all of them are found (一案一码). */
function linksIn({ progress: { code, links, petition }, item }: MediationDetail, say: Say): readonly Fact[] {
  const others = links.filter(({ number }) => number !== petition);
  return [
    ...(code === null || code === item.number ? [] : [[say('mediation.code'), code] as const]),
    ...(others.length === 0
      ? []
      : [[say('mediation.links'), <LinkedCases key="links" links={others} isDrill={item.isDrill} />] as const]),
  ];
}

/** The petition that handed it over: its number leads there for whoever may see it. */
function HandedOverBy({ detail: { parent, item }, number }: SlotProps<MediationDetail> & { readonly number: string }) {
  if (parent === null) return <span className="case-number">{number}</span>;
  return <CaseLink kind="petition" number={number} isDrill={item.isDrill} />;
}

const namesOf = (parties: readonly string[], { parties: all }: MediationDetail, say: Say): string =>
  parties.map((one) => partyName(one, all, say)).join(say.language === 'zh' ? '、' : ', ');

function mediatorsIn({ progress: { mediators } }: MediationDetail, say: Say): string {
  if (mediators.length === 0) return say('mediation.noMediators');
  return mediators
    .map(({ name: known, isDisclosed, isRecusalAsked }) => {
      const name = known ?? say('mediation.nobody');
      if (isRecusalAsked) return say('mediation.recusalAsked', { name });
      return isDisclosed ? name : say('mediation.notDisclosed', { name });
    })
    .join(say.language === 'zh' ? '、' : ', ');
}

function consentsIn(detail: MediationDetail, say: Say): string {
  const { missing } = detail.progress;
  return missing.length === 0
    ? say('mediation.allConsent')
    : say('mediation.missing', { who: namesOf(missing, detail, say) });
}

/** Who was asked apart whether there is violence at home, and what was found. */
const askedIn = (detail: MediationDetail, say: Say): string =>
  detail.progress.asked
    .map(({ party, on, finding }) =>
      say('mediation.askedApart', {
        who: namesOf([party], detail, say),
        on,
        finding: wordOf('mediation', 'finding', finding, say.language),
      }),
    )
    .join(say.language === 'zh' ? '；' : '; ');

/** What the parties have said to being mediated jointly; nothing where nobody has asked them. */
function jointlyIn(detail: MediationDetail, say: Say): readonly Fact[] {
  const asked = detail.progress.tellings.filter(({ jointly }) => jointly !== null);
  return asked.map(({ telling, missing, refused }) => {
    const n = String(telling);
    if (refused.length > 0) {
      return [say('mediation.jointly'), say('mediation.jointly.refused', { n, who: namesOf(refused, detail, say) })];
    }
    return missing.length === 0
      ? [say('mediation.jointly'), say('mediation.jointly.all', { n })]
      : [say('mediation.jointly'), say('mediation.jointly.missing', { n, who: namesOf(missing, detail, say) })];
  });
}

/** What several offices have concluded and the parties were not told yet. */
function answerIn({ progress: { answer } }: MediationDetail, say: Say): readonly Fact[] {
  if (answer === null) return [];
  const as = wordOf('mediation', 'concludedAs', answer.concludedAs, say.language);
  return [[say('mediation.answer'), say('mediation.answer.untold', { as })]];
}

/** Sessions to which people were called and that are still to be: when, where and who. */
const sessionsIn = (detail: MediationDetail, say: Say): Fact[] =>
  detail.progress.called
    .filter(({ stands }) => stands === 'called' && detail.item.endedAt === null)
    .toSorted((a, b) => `${a.on} ${a.time}`.localeCompare(`${b.on} ${b.time}`))
    .map(({ on, time, place, invited }) => {
      const helpers = invited.filter((one) => detail.progress.helpers.some(({ helper }) => helper === one));
      const parties = invited.filter((one) => !helpers.includes(one));
      const who = [namesOf(parties, detail, say), ...helpers].join(say.language === 'zh' ? '、' : ', ');
      return [say('mediation.called'), say('mediation.calledTo', { on, time, place: detail.texts[place] ?? '', who })];
    });

/** From when on a worker or employer may go to arbitration without waiting for it: another date than that of what is usual. */
const arbitrationIn = ({ clocks, item }: MediationDetail, say: Say): Fact[] =>
  clocks
    .filter(
      ({ rule, endedAt, metAt }) => rule === 'RM-46' && endedAt === null && metAt === null && item.endedAs === null,
    )
    .flatMap(({ legalDueOn }) => (legalDueOn === null ? [] : [[say('mediation.arbitration'), legalDueOn] as const]));

/** What the case file lacks, of a mediation that has ended. */
function fileIn({ progress: { file } }: MediationDetail, say: Say): string {
  if (file.length === 0) return say('mediation.file.complete');
  const what = file.map((one) => wordOf('mediation', 'file', one, say.language));
  return say('mediation.file.lacks', { what: what.join(say.language === 'zh' ? '、' : ', ') });
}

/** What was drawn up lacks until it is in force; null: nothing was. */
function agreementIn(detail: MediationDetail, say: Say): string | null {
  const { agreement, unsigned } = detail.progress;
  if (agreement === null) return null;
  if (agreement.replacedBy !== null) return replacedIn(agreement.replacedBy, detail, say);
  if (agreement.effectiveOn !== null) {
    return [say('mediation.inForce', { on: agreement.effectiveOn }), agreement.number].filter(Boolean).join(' · ');
  }
  if (unsigned.length === 0) return say('mediation.unsealed');
  return say('mediation.unsigned', { who: namesOf(unsigned, detail, say) });
}

/** By which other one it was replaced, and how and when each party agreed to that. */
function replacedIn({ number, on, agreed }: ReplacedBy, detail: MediationDetail, say: Say): string {
  const said = agreed.map(({ party, on: day, manner }) =>
    say('mediation.replaced.agreed', {
      ...{ who: namesOf([party], detail, say), on: day },
      manner: wordOf('mediation', 'manner', manner, say.language),
    }),
  );
  return say('mediation.replaced', { number, on, agreed: said.join(say.language === 'zh' ? '、' : ', ') });
}

// What usually comes next where nothing is owed by a date.
const usual = ['disclose', 'tellRights', 'consent', 'holdSession', 'drawUp', 'sign'] as const;

/** What ends it, or holds it up. */
const ends = ['decline', 'moveTo', 'suspectSham', 'withdraw', 'fail'] as const;

/** Where no date asks for anything: what comes next all the same, and what each of them may do. */
function nothingOwed(
  { item, progress }: Pick<MediationDetail, 'item' | 'progress'>,
  usual: string | null,
  say: Say,
): string {
  if (usual === 'agreeVisit') return say('mediation.visitsUnasked');
  if (item.endedAt !== null || (progress.agreement?.effectiveOn ?? null) !== null) return say('word.nothingNext');
  if (usual === null) return say('mediation.nothingNext');
  return say('mediation.usualNext', { what: commandText('mediation', usual, say.language) });
}

function useNextStep({ item, progress, commands }: MediationDetail): NextStepWords {
  const say = useSay();
  const then = usual.find((command) => commands[command] === null && next[command](progress));
  const isUnnamed = progress.mediators.length === 0 && commands['proposeMediators'] === null;
  const ours = useToday();
  const now = nowOf(item);
  const today = now === undefined ? ours : dateOfInstant(now);
  const usually = usuallyNext({ progress, commands, today }, isUnnamed ? 'proposeMediators' : (then ?? null));
  return {
    nothing: nothingOwed({ item, progress }, usually, say),
    usual: usually,
    ends,
  };
}

/** Once it is settled, whether another office may ask the parties how it holds: nobody is visited who was not asked. */
function usuallyNext(
  { progress, commands, today }: Pick<MediationDetail, 'progress' | 'commands'> & { readonly today: LegalDate },
  usual: string | null,
): string | null {
  return isUnasked(progress, today) && commands['agreeVisit'] === null ? 'agreeVisit' : usual;
}

type Progress = MediationDetail['progress'];

const isUndrawn = ({ agreement }: Progress): boolean => agreement === null;
const next: Readonly<Record<(typeof usual)[number], (progress: Progress) => boolean>> = {
  disclose: ({ mediators }) => mediators.some(({ isDisclosed }) => !isDisclosed),
  tellRights: ({ missing, told }) => missing.some((party) => !told.includes(party)),
  consent: ({ missing }) => missing.length > 0,
  holdSession: isUndrawn,
  drawUp: isUndrawn,
  sign: ({ agreement, unsigned }) => agreement !== null && unsigned.length > 0,
};
