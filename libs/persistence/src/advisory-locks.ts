// The numbers are arbitrary; each belongs to one thing, and no two to the same.
/** What is done by one at a time over all processes, by the number of its advisory lock in PostgreSQL. */
export const advisoryLocks = {
  countyLoad: 7246318,
  accounts: 7246319,
  offices: 7246320,
  clauses: 7246321,
  jurisdiction: 7246322,
  placesOfEvents: 7246323,
  roster: 7246324,
} as const;
