import { wordOf } from '#libs/contracts';
import type { ReactNode } from 'react';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName, useOfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import { Precedents } from '../office/precedents.js';
import { Draws } from './draws.js';
import { formHints } from './form-hints.js';
import type { JointDetail } from './joint-detail.js';
import { useSay, type Say } from './joint.messages.js';
import { Meetings } from './meetings.js';
import { MembersTable } from './members-table.js';
import { Objections } from './objections.js';
import { WaitsTable } from './waits-table.js';
import './joint.css';

const slots: CaseSlots<JointDetail> = {
  titleOf: ({ item }) => item.title,
  Beside,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One joint mediation (联合调解): who leads, how far each member is, whom it waits for, draws, meetings, the answer. */
export const Screen = () => <CasePage kind="joint" slots={slots} />;

function Beside({ detail: { item } }: SlotProps<JointDetail>) {
  const { language } = useSay();
  return (
    <span>
      {wordOf('joint', 'template', item.template, language)} · {wordOf('joint', 'matter', item.matter, language)} ·{' '}
      <OfficeName id={item.centre} />
    </span>
  );
}

function Within({ detail }: SlotProps<JointDetail>) {
  return (
    <>
      <MembersTable detail={detail} />
      <Objections detail={detail} />
      <Precedents rows={detail.progress.precedents} />
      <WaitsTable detail={detail} />
      <Meetings detail={detail} />
      <Draws detail={detail} />
    </>
  );
}

function useFirstLook(detail: JointDetail): readonly Fact[] {
  const say = useSay();
  const nameOf = useOfficeName();
  const { item, progress, texts } = detail;
  const { conference, barred, words, answer, backReasons } = progress;
  return factsOf(say, [
    ['word.ofMediation', item.mediationNumber && <OfMediation number={item.mediationNumber} isDrill={item.isDrill} />],
    ['joint.lead', leadIn(detail, say, nameOf)],
    ['joint.conference', conference && nameOf(conference)],
    ['joint.positionBy', item.positionBy],
    ['word.committee', nameOf(item.office)],
    ['word.place', item.place && nameOf(item.place)],
    ['joint.barred', barred.map(nameOf).join(say.language === 'zh' ? '、' : ', ')],
    ['word.inWords', said(texts, words)],
    ['word.outcome', item.endedAs && wordOf('joint', 'endedAs', item.endedAs, say.language)],
    ['joint.backReasons', said(texts, backReasons)],
    [item.endedAs === 'unsettled' ? 'joint.unsettled' : 'joint.answer', said(texts, answer)],
    ['word.whoSees', say('joint.apart')],
  ]);
}

/** The mediation, for whoever may see it. */
const OfMediation = (of: { readonly number: string; readonly isDrill: boolean }) => (
  <CaseLink kind="mediation" {...of} />
);

function leadIn(
  { item: { lead }, progress: { leadIs } }: JointDetail,
  say: Say,
  nameOf: (id: string) => string,
): string {
  if (lead === null) return say('joint.noLead');
  if (leadIs === 'settled') return nameOf(lead);
  return `${say('joint.leadProposed', { name: nameOf(lead) })} · ${wordOf('joint', 'leadIs', leadIs, say.language)}`;
}

/** Words of the case; null: there are none, or they were erased. */
function said(texts: JointDetail['texts'], digest: string | null): ReactNode {
  const text = digest === null ? undefined : texts[digest];
  return text === undefined ? null : <span className="request-text">{text}</span>;
}

// What usually comes next where nothing is owed by a date.
const usual = ['proposeLead', 'ruleLead', 'meet', 'conclude'];

function useNextStep({ item, progress, commands }: JointDetail): NextStepWords {
  const say = useSay();
  const isWaiting = item.endedAt === null && progress.waits.length > 0;
  return {
    nothing: say(isWaiting ? 'joint.waitsForOthers' : 'word.nothingNext'),
    usual: usual.find((command) => commands[command] === null) ?? null,
  };
}
