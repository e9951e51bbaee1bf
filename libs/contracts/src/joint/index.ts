/** The contract of joint mediations for their own folders: `#contracts/joint`. Whoever serves all kinds reads `#libs/contracts`. */
export { jointMatter, jointTemplate, memberRole, mostMembers } from './commands.js';
export { jointTemplates, openJoint } from './opening.js';
export { jointBoard, type JointBoard } from './board.js';
export { drawRecordAnswer, expertPool, expertPoolQuery } from './draws.js';
export type { JointProgress } from './detail.js';
