import { describe, expect, it } from '@jest/globals';
import { checklists } from '#libs/visit';
import { checklistItems, checklistNames } from './checklist-items.js';

describe('the questions of the checklists', () => {
  it('have a name in histories, each of every version', () => {
    const ids = [...new Set(checklists.flatMap(({ items }) => items.map(({ id }) => id)))];
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => checklistItems[id] === undefined)).toEqual([]);
  });

  it('are of checklists that a plan can name, each by the name that it has', () => {
    const names = Object.fromEntries(checklists.map(({ id, name }) => [id, name]));
    expect(checklistNames).toEqual(names);
  });
});
