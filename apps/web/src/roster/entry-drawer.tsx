import { Button, Drawer } from 'antd';
import { AnswerView, useFocusBack, useMe, type Answered } from '../base/index.js';
import { ChangeLines } from '../parts/change-lines.js';
import { changeText } from './change-text.js';
import { deedsFor, type Deed } from './entry-form.js';
import { textOf, type Entry, type EntryDetail, type Register } from './register.js';
import { useSay } from './roster.messages.js';

interface EntryDrawerProps<T extends Entry, D extends EntryDetail> {
  readonly of: Register<T, D>;
  /** Null: none is open. */
  readonly answer: Answered<D> | null;
  readonly close: () => void;
  readonly ask: (deed: Deed) => void;
}

/** One entry of the register: what it is, and for whoever keeps it, what can be done and what was done. */
export function EntryDrawer<T extends Entry, D extends EntryDetail>({ answer, ...given }: EntryDrawerProps<T, D>) {
  return answer === null ? null : <OpenEntry {...given} answer={answer} />;
}

interface OpenEntryProps<T extends Entry, D extends EntryDetail> extends EntryDrawerProps<T, D> {
  readonly answer: Answered<D>;
}

function OpenEntry<T extends Entry, D extends EntryDetail>({ of, answer, close, ask }: OpenEntryProps<T, D>) {
  const say = useSay();
  useFocusBack();
  const mayErase = useMe().data?.permits.includes('administration.eraseRegistered') === true;
  const title = answer.data === undefined ? ' ' : of.entryOf(answer.data).name;
  return (
    <Drawer open onClose={close} size={520} title={title}>
      <AnswerView answer={answer}>
        {(detail) => (
          <>
            <of.Facts detail={detail} />
            {detail.mayChange ? (
              <>
                {mayErase && detail.erasableFrom != null ? (
                  <p className="quiet">{say('roster.erasableFrom', { on: detail.erasableFrom })}</p>
                ) : null}
                <section className="row deeds">
                  {deedsFor(of.entryOf(detail), mayErase && detail.erasableFrom !== null).map((deed) => (
                    <Button key={deed} onClick={() => ask(deed)}>
                      {textOf(say, of.texts, `act.${deed}`)}
                    </Button>
                  ))}
                </section>
                <h2>{say('roster.changes')}</h2>
                <ChangeLines changes={detail.changes} sentenceOf={(change) => changeText(say, of.texts, change)} />
              </>
            ) : null}
          </>
        )}
      </AnswerView>
    </Drawer>
  );
}
