import { generalWord, isStartOurs, phaseText, type Preview } from '#libs/contracts';
import { useOfficeName } from '../office/office-name.js';
import { useRuleBasis, useRuleName } from '../clock/rule-name.js';
import { useSay } from './command.messages.js';
import { useDutyWords } from './duty-words.js';
import { previewWords, type PreviewNames } from './preview-words.js';

/** The sentences of a preview; none as long as nothing is known. */
export function usePreviewWords(kind: string, preview: Preview | null, act: string): string[] {
  const wordsOf = useWordsOfPreviews(kind, act);
  return preview === null ? [] : wordsOf(preview);
}

/** How previews of one command are said, for whoever has many of them. */
export function useWordsOfPreviews(kind: string, act: string): (preview: Preview) => string[] {
  const say = useSay();
  const office = useOfficeName();
  const rule = useRuleName();
  const basis = useRuleBasis();
  const duty = useDutyWords();
  const names: PreviewNames = {
    say,
    act,
    office,
    rule,
    basis: (id, clock) =>
      basis(id, {
        isStartOurs: isStartOurs(kind, clock?.startedBy ?? null),
        isRolled: clock !== null && clock.rawDueOn !== clock.legalDueOn,
      }),
    duty: (what) => duty(kind, what),
    phase: (phase) => phaseText(kind, phase, say.language),
    capacity: (capacity) => generalWord('capacity', capacity, say.language),
  };
  return (preview) => previewWords(preview, names);
}

interface ConsequenceProps {
  readonly kind: string;
  readonly preview: Preview | null;
  /** `受理` */
  readonly act: string;
  /** What can be said without knowing the dates. */
  readonly general: string | undefined;
}

/** What follows from a command, in words beside its button: with its dates as soon as they are known. */
export function Consequence({ kind, preview, act, general }: ConsequenceProps) {
  const say = useSay();
  const words = usePreviewWords(kind, preview, act);
  const isRefused = preview?.state === 'refused';
  if (words.length === 0 && general === undefined) return null;
  return (
    <section className={isRefused ? 'consequence is-refused' : 'consequence'} aria-live="polite">
      <h3>{say(isRefused ? 'command.refused' : 'preview.title')}</h3>
      {words.length === 0 ? null : (
        <ul className="stack-close">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
      {general === undefined || isRefused ? null : <p className="quiet">{general}</p>}
    </section>
  );
}
