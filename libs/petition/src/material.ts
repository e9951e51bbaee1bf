import { draft, meet, refused, runningOf } from './case.js';
import { requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import { lookOwed } from './looking-owed.js';
import { holderOf, unseenMaterial } from './state.js';

// What a thick file has; what comes beyond it is a machine. The counter takes everything (art. 21).
const mostMaterials = 200;

/** The petitioner adds to the matter (补充材料). Nothing of it stops or moves a clock (art. 34). */
export const addMaterial: Handler<'addMaterial'> = {
  may: (dossier, context) => {
    const { materials = 0 } = requireOpen(dossier, context, 'petition.addMaterial');
    if (materials < mostMaterials) return;
    throw refused('conflict', 'petition.too_much_material', 'bring the rest to the counter', { max: mostMaterials });
  },
  act: (dossier, { material }, context) => {
    const { materials = 0 } = dossier.state;
    const holder = holderOf(dossier.state);
    const isKnown = holder === null || runningOf(dossier, 'XF-MATERIAL').length > 0;
    const owed = isKnown ? {} : lookOwed(dossier, { owner: holder, startedBy: 'materialAdded' }, context);
    return [draft('materialAdded', { number: materials + 1, material }, owed)];
  },
};

/** Whoever has the matter has looked at what was added. What follows from it is the handling, and no act of its own [D]. */
export const seeMaterial: Handler<'seeMaterial'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.seeMaterial');
    if (unseenMaterial(state) > 0) return;
    throw refused('conflict', 'petition.no_material_unseen', 'nothing was added that nobody has looked at');
  },
  act: (dossier, _payload, { actor }) => {
    const { materials = 0 } = dossier.state;
    const office = actor.office ?? holderOf(dossier.state);
    if (office === null) throw refused('conflict', 'petition.no_handler', 'nobody handles it yet');
    return [draft('materialSeen', { number: materials, office }, { clocks: meet(runningOf(dossier, 'XF-MATERIAL')) })];
  },
};
