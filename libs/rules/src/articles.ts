/** What an article of the Regulation has, in numbers: no text of it. */
export interface ArticleSize {
  /** How many paragraphs (款) it has, one at least. */
  readonly paragraphs: number;
  /** How many items (项) its first paragraph has; no other paragraph of the Regulation has any. */
  readonly items: number;
}

// 信访工作条例 (2022): article, paragraphs, items of the first paragraph. What is not listed has one paragraph and no item.
const sizes: ReadonlyMap<number, ArticleSize> = new Map(
  [
    [5, 1, 5],
    [8, 1, 3],
    [9, 2, 0],
    [11, 2, 7],
    [12, 2, 0],
    [13, 3, 0],
    [14, 2, 7],
    [15, 3, 0],
    [16, 4, 0],
    [17, 2, 0],
    [18, 4, 0],
    [19, 3, 0],
    [20, 4, 0],
    [21, 2, 0],
    [22, 2, 3],
    [23, 4, 0],
    [24, 2, 0],
    [25, 2, 0],
    [26, 1, 6],
    [28, 3, 0],
    [29, 3, 0],
    [30, 3, 0],
    [31, 1, 6],
    [32, 2, 3],
    [36, 3, 0],
    [37, 3, 0],
    [38, 3, 0],
    [39, 3, 0],
    [40, 4, 0],
    [41, 2, 4],
    [42, 1, 4],
    [44, 1, 3],
    [45, 1, 4],
    [46, 1, 7],
    [47, 3, 0],
  ].map(([article = 0, paragraphs = 0, items = 0]) => [article, { paragraphs, items }]),
);

/** The Regulation has fifty articles. */
const lastArticle = 50;

/** What an article of 《信访工作条例》 (2022) has; null: it has no such article. */
export function articleSize(article: number): ArticleSize | null {
  if (!Number.isInteger(article) || article < 1 || article > lastArticle) return null;
  return sizes.get(article) ?? { paragraphs: 1, items: 0 };
}
