import { keyAccountExpert } from '../../../src/players/t11-expert.ts';
import { leversWeigh } from '../../support/levers-weigh.ts';

leversWeigh('T11', keyAccountExpert);
