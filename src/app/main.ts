import { startVisit } from './visit.ts';

const element = document.getElementById('app');
if (!element) throw new Error('the page has no element #app');
element.replaceChildren();
startVisit(element);
