export const objecting = ['dept-forestry', 'dept-transport'] as const;
export const [silent, replaced, coming] = ['dept-finance', 'dept-market', 'dept-culture-tourism'] as const;
export const [merged, into, lead] = ['dept-civil-affairs', 'dept-human-resources', 'dept-water'] as const;
/** Twelve departments, in the order of their shares. */
export const departments: readonly string[] = [
  ...['dept-agriculture', objecting[0], lead, objecting[1], silent, replaced, merged],
  ...['dept-health', 'dept-housing', 'dept-justice', 'dept-public-security', 'dept-ethnic-religious'],
];
export const necessary: readonly string[] = ['dept-agriculture', lead, silent];

/** Offices of the walk by what becomes of them. */
export const jointOffices = { departments, silent, replaced, coming, merged, into, lead } as const;
