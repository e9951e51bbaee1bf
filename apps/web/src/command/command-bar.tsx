import type { CommandContract, refusal } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type * as z from 'zod';
import { useShortcuts } from '../shell/keys.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { CommandForm } from './command-form.js';

type Refusal = z.output<typeof refusal>;

interface CommandBarProps {
  readonly case: { readonly id: string; readonly number: string; readonly version: number };
  /** `/api/petitions` */
  readonly base: string;
  readonly contracts: Readonly<Record<string, CommandContract>>;
  /** What each command would be refused for, as the answer that drew the page says. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  /** The next legal step: the biggest button. */
  readonly next: string | null;
  readonly consequenceOf?: (command: string) => string | undefined;
}

/** What can be done with a case: the next step large, others beside it, refused ones with their reason. `?do=accept`. */
export function CommandBar(props: CommandBarProps) {
  const { contracts, refusals, consequenceOf } = props;
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const { wanted, open } = useWanted();
  const { language } = useSettings();
  const [done, setDone] = useState<string | null>(null);
  const doneTitle = done === null ? '' : (contracts[done]?.summary[language] ?? done);
  const names = Object.keys(contracts).filter((name) => name in refusals);
  const allowed = names.filter((name) => refusals[name] === null);
  const first = allowed.find((name) => name === props.next) ?? allowed[0] ?? null;
  useShortcuts([
    { keys: 'e', does: say('command.next'), run: () => first !== null && open(first) },
    { keys: '.', does: say('command.keys'), run: () => setAll(!isAll) },
  ]);
  return (
    <section className="command-bar no-print" aria-label={say('command.commands')}>
      <p className="command-done" role="status">
        {doneTitle === '' ? '' : say('command.done', { what: doneTitle })}
      </p>
      {first === null ? <p className="quiet">{say('command.none')}</p> : null}
      <div className="command-buttons">
        {first === null ? null : (
          <Offered command={first} contract={contracts[first]} isFirst open={open} about={consequenceOf?.(first)} />
        )}
        {allowed
          .filter((name) => name !== first)
          .map((name) => (
            <Offered key={name} command={name} contract={contracts[name]} open={open} />
          ))}
      </div>
      <Refused {...{ names, refusals, contracts, isAll, setAll }} />
      <Opened {...props} wanted={wanted} close={() => open(null)} done={setDone} />
    </section>
  );
}

/** Which form is open stands in the address, so that a duty or a colleague can point at it. */
function useWanted() {
  const [search, setSearch] = useSearchParams();
  const open = (command: string | null): void =>
    setSearch((now) => {
      if (command === null) now.delete('do');
      else now.set('do', command);
      return now;
    });
  return { wanted: search.get('do'), open };
}

interface OpenedProps extends CommandBarProps {
  readonly wanted: string | null;
  readonly close: () => void;
  readonly done: (command: string) => void;
}

/** The form that is wanted. One that became refused while somebody typed stays, and says so. */
function Opened({ wanted, close, done, contracts, refusals, consequenceOf, base, ...given }: OpenedProps) {
  const contract = wanted === null ? undefined : contracts[wanted];
  if (wanted === null || contract === undefined) return null;
  return (
    <CommandForm
      key={wanted}
      command={wanted}
      contract={contract}
      base={base}
      case={given.case}
      refused={refusals[wanted]?.sentence ?? null}
      consequence={consequenceOf?.(wanted)}
      close={close}
      done={done}
    />
  );
}

interface OfferedProps {
  readonly command: string;
  readonly contract: CommandContract | undefined;
  readonly open: (command: string) => void;
  readonly isFirst?: boolean;
  readonly about?: string | undefined;
}

function Offered({ command, contract, open, isFirst = false, about }: OfferedProps) {
  const { language } = useSettings();
  return (
    <>
      <Button
        type={isFirst ? 'primary' : 'default'}
        size={isFirst ? 'large' : 'middle'}
        onClick={() => open(command)}
        data-command={command}
      >
        {contract?.summary[language] ?? command}
      </Button>
      {about === undefined ? null : <span className="command-about">{about}</span>}
    </>
  );
}

interface RefusedProps extends Pick<CommandBarProps, 'refusals' | 'contracts'> {
  readonly names: readonly string[];
  readonly isAll: boolean;
  readonly setAll: (isAll: boolean) => void;
}

// Reasons of the case come before those of who may: they are what one can do something about.
const rank = (refusal: Refusal | undefined): number => (refusal?.kind === 'forbidden' ? 1 : 0);

/** A refused button stays and speaks: the sentence says the rule, the article, and who may. */
function Refused({ names, refusals, contracts, isAll, setAll }: RefusedProps) {
  const say = useSay();
  const { language } = useSettings();
  const refused = names.filter((name) => refusals[name] !== null);
  if (refused.length === 0) return null;
  const sorted = [...refused].sort((a, b) => rank(refusals[a]) - rank(refusals[b]));
  return (
    <details className="refused" open={isAll} onToggle={({ currentTarget }) => setAll(currentTarget.open)}>
      <summary>
        {say('command.refused')} · {say('command.others', { n: refused.length })}
      </summary>
      <ul>
        {sorted.map((name) => (
          <li key={name}>
            <Button disabled size="small" aria-describedby={`refused-${name}`}>
              {contracts[name]?.summary[language] ?? name}
            </Button>
            <span id={`refused-${name}`}>{refusals[name]?.sentence}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
