import * as z from 'zod';

/** Every way in which the server answers no: its status, what is so, and what to do. `doc/errors.md` explains each. */
export const WIRE_ERRORS = {
  'request.notJson': { status: 400, says: 'the body is no JSON', todo: 'send one JSON object, in UTF-8' },
  'request.notValid': {
    status: 400,
    says: 'a part of the request is not as it must be',
    todo: 'look at `where`, and at /openapi.json',
  },
  'request.tooDeep': { status: 400, says: 'the body nests too deep', todo: 'nest less: no body needs a dozen levels' },
  'request.notFound': {
    status: 404,
    says: 'there is nothing at this address',
    todo: 'look it up in /openapi.json. The page is at /.',
  },
  'request.wrongMethod': {
    status: 405,
    says: 'this address takes another method',
    todo: 'look it up in /openapi.json',
  },
  'request.tooLarge': { status: 413, says: 'the body is larger than this address takes', todo: 'send less' },
  'request.wrongType': {
    status: 415,
    says: 'the body is of a type that is not taken',
    todo: 'send it as application/json',
  },
  'request.otherSite': { status: 403, says: 'the request comes from a page of another site', todo: 'use our own page' },
  'request.tooMany': {
    status: 429,
    says: 'too many requests came from here',
    todo: 'wait as long as Retry-After says',
  },
  'request.tooManyGuesses': {
    status: 429,
    says: 'too many codes or links from here were wrong',
    todo: 'wait as long as Retry-After says, then look at the code again',
  },
  'who.unknown': { status: 401, says: 'nobody is signed in', todo: 'join with a code, or open your own link' },
  'who.notAllowed': { status: 403, says: 'this is not for you', todo: 'ask whoever holds the class' },
  'who.wrongKey': { status: 401, says: 'no link or password is like this', todo: 'compare it with the original' },
  'code.unknown': { status: 404, says: 'no class and no event has this code', todo: 'compare it with the board' },
  'class.unknown': { status: 404, says: 'there is no such class', todo: 'look at its link' },
  'class.purged': { status: 409, says: 'the people of this class were forgotten', todo: 'make a new class' },
  'team.unknown': { status: 404, says: 'there is no such team in this class', todo: 'choose one of the list' },
  'team.full': { status: 409, says: 'the team is full', todo: 'choose another team' },
  'seat.unknown': { status: 404, says: 'there is no such seat in this class', todo: 'choose one of the list' },
  'event.unknown': { status: 404, says: 'there is no such event', todo: 'look at its link' },
  'event.notHoldable': { status: 400, says: 'an event cannot be held like this', todo: 'change what `where` names' },
  'event.noScenario': {
    status: 400,
    says: 'there is no such scenario',
    todo: 'name one of the catalogue, or send its text',
  },
  'event.badScenario': {
    status: 400,
    says: 'the scenario has errors',
    todo: 'run `npx rapport validate` on it and mend them',
  },
  'event.unscored': {
    status: 400,
    says: 'the scenario has no scoring, so nobody can be ranked',
    todo: 'give it marks',
  },
  'event.otherEngine': {
    status: 409,
    says: 'the event was made for another version of the engine',
    todo: 'serve it with the version that made it',
  },
  'event.notOpen': { status: 409, says: 'the event is not open now', todo: 'look at its times' },
  'event.paused': { status: 409, says: 'the event is paused', todo: 'wait until it goes on' },
  'event.closed': { status: 409, says: 'the event is closed', todo: 'look at the boards and replays' },
  'event.running': { status: 409, says: 'this opens only when the event is closed', todo: 'ask again after the close' },
  'event.noRule': {
    status: 409,
    says: 'the event waits for decisions that do not come',
    todo: 'name what stands for them',
  },
  'entry.none': { status: 409, says: 'the team has not entered the event', todo: 'enter it first' },
  'entry.other': {
    status: 409,
    says: 'the team has entered already, with another number of its device',
    todo: 'go on: the first one stands for good',
  },
  'entry.taken': { status: 409, says: 'another team has this number', todo: 'draw another' },
  'entry.noBracket': { status: 400, says: 'the event has no such bracket', todo: 'choose one it has' },
  'attempt.unknown': { status: 404, says: 'there is no such attempt', todo: 'look at the list of the team' },
  'attempt.quota': { status: 409, says: 'the team has used its attempts', todo: 'look at the board' },
  'attempt.taken': { status: 409, says: 'another team has an attempt of this id', todo: 'draw another id' },
  'attempt.over': {
    status: 409,
    says: 'the attempt is finished, or was taken out of the count',
    todo: 'begin another',
  },
  'act.refused': { status: 422, says: 'the act cannot be: the turn stays open', todo: 'look at `refusals`' },
  'act.other': {
    status: 409,
    says: 'another act stands at this place of the log',
    todo: 'load the attempt and go on from there',
  },
  'act.gap': {
    status: 409,
    says: 'the act before this one is missing',
    todo: 'send the acts in order, from `next` on',
  },
  'act.notYourLever': { status: 403, says: 'another seat has this lever', todo: 'ask them, or have it handed over' },
  'draft.stale': { status: 409, says: 'the draft changed after it was looked at', todo: 'look again, then confirm' },
  'draft.otherTurn': {
    status: 409,
    says: 'the draft is of another turn',
    todo: 'load the attempt and go on from there',
  },
  'draft.notAgreed': {
    status: 409,
    says: 'not every seat of the team has agreed to this draft',
    todo: 'wait for the others',
  },
  'engine.tooSlow': { status: 503, says: 'replaying the game took longer than it may', todo: 'send it again' },
  'engine.failed': { status: 500, says: 'the engine met a fault', todo: 'report it; what was saved is kept' },
  'server.busy': { status: 503, says: 'too much is asked at once', todo: 'send it again after Retry-After' },
  'server.stopping': { status: 503, says: 'the server is stopping', todo: 'send it again in a moment' },
  'server.failed': { status: 500, says: 'the server met a fault', todo: 'send it again; then tell whoever runs it' },
} as const satisfies Readonly<
  Record<string, { readonly status: number; readonly says: string; readonly todo: string }>
>;
export type WireCode = keyof typeof WIRE_ERRORS;

/** As the engine spells it. */
const Refusal = z.strictObject({
  kind: z.literal('refused'),
  code: z.string(),
  where: z.string(),
  because: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Every answer that is not 2xx has this body, whatever went wrong. */
export const WireError = z.strictObject({
  error: z.strictObject({
    code: z.enum(Object.keys(WIRE_ERRORS) as [WireCode, ...WireCode[]]),
    message: z.string(),
    todo: z.string(),
    /** Where in the request, as `body.act.reply`. */
    where: z.string().optional(),
    /** The engine's own reasons, of `act.refused`. */
    refusals: z.array(Refusal).optional(),
    /** Number the next act must have, of `act.gap` and `act.other`. */
    next: z.int().optional(),
  }),
});
export type WireError = z.infer<typeof WireError>;
