import { documentView } from '#libs/contracts';
import { AnswerView, ProblemError, useDrawnAsTyped } from '../base/index.js';
import type { CaseDetail } from './case-detail.js';
import { PagesAndText } from './document-view.js';
import { useSay } from './documents.messages.js';

interface GivenPageProps {
  readonly detail: CaseDetail;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** Only what a form sends: half a date, a text, a number. */
export const typedOf = (chosen: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(chosen).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  );

/** Beside the form of a command that gives a paper: its page as it will look, drawn by the server as one types. */
export const givenPageOf = (command: string) =>
  function GivenPage({ detail, chosen }: GivenPageProps) {
    const say = useSay();
    const asked = { command, values: typedOf(chosen) };
    const drawn = useDrawnAsTyped(documentView, `/api/cases/${detail.item.id}/documents/preview`, asked);
    const name = say('documents.asItWillLook');
    const isUnfilled = drawn.error instanceof ProblemError && drawn.error.code === 'http.form_incomplete';
    return (
      // Where nothing is to be filled in, the form scrolls by keys from here.
      <section className="stack" aria-label={name} tabIndex={0}>
        <h3 className="no-print">{name}</h3>
        {isUnfilled ? (
          <p className="quiet">{say('documents.fillFirst')}</p>
        ) : (
          <AnswerView answer={drawn} rows={16}>
            {(view) => <PagesAndText view={view} name={name} isOld={drawn.isOld} />}
          </AnswerView>
        )}
      </section>
    );
  };
