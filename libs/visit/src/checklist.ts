import type { PackReader } from '#libs/calendar';
import { visitAnswers, type VisitAnswer } from './words.js';

/** One question as a case keeps it; its words are those of the checklist. */
export interface KeptItem {
  readonly id: string;
  /** Asked only where another question, above it, was answered so; null: always. */
  readonly when: { readonly item: string; readonly answer: VisitAnswer } | null;
  /** A no is shown by a file or a case. */
  readonly needsEvidence: boolean;
  /** False: it only decides whether another one is asked, and a no is nothing that is wrong. */
  readonly judges: boolean;
}

/** Whether the article asks for it, or we do beside it. */
const itemOrigins = ['law', 'ours'] as const;

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A checklist (检查表) as data: what is asked, by which article, and what counts as a yes, so that two read it alike. */
export interface Checklist {
  readonly id: string;
  readonly version: number;
  readonly name: Words;
  readonly items: readonly (KeptItem & {
    readonly origin: (typeof itemOrigins)[number];
    readonly article: string;
    readonly text: Words;
    readonly counts: Words;
  })[];
}

const readWords = (reader: PackReader): Words => {
  const of = reader.fields(['zh', 'en']);
  return { zh: of('zh').text(), en: of('en').text() };
};

function readWhen(reader: PackReader, above: readonly string[]): KeptItem['when'] {
  const of = reader.fields(['item', 'answer']);
  // What depends on a question stands below it, so that a checklist can be answered in its order.
  return { item: of('item').oneOf(above), answer: of('answer').oneOf(visitAnswers) };
}

/** Reads a checklist file. @throws DomainError of the reader, with the place */
export function readChecklist(reader: PackReader): Checklist {
  const field = reader.fields(['id', 'version', 'inForceOn', 'name', 'items']);
  const above: string[] = [];
  const readers = field('items').items();
  const items = readers.map((item) => {
    const of = item.fields(['id', 'article', 'origin', 'text', 'counts', 'needsEvidence'], ['when', 'judges']);
    const id = of('id').text();
    if (above.includes(id)) throw of('id').refuse('doubled_value');
    const when = of('when').orNull((one) => readWhen(one, above));
    const judges = of('judges').orNull((one) => one.flag()) ?? true;
    const needsEvidence = of('needsEvidence').flag();
    // What is not wrong is shown by nothing.
    if (!judges && needsEvidence) throw of('needsEvidence').refuse('contradiction');
    above.push(id);
    return {
      ...{
        id,
        when,
        article: of('article').text(),
        origin: of('origin').oneOf(itemOrigins),
        ...{ needsEvidence, judges },
      },
      ...{ text: readWords(of('text')), counts: readWords(of('counts')) },
    };
  });
  const branches = items.flatMap(({ when }) => when?.item ?? []);
  const idle = readers.find((_one, at) => items[at]?.judges === false && !branches.includes(items[at].id));
  if (idle !== undefined) throw idle.refuse('contradiction');
  return { id: field('id').text(), version: field('version').whole(1, 9999), name: readWords(field('name')), items };
}

/** What a case keeps of a checklist: which questions there were, without their words. */
export const keptItems = ({ items }: Checklist): readonly KeptItem[] =>
  items.map(({ id, when, needsEvidence, judges }) => ({ id, when, needsEvidence, judges }));
