import { commandText, type Refusal } from '#libs/contracts';
import { Button } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useSay } from './command.messages.js';

interface OfferedProps {
  readonly command: string;
  readonly kind: string;
  readonly open: (command: string) => void;
  readonly isFirst?: boolean;
  readonly about?: ReactNode;
}

/** A command that may be given now; the next legal step is the biggest button, its consequence in words beside it. */
export function Offered({ kind, command, open, isFirst = false, about }: OfferedProps) {
  const { language } = useSay();
  return (
    <>
      <Button
        type={isFirst ? 'primary' : 'default'}
        size={isFirst ? 'large' : 'middle'}
        onClick={() => open(command)}
        data-command={command}
      >
        {commandText(kind, command, language)}
      </Button>
      {about}
    </>
  );
}

interface SpeakingProps {
  readonly command: string;
  readonly kind: string;
  readonly refusal: Refusal | undefined;
  readonly isFirst?: boolean;
}

/** A refused button stays and speaks (拒绝须说明): it takes the focus, and says its rule, its article and who may. */
export function Speaking({ kind, command, refusal: told, isFirst = false }: SpeakingProps) {
  const { language } = useSay();
  const sentence = useRef<HTMLSpanElement>(null);
  const id = `refused-${isFirst ? 'next-' : ''}${command}`;
  return (
    <>
      <Button
        aria-disabled
        className="is-refused"
        size={isFirst ? 'large' : 'small'}
        aria-describedby={id}
        data-refused={command}
        onClick={() => sentence.current?.focus()}
      >
        {commandText(kind, command, language)}
      </Button>
      <span id={id} ref={sentence} tabIndex={-1} className="refusal">
        {told?.sentence}
      </span>
    </>
  );
}

interface RefusedProps {
  readonly names: readonly string[];
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly kind: string;
  readonly isAll: boolean;
  readonly setAll: (isAll: boolean) => void;
}

// Reasons of the case come before those of who may: they are what one can do something about.
const rank = (told: Refusal | undefined): number => (told?.kind === 'forbidden' ? 1 : 0);

/** Everything that is refused now, each with its reason. */
export function Refused({ names, refusals, kind, isAll, setAll }: RefusedProps) {
  const say = useSay();
  const refused = names.filter((name) => refusals[name] !== null);
  if (refused.length === 0) return null;
  const sorted = [...refused].sort((a, b) => rank(refusals[a]) - rank(refusals[b]));
  return (
    <details className="refused" open={isAll} onToggle={({ currentTarget }) => setAll(currentTarget.open)}>
      <summary>
        {say('command.refused')} · {say('command.others', { n: refused.length })}
      </summary>
      <ul className="stack">
        {sorted.map((name) => (
          <li key={name}>
            <Speaking command={name} kind={kind} refusal={refusals[name]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
