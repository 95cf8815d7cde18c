import type { Act, Hindsight, MarkRuns, Refusal, Rules, Run, Story } from '../sim/index.ts';
import {
  changedIn,
  engine,
  lastMorning,
  openHindsight,
  sayInstead,
  waysOfTalk,
  whyNotEven,
  withReplies,
  worthApart,
} from '../sim/index.ts';
import type { HostReply, Instead, Offered, OtherDecision, PersonReview, Review, WhatIfTold } from './host.ts';
import { pickThree } from './three-people.ts';

/** Somebody asked about, as far as is known. */
interface Person {
  readonly id: string;
  readonly who: number;
  readonly telling: Generator<void, Story>;
  readonly searching: Generator<void, Instead | null> | null; // null: what turned it is known
  story: Story | null;
  instead: Instead | null | undefined; // undefined: still searching
}

/** Everything the debrief asks for beside the truth: worked out piece by piece from the first close on. */
export class ReviewWork {
  readonly #rules: Rules;
  readonly #hindsight: Hindsight;
  #people: readonly Person[] | null = null;

  constructor(rules: Rules, luck: string, marks: () => MarkRuns | null) {
    this.#rules = rules;
    this.#hindsight = openHindsight(rules, luck, marks);
  }

  hear(acts: readonly Act[]): void {
    this.#hindsight.hear(acts);
  }

  /** Does the next piece: what people are asked about first, then what each decision brought. False when none is left. */
  work(): boolean {
    if (!this.#hindsight.told) return this.#hindsight.work();
    this.#people ??= this.#pick();
    return this.#people.some(goOn) || this.#hindsight.work();
  }

  review(): Review {
    const { known, of } = this.#hindsight.shares();
    const people = this.#people?.every(({ story, instead }) => story !== null && instead !== undefined)
      ? this.#people.map((person) => this.#told(person))
      : null;
    return {
      ready: people !== null && this.#hindsight.done,
      people,
      shares: known,
      of,
      whole: this.#hindsight.whole(),
      turns: this.#hindsight.notes(),
      half: this.#hindsight.half(),
    };
  }

  /** What could have been answered next in a talk, had these replies been given; nothing where it would have been over. */
  offered(turn: number, encounter: string, said: readonly string[]): HostReply<Offered> {
    this.#finish();
    const late = this.#notInGame([turn], encounter);
    if (late.length > 0) return { ok: false, refusals: late };
    const found = sayInstead(this.#hindsight.openingOf(turn), this.#log(turn), encounter, said);
    if (!found.ok) return found;
    const view = engine.observe(found.run).encounters.find(({ id }) => id === encounter);
    return { ok: true, value: (view?.replies ?? []).map(({ id, key }) => ({ id, key })) };
  }

  /** The same game on the same luck with one decision otherwise. */
  whatIf(asked: OtherDecision): HostReply<WhatIfTold> {
    this.#finish();
    const hindsight = this.#hindsight;
    const refusals = this.#whyNot(asked);
    if (refusals.length > 0) return { ok: false, refusals };
    const { run, from, to, people } = hindsight.otherwise((log, turn) => {
      if (asked.kind === 'talk') {
        return turn === asked.turn ? withReplies(log, asked.encounter, asked.replies) : log;
      }
      if (!asked.turns.includes(turn)) return log;
      return { ...log, decisions: changedIn(log.decisions, turn, [{ ...asked, turn }]) };
    });
    const was = lastMorning(hindsight.was);
    const morning = lastMorning(run);
    return {
      ok: true,
      value: {
        difference: worthApart(to, from, people),
        complaints: complaintsOf(run) - complaintsOf(hindsight.was),
        people: morning.map(({ id, comes, line }, k) => ({
          id,
          came: was[k]!.comes,
          comes,
          line,
          stays: people.stays[this.#rules.cast[id]!]!,
          satisfaction: people.satisfaction[this.#rules.cast[id]!]!,
        })),
      },
    };
  }

  #finish(): void {
    while (!this.#hindsight.told) this.#hindsight.work();
  }

  #log(turn: number) {
    return this.#hindsight.course[turn - 1]!;
  }

  #whyNot(asked: OtherDecision): readonly Refusal[] {
    const { openingOf } = this.#hindsight;
    const [turns, what] = asked.kind === 'talk' ? [[asked.turn], asked.encounter] : [asked.turns, asked.lever];
    const late = this.#notInGame(turns, what);
    if (late.length > 0) return late;
    if (asked.kind === 'talk') {
      const said = sayInstead(openingOf(asked.turn), this.#log(asked.turn), asked.encounter, asked.replies);
      return said.ok ? [] : said.refusals;
    }
    return asked.turns.flatMap((turn) => whyNotEven(openingOf(turn), this.#log(turn), [{ ...asked, turn }]));
  }

  #notInGame(turns: readonly number[], where: string): readonly Refusal[] {
    const { length } = this.#hindsight.course;
    return turns
      .filter((turn) => !Number.isInteger(turn) || turn < 1 || turn > length)
      .map((turn) => ({ kind: 'refused', code: 'run.over', where, because: { kind: `turn ${turn}` } }));
  }

  #pick(): readonly Person[] {
    const { cast } = this.#rules;
    const hindsight = this.#hindsight;
    const morning = lastMorning(hindsight.was);
    const without = hindsight.mornings();
    const ends = morning.map(({ id, comes, path }, k) => ({
      id,
      comes,
      agrees: (hindsight.fate(cast[id]!).kind === 'stays') === comes && !this.#rules.scenario.inert,
      turned: without.filter((one) => one.morning[k]!.comes !== comes).length,
      steps: path.length - 1,
    }));
    return pickThree(ends).map((id) => {
      const { comes, turned } = ends.find((one) => one.id === id)!;
      return {
        id,
        who: cast[id]!,
        telling: hindsight.tell(cast[id]!),
        searching: turned > 0 || comes ? null : this.#searchInstead(id),
        story: null,
        instead: turned > 0 || comes ? null : undefined,
      };
    });
  }

  /** Another answer to somebody, with which the last morning would have been another: the first there is. */
  *#searchInstead(id: string): Generator<void, Instead | null> {
    const hindsight = this.#hindsight;
    const was = lastMorning(hindsight.was).find((one) => one.id === id)!;
    for (const [k, log] of hindsight.course.entries()) {
      const opening = hindsight.openingOf(k + 1);
      for (const { encounter, cast } of opening.talks) {
        if (!Object.values(cast).includes(this.#rules.cast[id]!)) continue;
        for (const replies of waysOfTalk(opening, log, encounter)) {
          yield;
          const run = hindsight.replay((one, turn) => (turn === k + 1 ? withReplies(one, encounter, replies) : one));
          const { comes, line, path } = lastMorning(run).find((one) => one.id === id)!;
          if (comes !== was.comes) return { encounter, turn: k + 1, replies, line, path };
        }
      }
    }
    return null;
  }

  #told({ id, who, story, instead }: Person): PersonReview {
    const { comes, line, path } = lastMorning(this.#hindsight.was).find((one) => one.id === id)!;
    const without = this.#hindsight.mornings().flatMap(({ deed, morning }): PersonReview['without'] => {
      const then = morning.find((one) => one.id === id)!;
      const same = then.comes === comes && then.path.join() === path.join();
      return same ? [] : [{ deed, comes: then.comes, line: then.line, path: then.path }];
    });
    return { id, who, comes, line, path, story: story!, without, instead: instead ?? null };
  }
}

/** One piece for one person; false when all is known of them. */
function goOn(person: Person): boolean {
  if (person.story === null) {
    const step = person.telling.next();
    if (step.done) person.story = step.value;
    return true;
  }
  if (person.instead !== undefined || person.searching === null) return false;
  const step = person.searching.next();
  if (step.done) person.instead = step.value;
  return true;
}

function complaintsOf({ firm }: Run): number {
  return firm.books.reduce((sum, { complaints }) => sum + complaints, 0);
}
