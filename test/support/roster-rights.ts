/** Who may do what with the register (名册), in words: as a lawyer reads the table. */
export const rosterRights = {
  'read.roster': 'any: petition-clerk petition-head officer head supervisor administrator | platform',
  'administration.changeRoster': 'any: administrator petition-head head | platform',
  'administration.eraseRegistered': 'any: administrator',
} as const;
