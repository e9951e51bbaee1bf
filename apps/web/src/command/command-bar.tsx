import { commandText, draftedAs, headOf, isPartyCommand, phaseText, type Refusal } from '#libs/contracts';
import { useEffect, useRef, useState } from 'react';
import { useOfficeName } from '../office/office-name.js';
import { later, useAddress, useShortcuts } from '../base/index.js';
import { useSay } from './command.messages.js';
import { ComingForm } from './coming-form.js';
import { Offered, Refused, Speaking } from './command-buttons.js';
import type { CommandFormProps } from './command-form.js';
import { apiOf, contractsOf } from './contracts-of.js';
import type { Say } from '../base/say.js';
import { namedOf, type CaseSeen, type FormHints } from './form-hints.js';
import { usePreviewWords } from './consequence.js';
import { doneSentence, type Done } from './done-words.js';
import { meantBy } from './duty-acts.js';
import { usePreview } from './use-preview.js';
import './command.css';

const CommandForm = later(async () => ({ Part: (await import('./command-form.js')).CommandForm }), ComingForm);

interface CommandBarProps {
  readonly case: CommandFormProps['case'] & {
    /** Where it stands and who has it now, for what is said after a command. */
    readonly phase?: string;
    readonly holder?: string | null;
    readonly endedAt?: string | null;
  };
  /** `petition` */
  readonly kind: string;
  readonly hints: FormHints;
  readonly detail: CaseSeen;
  /** What each command would be refused for, as the answer that drew the page says. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  /** The next legal step: the biggest button. Null: nothing is due, and no button is bigger than another. */
  readonly next: string | null;
  /** Commands that end it or hold it up, which stand apart. */
  readonly ends?: readonly string[];
  readonly consequenceOf?: (command: string) => string | undefined;
}

/** What can be done with a case: the next step large, others beside it, refused ones with their reason. `?do=accept`. */
export function CommandBar(props: CommandBarProps) {
  const { kind, refusals, ends = [] } = props;
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const { wanted: asked, open } = useWanted();
  const wanted = meantBy(kind, asked, refusals);
  const [done, setDone] = useState<Done | null>(null);
  const { names, allowed, first, refusedNext } = choiceOf(props);
  const others = allowed.filter((name) => name !== first);
  useShortcuts([
    { keys: 'e', does: say('command.next'), run: () => first !== null && open(first) },
    { keys: '.', does: say('command.keys'), run: () => setAll(!isAll) },
  ]);
  return (
    <section className="stack command-bar no-print" aria-label={say('command.commands')}>
      <DoneLine done={done} of={props} isFormOpen={wanted !== null} />
      {allowed.length === 0 ? <p className="quiet">{say('command.none')}</p> : null}
      {refusedNext === null ? null : (
        <div className="row command-next-refused">
          <Speaking command={refusedNext} kind={kind} refusal={refusals[refusedNext]} isFirst />
        </div>
      )}
      <div className="row command-buttons">
        {first === null ? null : (
          <Offered
            command={first}
            kind={kind}
            isFirst
            open={open}
            about={<Beside key={first} command={first} of={props} />}
          />
        )}
        {others
          .filter((name) => !ends.includes(name))
          .map((name) => (
            <Offered key={name} command={name} kind={kind} open={open} />
          ))}
      </div>
      <Ends {...{ kind, open }} names={others.filter((name) => ends.includes(name))} />
      <Refused {...{ names, refusals, kind, isAll, setAll }} />
      <Opened {...props} wanted={wanted} close={() => open(null)} done={setDone} />
    </section>
  );
}

interface EndsProps {
  readonly kind: string;
  readonly names: readonly string[];
  readonly open: (command: string) => void;
}

/** What ends it or holds it up, apart from what carries it on. */
function Ends({ kind, names, open }: EndsProps) {
  const say = useSay();
  if (names.length === 0) return null;
  return (
    <div className="row command-ends" role="group" aria-label={say('command.ends')}>
      <span className="quiet">{say('command.ends')}</span>
      {names.map((name) => (
        <Offered key={name} command={name} kind={kind} open={open} />
      ))}
    </div>
  );
}

/** Which command is the big one: the next legal step, and nothing where none is due. */
function choiceOf({ kind, refusals, next }: Pick<CommandBarProps, 'kind' | 'refusals' | 'next'>) {
  // What is about the parties stands with them.
  const names = Object.keys(headOf(kind)?.commands ?? {}).filter((name) => name in refusals && !isPartyCommand(name));
  const allowed = names.filter((name) => refusals[name] === null);
  const first = allowed.find((name) => name === next) ?? null;
  const refusedNext = first === null ? (names.find((name) => name === next) ?? null) : null;
  return { names, allowed, first, refusedNext };
}

// A drawer that closes gives the focus back to what opened it, which may be gone; only then is it ours.
const afterDrawerMs = 100;

interface DoneLineProps {
  readonly done: Done | null;
  readonly of: CommandBarProps;
  /** As long as a form stands before it, the focus is the form's. */
  readonly isFormOpen: boolean;
}

/** After a command: what happened, how the case stands and who has it now. It takes the focus, so that one is told. */
function DoneLine({ done, of, isFormOpen }: DoneLineProps) {
  const say = useSay();
  const office = useOfficeName();
  const line = useRef<HTMLParagraphElement>(null);
  const { version } = of.case;
  const isNew = done !== null && version >= done.version;
  useEffect(() => {
    if (!isNew || isFormOpen) return;
    const timer = setTimeout(() => line.current?.focus(), afterDrawerMs);
    return () => clearTimeout(timer);
  }, [isNew, isFormOpen, done]);
  const sentences = done === null ? [] : [doneSentence(of.kind, done, say)];
  if (isNew) sentences.push(...standingWords(of, { say, office }));
  return (
    <p className="command-done" role="status" ref={line} tabIndex={-1}>
      {sentences.join(say.language === 'zh' ? '' : ' ')}
    </p>
  );
}

/** How the case stands now, and who has it, as long as anybody has. */
function standingWords(
  { kind, case: { phase, holder = null, endedAt = null } }: Pick<CommandBarProps, 'kind' | 'case'>,
  { say, office }: { readonly say: Say; readonly office: (id: string) => string },
): readonly string[] {
  const state = phase === undefined ? [] : [say('command.nowState', { phase: phaseText(kind, phase, say.language) })];
  return holder === null || endedAt !== null ? state : [...state, say('command.nowHeld', { office: office(holder) })];
}

/** So many sentences stand beside the button; the form says them all. */
const besideLines = 1;

/** The consequence of the next step, with its dates where nothing has to be filled in first. */
function Beside({ command, of }: { readonly command: string; readonly of: CommandBarProps }) {
  const { language } = useSay();
  const { kind } = of;
  const contract = contractsOf(kind)[command];
  const address = `${apiOf(kind)}/${of.case.id}`;
  const values = namedOf(of.hints, command, of.detail);
  const preview = usePreview({ address, command, contract, values, version: of.case.version });
  const words = usePreviewWords(kind, preview, commandText(kind, command, language)).slice(0, besideLines);
  const general = of.consequenceOf?.(command);
  if (words.length === 0 && general === undefined) return null;
  return (
    <span className="command-about" aria-live="polite">
      {words.length === 0 ? general : words.join(language === 'zh' ? '' : ' ')}
    </span>
  );
}

/** Which form is open stands in the address, so that a duty or a colleague can point at it. */
function useWanted() {
  const { search, change } = useAddress();
  const open = (command: string | null): void => change({ do: command });
  return { wanted: search.get('do'), open };
}

interface OpenedProps extends CommandBarProps {
  readonly wanted: string | null;
  readonly close: () => void;
  readonly done: (done: Done) => void;
}

/**
 * The form that is wanted. One that became refused while somebody typed stays, and says so; where another command came in its
 * place, it is that one's, with what was typed.
 */
function Opened({ wanted, close, done, kind, hints, refusals, consequenceOf, ...given }: OpenedProps) {
  const contract = wanted === null ? undefined : contractsOf(kind)[wanted];
  const head = headOf(kind);
  if (wanted === null || contract === undefined || head === null) return <CommandForm of={null} />;
  return (
    <CommandForm
      key={draftedAs(head, wanted)}
      of={{
        ...{ kind, command: wanted, contract, hints, close, done },
        ...{ detail: given.detail, case: given.case },
        refusal: refusals[wanted] ?? null,
        whyNot: (command) => refusals[command]?.sentence ?? '',
        consequence: consequenceOf?.(wanted),
      }}
    />
  );
}
