/** The contract of joint mediations for their own folders: `#contracts/joint`. Whoever serves all kinds reads `#libs/contracts`. */
export { drawSpeciality, jointMatter, jointPhase, jointTemplate, memberRole, mostMembers } from './commands.js';
export { jointTemplates, openJoint } from './opening.js';
export { jointBoard, type JointBoard } from './board.js';
export { drawRecordAnswer, expertPool, expertPoolQuery } from './draws.js';
export { jointProgress, type JointProgress } from './detail.js';
