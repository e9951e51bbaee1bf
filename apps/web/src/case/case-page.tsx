import { type KindName, phaseText } from '#libs/contracts';
import { useParams } from 'react-router';
import { AnswerView } from '../base/answer-view.js';
import { Page } from '../base/page.js';
import { useSettings } from '../base/settings.js';
import { Timeline } from '../clock/timeline.js';
import { nowOf } from '../clock/use-almanac.js';
import { CommandBar } from '../command/command-bar.js';
import { commandFor } from '../command/duty-acts.js';
import { whyAddress } from '../parts/case-address.js';
import { CaseActions, CaseState } from './case-head.js';
import { CaseTabs, useTab, type TabName } from './case-tabs.js';
import type { CaseDetail, DetailOf } from './case-detail.js';
import { FirstLook } from './first-look.js';
import { NextStep, useNextDuty } from './next-step.js';
import { Latest } from './latest.js';
import { PartTable } from './part-table.js';
import { ReadLog } from './read-log.js';
import type { CaseSlots } from './case-slots.js';
import { useCase } from './use-case.js';
import { WhoSees } from './who-sees.js';

interface CasePageProps<K extends KindName> {
  readonly kind: K;
  readonly slots: CaseSlots<DetailOf<K>>;
}

/** One case: where it stands, who has it, what is next, what runs out when, and what can be done. */
export function CasePage<K extends KindName>({ kind, slots }: CasePageProps<K>) {
  const { no = '' } = useParams();
  const { answer } = useCase(kind, no);
  return (
    <AnswerView answer={answer} rows={16}>
      {(detail) => <OneCase key={detail.item.id} kind={kind} detail={detail} slots={slots} />}
    </AnswerView>
  );
}

interface OneCaseProps<D extends CaseDetail> {
  readonly kind: KindName;
  readonly detail: D;
  readonly slots: CaseSlots<D>;
}

function OneCase<D extends CaseDetail>({ kind, detail, slots }: OneCaseProps<D>) {
  const { language } = useSettings();
  const { item, commands } = detail;
  const { Beside, hints, isBrief = false } = slots;
  const next = useNextDuty(detail.duties);
  const { nothing, usual, consequenceOf } = slots.useNextStep(detail);
  const title = slots.titleOf(detail);
  const why = next === null || isBrief ? null : whyAddress(next);
  return (
    <Page
      title={item.number}
      state={phaseText(kind, item.phase, language)}
      isDrill={item.isDrill}
      drillNow={nowOf(item)}
      beside={
        <>
          <CaseState kind={kind} item={item} />
          <Beside detail={detail} />
          <CaseActions kind={kind} number={item.number} isBrief={isBrief} why={why} />
        </>
      }
    >
      {title === null ? null : <p className="case-title">{title}</p>}
      <NextStep next={next} nothing={nothing}>
        <CommandBar
          kind={kind}
          case={item}
          hints={hints}
          refusals={commands}
          next={commandFor(next) ?? usual}
          consequenceOf={consequenceOf}
        />
      </NextStep>
      <FirstLook rows={slots.useFirstLook(detail)} failed={detail.failed} />
      <Inside kind={kind} detail={detail} slots={slots} />
    </Page>
  );
}

/** What stands below the first look: the tab that is open, or all of a brief page. */
function Inside<D extends CaseDetail>({ kind, detail, slots }: OneCaseProps<D>) {
  const { Documents, Parts, isBrief = false } = slots;
  const names = tabNames(Documents !== undefined);
  const tab = useTab(isBrief ? ['overview'] : names);
  return (
    <>
      {isBrief ? null : <CaseTabs kind={kind} number={detail.item.number} names={names} tab={tab} />}
      {tab === 'documents' && Documents !== undefined ? <Documents detail={detail} /> : null}
      {tab !== 'parts' ? null : Parts === undefined ? <PartTable parts={detail.parts} /> : <Parts detail={detail} />}
      {tab === 'overview' ? <Overview kind={kind} detail={detail} slots={slots} /> : null}
    </>
  );
}

const tabNames = (hasDocuments: boolean): readonly TabName[] =>
  hasDocuments ? ['overview', 'documents', 'history', 'parts'] : ['overview', 'history', 'parts'];

function Overview<D extends CaseDetail>({ kind, detail, slots }: OneCaseProps<D>) {
  const { BeforeClocks, AfterClocks, isBrief = false } = slots;
  const { item, clocks, access } = detail;
  return (
    <>
      <BeforeClocks detail={detail} />
      <Timeline clocks={clocks} of={{ kind, number: item.number }} now={nowOf(item)} />
      {AfterClocks === undefined ? null : <AfterClocks detail={detail} />}
      {isBrief ? null : (
        <>
          <Latest caseId={item.id} />
          <ReadLog caseId={item.id} />
          <WhoSees kind={kind} access={access} />
        </>
      )}
    </>
  );
}
