import { ownVisitSaid } from '#contracts/petition';
import * as z from 'zod';
import type { FormFields } from './forms.js';

const { number: _number, queryCode: _queryCode, ...own } = ownVisitSaid.shape;
const said = z.object(own);

const textIn = (typed = ''): string | null => (typed.trim() === '' ? null : typed);

const valueOf = (kind: string | undefined, typed: string): string | number | boolean =>
  kind === 'yes_no' ? typed === 'yes' : kind === 'amount' ? Math.round(Number(typed) * 100) : typed;

/**
 * What a form of the page says of a revisit: a box that is ticked for each thing that is missing (`missing.o1`), an answer for each
 * question that was not left open (`answer.yes_no.paid`). Null: it is no such form.
 */
export function visitSaidIn(form: FormFields): z.output<typeof said> | null {
  const fields = Object.entries(form);
  const read = said.safeParse({
    ...{ on: form['on'], says: form['says'], words: textIn(form['words']), help: textIn(form['help']) },
    ...{ isContent: form['isContent'] === 'yes', isRebound: form['isRebound'] === 'yes' },
    notPerformed: fields.flatMap(([name]) => (name.startsWith('missing.') ? [name.slice('missing.'.length)] : [])),
    answers: fields.flatMap(([name, typed]) => {
      const [what, kind, question = ''] = name.split('.');
      return what === 'answer' && typed.trim() !== '' ? [{ question, value: valueOf(kind, typed.trim()) }] : [];
    }),
  });
  return read.success ? read.data : null;
}
