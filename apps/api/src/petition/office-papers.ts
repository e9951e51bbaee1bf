import type { NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { common, dataOf, earlierOf, nameOf } from './notice-source.js';

/** Why an office will not have the matter, to whoever passed it on. */
export function objectionGiven(given: NoticeAsked): NoticeGiven {
  const { fact, textOf } = given;
  const { office, reasons } = dataOf<'objected'>(fact);
  const passed = earlierOf(given, 'referred').findLast(
    (one) => one.seq < fact.seq && dataOf<'referred'>(one).to === office,
  );
  const to = passed === undefined ? null : nameOf(given, dataOf<'referred'>(passed).by);
  return { kind: 'objection', contents: { ...common(given, office), to, text: textOf(reasons) }, addressee: to };
}

/** The report on an assigned matter, to whoever assigned it to this office last: what it assigned on itself is another matter. */
export function completionGiven(given: NoticeAsked): NoticeGiven {
  const { fact, textOf } = given;
  const { office, report } = dataOf<'completionReported'>(fact);
  const assigned = earlierOf(given, 'referred').findLast((one) => {
    const { manner, to: handler } = dataOf<'referred'>(one);
    return one.seq < fact.seq && manner === 'assign' && handler === office;
  });
  const to = assigned === undefined ? null : nameOf(given, dataOf<'referred'>(assigned).by);
  const contents = { ...common(given, office), to, text: textOf(report) };
  return { kind: 'completion', contents, addressee: to };
}
