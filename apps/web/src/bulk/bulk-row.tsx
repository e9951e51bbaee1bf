import type { Preview } from '#libs/contracts';
import { CaseLink } from '../parts/case-link.js';
import { labelOf } from '../command/field-label.js';
import { useOfficeName } from '../office/office-name.js';
import type { ChosenCase } from './bulk-act.js';
import { useSay, type Say } from './bulk.messages.js';
import type { Result } from './give-each.js';
import type { Answer, SeenCase } from './use-cases-seen.js';

/**
 * How one case of many stands: still read, not read because the server was away, open as the form is, ready with what
 * follows, refused, or what became of it.
 */
export type RowStage = 'reading' | 'unread' | 'open' | 'ready' | 'refused' | Result['stage'];

/** What is known of one case. */
export interface RowState {
  readonly seen: Answer<SeenCase> | undefined;
  readonly preview: Answer<Preview> | undefined;
  readonly result: Result | undefined;
  /** All that the preview depends on is filled in. */
  readonly isFilled: boolean;
}

interface Stage {
  readonly stage: RowStage;
  readonly why: string | null;
}

/** The stage of a case, and why where it says so. What became of it stays, until it is tried again or cannot be any more. */
export function stageOf(state: RowState): Stage {
  const { result } = state;
  const fresh = freshOf(state);
  if (result === undefined || (result.stage === 'failed' && fresh.stage === 'refused')) return fresh;
  return { stage: result.stage, why: result.why ?? null };
}

/** The stage of a case as it was read last, whatever became of it before. */
export function freshOf({ seen, preview, isFilled }: RowState): Stage {
  if (seen === undefined) return { stage: 'reading', why: null };
  if ('isAway' in seen) return { stage: 'unread', why: null };
  if ('failed' in seen) return { stage: 'failed', why: seen.failed };
  if (seen.is.refused !== null) return { stage: 'refused', why: seen.is.refused };
  return isFilled ? foreseenAs(preview) : { stage: 'open', why: null };
}

function foreseenAs(preview: RowState['preview']): Stage {
  if (preview === undefined) return { stage: 'reading', why: null };
  if ('isAway' in preview) return { stage: 'unread', why: null };
  if ('failed' in preview) return { stage: 'failed', why: preview.failed };
  const { state, refusal } = preview.is;
  if (state === 'refused') return { stage: 'refused', why: refusal?.sentence ?? null };
  return { stage: state === 'foreseen' ? 'ready' : 'open', why: null };
}

const marks: Readonly<Record<RowStage, string>> = {
  reading: '○',
  unread: '○',
  open: '○',
  ready: '●',
  refused: '✕',
  running: '▷',
  done: '✓',
  failed: '✕',
  unanswered: '?',
};

interface BulkRowProps {
  readonly of: ChosenCase;
  readonly command: string;
  /** What would follow here alone. */
  readonly words: readonly string[];
  readonly state: RowState;
}

/** One case of many: its number and title, and how it stands, with what would follow there alone. */
export function BulkRow({ of, command, words, state }: BulkRowProps) {
  const say = useSay();
  const { kind } = of;
  const { stage, why } = stageOf(state);
  const { seen } = state;
  const follows = followsIn(say, words);
  return (
    <li className={`box stack-close bulk-row is-${stage}`}>
      <Named of={of} />
      {stage === 'ready' || stage === 'done' ? <Own kind={kind} command={command} seen={seen} /> : null}
      <span>
        <span aria-hidden="true">{marks[stage]}</span> {say(`bulk.stage.${stage}`)} {why ?? ''}
        {stage === 'ready' ? follows : ''}
      </span>
    </li>
  );
}

const followsIn = (say: Say, words: readonly string[]): string =>
  words.length === 0 ? say('bulk.asAll') : words.join(say.language === 'zh' ? '' : ' ');

const Named = ({ of: { kind, number, title } }: Pick<BulkRowProps, 'of'>) => (
  <span>
    <CaseLink kind={kind} number={number} /> {title}
  </span>
);

interface OwnProps {
  readonly kind: string;
  readonly command: string;
  readonly seen: RowState['seen'];
}

/** What the command is given there of its own. */
function Own({ kind, command, seen }: OwnProps) {
  const say = useSay();
  const office = useOfficeName();
  const own = seen !== undefined && 'is' in seen ? Object.entries(seen.is.own) : [];
  return own.map(([field, value]) => (
    <span key={field}>
      {say('bulk.own', { field: labelOf(kind, field, say.language, command), value: office(value) })}
    </span>
  ));
}

interface EqualProps {
  readonly rows: readonly ChosenCase[];
  readonly command: string;
  /** What would follow in each of them, beside what follows in all. */
  readonly words: readonly string[];
  readonly seenOf: (id: string) => RowState['seen'];
}

/** Cases in which the same would follow, which is said once. */
export function BulkEqual({ rows, command, words, seenOf }: EqualProps) {
  const say = useSay();
  return (
    <li className="box stack-close bulk-equal">
      <span>
        <span aria-hidden="true">{marks.ready}</span> {say('bulk.equal', { n: rows.length })} {followsIn(say, words)}
      </span>
      <ul className="stack-close">
        {rows.map((one) => (
          <li key={one.id} className="words bulk-row is-ready">
            <Named of={one} />
            <Own kind={one.kind} command={command} seen={seenOf(one.id)} />
          </li>
        ))}
      </ul>
    </li>
  );
}
