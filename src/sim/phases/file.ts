import { NOT_KNOWN } from '../people/audience.ts';
import { FILE_FIELDS, FILE_TICKETS, HAPPENED, LEAVING_REASONS } from '../people/vocabulary.ts';
import { captureFields } from './file-capture.ts';
import { fileStages } from './file-stage.ts';
import { askHowTheyFeel } from './file-survey.ts';
import { fileTiers } from './file-tier.ts';
import { fileTrade } from './file-trade.ts';
import { visitInDisguise } from './file-visits.ts';
import type { Phase, Turn } from './phase.ts';
import { MEMBER, RETURNING } from './read-price.ts';

/** What reaches the firm by itself; `failed` only when somebody says so. */
const NOTICED =
  HAPPENED.joined |
  HAPPENED.bought |
  HAPPENED.complained |
  HAPPENED.escalated |
  HAPPENED.resolvedFast |
  HAPPENED.resolved |
  HAPPENED.brushedOff |
  HAPPENED.returned |
  HAPPENED.optedOut |
  HAPPENED.contacted |
  HAPPENED.reordered |
  HAPPENED.usedOffer;
const CONTACT = 1 << FILE_FIELDS.indexOf('contact');
const CONSENT = 1 << FILE_FIELDS.indexOf('consent');
const MOST_AGE = 254;
const MOST_TURN = 255;
/** `fileBought` has a bit for each of the first turns. */
const LAST_BIT = 31;

/**
 * What reached the firm goes on file, and nothing else: orders and money are known, faces only of those who spoke. The
 * View is made of these columns alone.
 */
export const file: Phase = {
  name: 'file',
  writes: [
    'fileFields',
    'fileSatisfaction',
    'fileSatisfactionTurn',
    'fileMood',
    'fileMoodTurn',
    'fileStage',
    'fileTier',
    'fileOrders',
    'fileSpend',
    'fileLastOrder',
    'fileBought',
    'fileNoticed',
    'fileTicket',
    'fileReason',
    'fileMember',
    'fileJoinedPrice',
    'fileContribution',
    'fileLevel',
    'filePath',
    'happened',
  ],
  dials: [
    'file.samples',
    'file.answers',
    'file.bias',
    'file.noise',
    'file.capture',
    'file.captureMore',
    'file.consent',
    'file.visits',
    'file.byContribution',
    'buy.programme',
    'price.discount',
    'price.list',
    'serve.quality',
    'serve.process',
  ],
  slots: [
    'file.survey',
    'file.answer',
    'file.surveyNoise',
    'file.member',
    'file.capture',
    'file.consent',
    'file.error',
    'contact.reply',
  ],
  run,
};

function run(turn: Turn): void {
  fileOrders(turn);
  captureFields(turn);
  fileTalks(turn);
  fileTrade(turn);
  const survey = askHowTheyFeel(turn);
  const stages = fileStages(turn);
  fileTiers(turn);
  const { books } = turn.firm;
  const book = books.at(-1);
  if (book) books[books.length - 1] = { ...book, ...survey, ...stages, ...visitInDisguise(turn) };
}

/** Orders, money, membership, and how long it has been quiet. */
function fileOrders({ rules, people, dials, luck, turn }: Turn): void {
  const { memberShare } = rules.model.file;
  const discount = dials['price.discount'];
  const open = dials['buy.programme'][0]! > 0 || discount[MEMBER]! > discount[RETURNING]!;
  const list = dials['price.list'];
  const { orders, happened, fileNoticed, fileLastOrder, fileOrders, purchases, fileSpend, spendBefore, n } = people;
  const { fileBought, fileMember, fileFields, fileJoinedPrice, price, segment } = people;
  for (let i = 0; i < n; i++) {
    fileNoticed[i] = happened[i]! & NOTICED;
    if (orders[i] === 0) {
      const since = fileLastOrder[i]!;
      if (since < MOST_AGE) fileLastOrder[i] = since + 1;
      continue;
    }
    if ((happened[i]! & HAPPENED.joined) !== 0) {
      fileFields[i] = fileFields[i]! | CONTACT;
      fileJoinedPrice[i] = Math.round(100 * Math.max(0, 1 - price[i]! / list[segment[i]!]!));
    }
    fileOrders[i] = purchases[i]!;
    fileSpend[i] = spendBefore[i]!;
    fileLastOrder[i] = 0;
    if (turn >= 1 && turn <= LAST_BIT) fileBought[i] = (fileBought[i]! | (1 << turn)) >>> 0;
    if (open && fileMember[i] === 0 && luck.at('file.member', i) < memberShare) fileMember[i] = 1;
  }
}

/** Complaints, calls that were answered, visits, and what they taught. */
function fileTalks({ rules, people, luck, turn }: Turn): void {
  const { ticket, lifecycle } = rules.charts;
  const spoken = HAPPENED.complained | HAPPENED.contacted | HAPPENED.optedOut;
  const { ticket: tickets, fileTicket, happened: bits, n } = people;
  const { overdue, open, closed } = ticket.is;
  const asFiled = ticket.states.map((_, state) =>
    FILE_TICKETS.indexOf(
      overdue[state] === 1 ? 'overdue' : open[state] === 1 ? 'open' : closed[state] === 1 ? 'closed' : 'none',
    ),
  );
  for (let i = 0; i < n; i++) {
    fileTicket[i] = asFiled[tickets[i]!]!;
    const happened = bits[i]!;
    if ((happened & spoken) === 0) continue;
    if ((happened & HAPPENED.optedOut) !== 0) people.fileFields[i] = people.fileFields[i]! & ~CONSENT;
    const complained = (happened & HAPPENED.complained) !== 0;
    const met = (happened & HAPPENED.contacted) !== 0 && hasMet(rules, people, luck, i);
    if (!complained && !met) continue;
    people.fileMood[i] = people.mood[i]!;
    people.fileMoodTurn[i] = Math.max(0, Math.min(MOST_TURN, turn));
    if (complained) {
      people.fileNoticed[i] = people.fileNoticed[i]! | HAPPENED.failed;
      people.fileReason[i] = LEAVING_REASONS.indexOf(
        (happened & HAPPENED.brushedOff) === 0 ? 'coreFailure' : 'response',
      );
    } else if (lifecycle.is.gone[people.life[i]!] === 1 && people.lostReason[i]! > 0) {
      people.fileReason[i] = people.lostReason[i]!;
    }
    if (people.fileReason[i] === 0) people.fileReason[i] = NOT_KNOWN;
  }
}

/** A visit shows a face; a call does when it is answered. */
function hasMet(rules: Turn['rules'], people: Turn['people'], luck: Turn['luck'], who: number): boolean {
  if (people.planVisit[who]! > 0) return true;
  return people.planCall[who]! > 0 && luck.at('contact.reply', who) < rules.model.file.callAnswered;
}
