import { consequenceText, hasDocuments, type KindName, phaseText } from '#libs/contracts';
import { useParams } from 'react-router';
import { AnswerView, Page, useMe, useSettings } from '../base/index.js';
import { Timeline } from '../clock/timeline.js';
import { nowOf } from '../clock/use-almanac.js';
import { CommandBar } from '../command/command-bar.js';
import { commandFor } from '../command/duty-acts.js';
import { PartiesHere } from '../office/party-words.js';
import { useOffices } from '../office/use-offices.js';
import { whyAddress } from '../parts/case-address.js';
import { StateTag } from '../parts/state-tag.js';
import { Attachments } from './attachments.js';
import { CaseActions } from './case-head.js';
import { CaseTabs, useTab, type TabName } from './case-tabs.js';
import type { CaseDetail, DetailOf } from './case-detail.js';
import { DocumentPage } from './document-page.js';
import { DocumentsTab } from './documents-tab.js';
import { FirstLook } from './first-look.js';
import { NextStep, useNextDuty } from './next-step.js';
import { Latest } from './latest.js';
import { PartiesSection } from './parties-section.js';
import { PartsShown, PartsToOpen, useGivenByParts } from './part-looks.js';
import { PartTable } from './part-table.js';
import { ReadLog } from './read-log.js';
import { SeenNoMore, useIsGone } from './seen-no-more.js';
import type { CaseSlots, OneCaseProps } from './case-slots.js';
import { useCase } from './use-case.js';
import { WhoSees } from './who-sees.js';

interface CasePageProps<K extends KindName> {
  readonly kind: K;
  readonly slots: CaseSlots<DetailOf<K>>;
}

/**
 * One case: where it stands, who has it, what is next, what runs out when, and what can be done; or, by the address, one
 * document of it.
 */
export function CasePage<K extends KindName>({ kind, slots }: CasePageProps<K>) {
  const { no = '', seq } = useParams();
  const { answer } = useCase(kind, no);
  const isGone = useIsGone(no, answer);
  if (isGone) return <SeenNoMore />;
  return (
    <AnswerView answer={answer} rows={16}>
      {(detail) => (
        <PartiesHere value={detail.parties}>
          {seq === undefined ? (
            <ShownCase key={detail.item.id} kind={kind} detail={detail} slots={slots} />
          ) : (
            <DocumentPage kind={kind} detail={detail} slots={slots} seq={seq} />
          )}
        </PartiesHere>
      )}
    </AnswerView>
  );
}

/** As much of it as is shown to whoever acts for an office. */
function ShownCase<D extends CaseDetail>({ kind, detail, slots }: OneCaseProps<D>) {
  const office = useMe().data?.acting?.office ?? null;
  const { byId } = useOffices();
  const superiorOf = (one: string): string | null => byId.get(one)?.superior ?? null;
  return <OneCase kind={kind} detail={slots.shownTo?.(detail, office, superiorOf) ?? detail} slots={slots} />;
}

/** What the kind says of the next step, and of what follows from each command. */
function useNextWords<D extends CaseDetail>({ kind, detail, slots }: OneCaseProps<D>) {
  const { language } = useSettings();
  const usual = (command: string): string | undefined => consequenceText(kind, command, language) ?? undefined;
  return { consequenceOf: usual, ...slots.useNextStep(detail) };
}

function OneCase<D extends CaseDetail>({ kind, detail, slots }: OneCaseProps<D>) {
  const { language } = useSettings();
  const { item, commands } = detail;
  const { Beside, hints, isBrief = false } = slots;
  const next = useNextDuty(detail.duties);
  const { nothing, usual, ends, consequenceOf } = useNextWords({ kind, detail, slots });
  const title = slots.titleOf(detail);
  const byParts = useGivenByParts(item.id);
  const meant = commandFor(next, commands) ?? usual;
  const big = meant !== null && byParts.includes(meant) ? null : meant;
  const why = next === null || isBrief ? null : whyAddress(next);
  return (
    <Page
      title={item.number}
      state={phaseText(kind, item.phase, language)}
      isDrill={item.isDrill}
      drillNow={nowOf(item)}
      beside={
        <>
          <StateTag kind={kind} {...item} />
          <Beside detail={detail} />
          <CaseActions kind={kind} number={item.number} isBrief={isBrief} why={why} />
        </>
      }
    >
      {title === null ? null : <p className="case-title">{title}</p>}
      <NextStep next={next} nothing={nothing}>
        <PartsToOpen kind={kind} detail={detail} isNext={big === null || commands[big] !== null} />
        <CommandBar
          kind={kind}
          case={item}
          hints={hints}
          detail={detail}
          refusals={commands}
          next={big}
          {...(ends !== undefined && { ends })}
          consequenceOf={consequenceOf}
        />
      </NextStep>
      <FirstLook rows={slots.useFirstLook(detail)} failed={detail.failed} />
      <Inside kind={kind} detail={detail} slots={slots} />
    </Page>
  );
}

/** What stands below the first look: the tab that is open. */
function Inside<D extends CaseDetail>({ kind, detail, slots }: OneCaseProps<D>) {
  const { Parts, isBrief = false } = slots;
  const names = tabNames(hasDocuments(kind), !isBrief);
  const tab = useTab(names);
  return (
    <>
      <CaseTabs kind={kind} number={detail.item.number} names={names} tab={tab} />
      {tab === 'documents' ? <DocumentsTab kind={kind} detail={detail} slots={slots} /> : null}
      {tab !== 'parts' ? null : Parts === undefined ? <PartTable parts={detail.parts} /> : <Parts detail={detail} />}
      {tab === 'overview' ? <Overview kind={kind} detail={detail} slots={slots} /> : null}
    </>
  );
}

function tabNames(withDocuments: boolean, withParts: boolean): readonly TabName[] {
  const documents: readonly TabName[] = withDocuments ? ['documents'] : [];
  const parts: readonly TabName[] = withParts ? ['parts'] : [];
  return ['overview', ...documents, 'history', ...parts];
}

function Overview<D extends CaseDetail>({ kind, detail, slots }: OneCaseProps<D>) {
  const { BeforeClocks, AfterClocks, isBrief = false } = slots;
  const { item, clocks, access } = detail;
  return (
    <>
      <BeforeClocks detail={detail} />
      <PartsShown detail={detail} />
      <PartiesSection kind={kind} detail={detail} />
      <Timeline clocks={clocks} of={{ kind, number: item.number }} now={nowOf(item)} />
      {AfterClocks === undefined ? null : <AfterClocks detail={detail} />}
      {isBrief ? null : (
        <>
          <Attachments kind={kind} case={item} />
          <Latest caseId={item.id} />
          <ReadLog caseId={item.id} />
          <WhoSees kind={kind} access={access} />
        </>
      )}
    </>
  );
}
