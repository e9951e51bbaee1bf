import { wordOf } from '#libs/contracts';
import { Section } from '../base/index.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import type { ConfirmationDetail, Progress } from './confirmation-detail.js';
import { useSay } from './confirmation.messages.js';
import { formHints } from './form-hints.js';

const slots: CaseSlots<ConfirmationDetail> = {
  titleOf: ({ item }) => item.mediationTitle,
  Beside: ({ detail: { item } }: SlotProps<ConfirmationDetail>) => <OfficeName id={item.office} />,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One judicial confirmation (司法确认): who wants it, the file for the court, and what that did. */
export const Screen = () => <CasePage kind="confirmation" slots={slots} />;

function useFirstLook({ item, progress, texts }: ConfirmationDetail): readonly Fact[] {
  const say = useSay();
  return factsOf(say, [
    [
      'confirmation.mediation',
      item.mediationNumber && <CaseLink kind="mediation" number={item.mediationNumber} isDrill={item.isDrill} />,
    ],
    ['word.inForce', item.effectiveOn],
    ['confirmation.lastOn', item.lastOn],
    ['confirmation.whose', say('confirmation.right')],
    ['confirmation.written', say(progress.isWritten ? 'confirmation.isWritten' : 'confirmation.isOral')],
    ['confirmation.which', say(progress.isInvited ? 'confirmation.invited' : 'confirmation.others')],
    ['confirmation.court', progress.court === null ? null : (texts[progress.court] ?? null)],
    ['confirmation.appliedOn', item.appliedOn],
    ['word.outcome', item.endedAs && wordOf('confirmation', 'endedAs', item.endedAs, say.language)],
  ]);
}

function Within({ detail }: SlotProps<ConfirmationDetail>) {
  return (
    <>
      <Answers detail={detail} />
      <CourtFile detail={detail} />
      <Steps detail={detail} />
    </>
  );
}

type Applicant = Progress['applicants'][number];

/** What each of them has said, which the committee alone reads together. */
function Answers({ detail: { progress } }: SlotProps<ConfirmationDetail>) {
  const say = useSay();
  const nameOf = (party: string): string =>
    progress.people.find((one) => one.party === party)?.name ?? say('confirmation.nobody');
  const receivedOn = (party: string) => progress.received.find((one) => one.party === party)?.on ?? null;
  const columns: readonly Column<Applicant>[] = [
    { id: 'party', title: say('confirmation.party'), cell: ({ party }) => nameOf(party) },
    { id: 'says', title: say('confirmation.answer'), cell: ({ says }) => say(`confirmation.says.${says ?? 'none'}`) },
    {
      id: 'received',
      title: say('confirmation.received'),
      isWhole: true,
      cell: ({ party }) => receivedOn(party),
    },
  ];
  return (
    <Section id="answers" title={say('confirmation.answers')} className="stack">
      <DataTable<Applicant>
        caption={say('confirmation.answers')}
        columns={columns}
        rows={progress.applicants}
        keyOf={({ party }) => party}
        isPlain
      />
      <p className="quiet">{say('confirmation.answers.apart')}</p>
    </Section>
  );
}

/** What of the file is there, and what the court will ask for. */
function CourtFile({ detail: { progress } }: SlotProps<ConfirmationDetail>) {
  const say = useSay();
  const { items, lacking } = progress;
  const named = (all: readonly string[]): string =>
    all.map((one) => wordOf('confirmation', 'items', one, say.language)).join(say.language === 'zh' ? '、' : ', ');
  return (
    <Section id="file" title={say('confirmation.file')} className="stack">
      {items === null ? (
        <p className="quiet">{say('confirmation.file.none')}</p>
      ) : (
        <p>{say('confirmation.file.has', { items: named(items) })}</p>
      )}
      {lacking.length === 0 ? null : <p>{say('confirmation.file.lacks', { items: named(lacking) })}</p>}
    </Section>
  );
}

type Step = Progress['steps'][number];

/** What the court did, as somebody learned of it. */
function Steps({ detail: { progress, texts } }: SlotProps<ConfirmationDetail>) {
  const say = useSay();
  const said = (digest: string | null): string | null => (digest === null ? null : (texts[digest] ?? null));
  const columns: readonly Column<Step>[] = [
    {
      id: 'step',
      title: say('confirmation.step'),
      cell: ({ step }) => wordOf('confirmation', 'step', step, say.language),
    },
    { id: 'on', title: say('word.day'), isWhole: true, cell: ({ on }) => on },
    {
      id: 'until',
      title: say('confirmation.step.until'),
      isWhole: true,
      cell: ({ until, time }) => [until, time].filter(Boolean).join(' ') || null,
    },
    { id: 'number', title: say('confirmation.step.number'), isText: true, cell: ({ number }) => said(number) },
    { id: 'words', title: say('word.inWords'), isText: true, cell: ({ words }) => said(words) },
  ];
  return (
    <Section id="court" title={say('confirmation.steps')} className="stack">
      <DataTable<Step>
        caption={say('confirmation.steps')}
        columns={columns}
        rows={progress.steps}
        keyOf={({ step, on }) => `${step} ${on}`}
        empty={<p className="quiet">{say('confirmation.steps.none')}</p>}
        isPlain
      />
    </Section>
  );
}

// What usually comes next where nothing is owed by a date.
const usual = ['consent', 'bind', 'apply', 'recordCourtStep', 'noteReceived'];

function useNextStep({ commands }: ConfirmationDetail): NextStepWords {
  const say = useSay();
  return {
    nothing: say('confirmation.nothingNext'),
    usual: usual.find((command) => commands[command] === null) ?? null,
    ends: ['decline'],
  };
}
