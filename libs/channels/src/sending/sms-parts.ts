// 3GPP TS 23.038, 6.2.1: what a message of seven bits a letter can say, without the letters that take two places.
const sevenBits = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z£¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü]*$/u;
const sizes = { seven: { one: 160, each: 153 }, sixteen: { one: 70, each: 67 } } as const;

/** As how many short messages a text is counted and paid (计费条数). */
export function smsParts(text: string): number {
  const { one, each } = sevenBits.test(text) ? sizes.seven : sizes.sixteen;
  return text.length <= one ? 1 : Math.ceil(text.length / each);
}
