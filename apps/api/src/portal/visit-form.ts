import { visitSaid } from '#contracts/petition';
import { mostVisitWords } from '#contracts/revisit';
import * as z from 'zod';
import type { FormFields } from './forms.js';
import type { Mistakes } from './page/frame.js';
import type { Say } from './page/words.js';

const said = z.object(visitSaid);
export type VisitSaid = z.output<typeof said>;

const textIn = (typed = ''): string | null => (typed.trim() === '' ? null : typed);

const valueOf = (kind: string | undefined, typed: string): string | number | boolean =>
  kind === 'yes_no' ? typed === 'yes' : kind === 'amount' ? Math.round(Number(typed) * 100) : typed;

// Nothing that was pressed is neither yes nor no.
const contentIn = (typed = ''): boolean | null => (typed === 'yes' ? true : typed === 'no' ? false : null);

/** What a form says of a revisit, or one sentence for each of its fields that is wrong, by their ids. */
type Read = { readonly said: VisitSaid } | { readonly mistakes: Mistakes };

/**
 * What a form of the page says of a revisit: a box that is ticked for each thing that is missing (`missing.o1`), an answer for each
 * question that was not left open (`answer.yes_no.paid`). Null: it is no such form.
 */
export function visitSaidIn(form: FormFields, say: Say): Read | null {
  const fields = Object.entries(form);
  const read = said.safeParse({
    ...{ on: form['on'], says: form['says'], words: textIn(form['words']), help: textIn(form['help']) },
    ...{ isContent: contentIn(form['isContent']), isRebound: form['isRebound'] === 'yes' },
    notPerformed: fields.flatMap(([name]) => (name.startsWith('missing.') ? [name.slice('missing.'.length)] : [])),
    answers: fields.flatMap(([name, typed]) => {
      const [what, kind, question = ''] = name.split('.');
      return what === 'answer' && typed.trim() !== '' ? [{ question, value: valueOf(kind, typed.trim()) }] : [];
    }),
  });
  if (!read.success) return wrongIn(read.error, form, say);
  const { on, says, isContent } = read.data;
  return says === 'answer' && isContent === null
    ? { mistakes: { [`isContent-${on}`]: say('visit.contentMissing') } }
    : { said: read.data };
}

function wrongIn({ issues }: z.ZodError, { on = '' }: FormFields, say: Say): Read | null {
  const wrong = new Set(issues.map(({ path: [field] }) => String(field)));
  if (wrong.has('on') || wrong.has('says')) return null;
  const mistakes = [...wrong].map((field) =>
    field === 'words' || field === 'help'
      ? [`${field}-${on}`, say('visit.tooLong', { max: mostVisitWords })]
      : [`visit-${on}`, say('visit.unfit')],
  );
  return { mistakes: Object.fromEntries(mistakes) as Mistakes };
}
