import { readClassRoute } from './online/address.ts';
import { startVisit } from './visit.ts';

const element = document.getElementById('app');
if (!element) throw new Error('the page has no element #app');
element.replaceChildren();
if (readClassRoute(location.hash)) {
  void import('./online/class-visit.ts').then(({ startClassVisit }) => startClassVisit(element));
} else startVisit(element);
