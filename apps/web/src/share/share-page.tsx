import { wordOf } from '#libs/contracts';
import { dateOfInstant, Section } from '../base/index.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName, useOfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import { formHints } from './form-hints.js';
import type { ShareDetail } from './share-detail.js';
import { useSay } from './share.messages.js';
import './share.css';

const slots: CaseSlots<ShareDetail> = {
  titleOf: ({ item }) => item.jointTitle,
  Beside: ({ detail: { item } }: SlotProps<ShareDetail>) => <OfficeName id={item.office} />,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One share (分担件): what is asked of its office, what it has said, what it has to do. */
export const Screen = () => <CasePage kind="share" slots={slots} />;

function useFirstLook({ item, progress }: ShareDetail): readonly Fact[] {
  const say = useSay();
  const lead = useOfficeName()(progress.lead);
  const { about, request, proposalReasons, isAsked, isBound, missedOn, proposal } = progress;
  const word = (field: string, value: string | null) => value && wordOf('share', field, value, say.language);
  const isLed = item.positionBy !== null;
  return factsOf(say, [
    ['share.joint', item.jointNumber && <OfJoint number={item.jointNumber} isDrill={item.isDrill} />],
    ['share.about', about.words && <Said text={about.words} />],
    ['share.request', <Said key="request" text={request ?? say('word.erased')} />],
    ['share.lead', isLed ? lead : say('share.leadProposed', { name: lead, n: proposal })],
    ['share.reasons', isAsked ? proposalReasons : null],
    ['share.answer', word('answer', item.answer)],
    ['share.positionBy', item.positionBy],
    ['share.necessary', say(item.isNecessary ? 'share.isNecessary' : 'share.isBeside')],
    ['share.how', isBound ? null : say('share.requested')],
    ['share.position', missedOn && say('share.missed', { on: missedOn })],
    ['word.outcome', word('endedAs', item.endedAs)],
    ['word.whoSees', say('share.apart')],
  ]);
}

const OfJoint = (of: { readonly number: string; readonly isDrill: boolean }) => <CaseLink kind="joint" {...of} />;

const Said = ({ text }: { readonly text: string }) => <span className="share-text">{text}</span>;

function Within({ detail }: SlotProps<ShareDetail>) {
  return (
    <>
      <Positions detail={detail} />
      <Tasks detail={detail} />
      <Filed detail={detail} />
    </>
  );
}

/** What it has said about the lead and to the matter, the newest last. */
function Positions({ detail: { progress, texts } }: SlotProps<ShareDetail>) {
  const say = useSay();
  const { objections, positions } = progress;
  return (
    <Section id="positions" title={say('share.positions')} className="stack">
      {objections.map(({ proposal, reasons }) => (
        <div key={proposal} className="stack-close">
          <h3>{say('share.objection', { n: proposal })}</h3>
          <Said text={texts[reasons] ?? ''} />
        </div>
      ))}
      {positions.map(({ position, stance, words, at, isLate }) => (
        <div key={position} className="stack-close">
          <h3>
            {say('share.positionN', {
              n: position,
              stance: wordOf('share', 'stance', stance, say.language),
              on: dateOfInstant(at),
            })}
            {isLate ? ` · ${say('share.late')}` : ''}
          </h3>
          <Said text={texts[words] ?? ''} />
        </div>
      ))}
      {positions.length === 0 ? <p className="quiet">{say('share.noPosition')}</p> : null}
    </Section>
  );
}

type Task = ShareDetail['progress']['tasks'][number];

/** What the lead has asked for beside the position. */
function Tasks({ detail }: SlotProps<ShareDetail>) {
  const say = useSay();
  const columns = useTaskColumns(detail);
  return (
    <Section id="tasks" title={say('share.tasks')} className="stack">
      <DataTable<Task>
        caption={say('share.tasks')}
        columns={columns}
        rows={detail.progress.tasks}
        keyOf={({ task }) => String(task)}
        empty={<p className="quiet">{say('share.noTasks')}</p>}
        isPlain
      />
    </Section>
  );
}

function useTaskColumns({ texts }: ShareDetail): readonly Column<Task>[] {
  const say = useSay();
  const said = (digest: string | null): string | null => (digest === null ? null : (texts[digest] ?? null));
  return [
    { id: 'task', title: say('share.task.n'), isWhole: true, cell: ({ task }) => task },
    { id: 'what', title: say('share.task.what'), isText: true, cell: ({ what }) => said(what) },
    { id: 'until', title: say('word.until'), isWhole: true, cell: ({ until }) => until },
    { id: 'state', title: say('word.state'), cell: ({ state }) => say(`share.task.state.${state}`) },
    { id: 'words', title: say('share.task.words'), isText: true, cell: ({ words }) => said(words) },
  ];
}

/** What arrived after the end: the committee keeps it. */
function Filed({ detail: { progress, texts } }: SlotProps<ShareDetail>) {
  const say = useSay();
  if (progress.late.length === 0) return null;
  return (
    <Section id="filed" title={say('share.filed')} className="stack">
      {progress.late.map(({ on, words }) => (
        <div key={`${on} ${words}`} className="stack-close">
          <h3>{on}</h3>
          <Said text={texts[words] ?? ''} />
        </div>
      ))}
    </Section>
  );
}

// What usually comes next where nothing is owed by a date.
const usual = ['givePosition', 'reportTask', 'setTask'];

function useNextStep({ item, commands }: ShareDetail): NextStepWords {
  const say = useSay();
  const isUsual = item.endedAt === null;
  return {
    nothing: say('word.nothingNext'),
    usual: isUsual ? (usual.find((command) => commands[command] === null) ?? null) : null,
  };
}
