/** Every character that a PDF of ours gives to whoever copies it or has it read aloud: what its fonts map their glyphs to. */
export function charactersIn(pdf: Buffer): Set<string> {
  const maps = pdf.toString('latin1').match(/begincmap.*?endcmap/gsu) ?? [];
  const mapped = maps.flatMap((map) => [...map.matchAll(/<[0-9A-F]+> <([0-9A-F]+)>/gu)].map(([, hex = '']) => hex));
  return new Set(mapped.flatMap((hex) => [...Buffer.from(hex, 'hex').swap16().toString('utf16le')]));
}
