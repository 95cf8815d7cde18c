import { readEditRoute } from './editor/address.ts';
import { readClassRoute } from './online/address.ts';
import { startVisit } from './visit.ts';

const element = document.getElementById('app');
if (!element) throw new Error('the page has no element #app');
element.replaceChildren();
if (readClassRoute(location.hash)) {
  void import('./online/class-visit.ts').then(({ startClassVisit }) => startClassVisit(element));
} else if (readEditRoute(location.hash)) {
  void import('./editor/edit-visit.ts').then(({ startEditVisit }) => startEditVisit(element));
} else startVisit(element);
