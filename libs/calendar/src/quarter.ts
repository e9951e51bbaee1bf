/** The quarter that a date lies in: `2026Q4`. */
export const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
