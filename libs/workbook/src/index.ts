export { workbookOf, workbookType, type Cell, type Choices, type Sheet } from './workbook.js';
