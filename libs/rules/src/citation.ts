import { articleSize, type ArticleSize } from './articles.js';
import { articleSizeOf, isOtherLaw, type OtherLawName } from './other-laws.js';

/** A place in 《信访工作条例》 (2022), or in another law, that exists (条款). */
export interface Citation {
  /** Left out: the Regulation. */
  readonly law?: OtherLawName;
  readonly article: number;
  /** From 1; null: the whole article, or an item of an article of one paragraph. */
  readonly paragraph: number | null;
  /** From 1; null: the whole paragraph. */
  readonly item: number | null;
}

const CITATION = /^(?:([a-z]+(?:-[a-z]+)*) )?([1-9]\d{0,2})(?:\(([1-9])\))?(?:\(([1-9])\))?$/;

/**
 * Reads what a rule pack cites: `34`, `31(6)`, `22(1)(3)`, `23(1), 23(2)`, and with its word another law, `people-mediation
 * 29(2)`. In an article of one paragraph the bracket is an item, as art. 34 itself cites 第三十一条第六项; in any other it is a
 * paragraph, and a second one an item of it.
 *
 * @returns null where it is written otherwise, or one of the places does not exist
 */
export function readCitations(text: string): readonly Citation[] | null {
  const found = text.split(', ').map(readCitation);
  return found.every((citation) => citation !== null) ? found : null;
}

function readCitation(text: string): Citation | null {
  const [, law, number, first, second] = CITATION.exec(text) ?? [];
  if (law !== undefined && !isOtherLaw(law)) return null;
  const article = Number(number);
  const size = law === undefined ? articleSize(article) : articleSizeOf(law, article);
  if (size === null) return null;
  const [paragraph, item] = size.paragraphs === 1 ? [second, first] : [first, second];
  const place = { paragraph: bracketOf(paragraph), item: bracketOf(item) };
  return exists(place, size) ? { ...(law !== undefined && { law }), article, ...place } : null;
}

const bracketOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function exists(
  { paragraph, item }: Pick<Citation, 'paragraph' | 'item'>,
  { paragraphs, items }: ArticleSize,
): boolean {
  if (paragraph !== null && (paragraphs === 1 || paragraph > paragraphs)) return false;
  return item === null || (item <= items && (paragraph ?? 1) === 1);
}
