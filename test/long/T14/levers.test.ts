import { expert } from '../../../src/players/expert.ts';
import { leversWeigh } from '../../support/levers-weigh.ts';

leversWeigh('T14', expert);
