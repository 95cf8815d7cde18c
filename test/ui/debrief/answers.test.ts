import { describe, expect, test } from 'vitest';
import type { PersonReview } from '../../../src/app/host.ts';
import type { Cause, Deed, Story } from '../../../src/sim/index.ts';
import { decisiveFor, guessedOf, keyOf, NONE, questionFor } from '../../../src/ui/debrief/answers.ts';
import { rulesFor } from '../../support/scenarios.ts';

const { scenario } = rulesFor('T14');
const lever = (id: string): Deed => ({ kind: 'lever', lever: id, turns: [1, 2] });
const talk = (id: string): Deed => ({ kind: 'talk', encounter: id, turns: [1] });
const cause = (deed: Deed, size: number, pivotal = false) => ({ deed, size, pivotal }) as Cause;
const TALKS = ['n1', 'n2', 'n3', 'chenAsks'].map((encounter) => ({ encounter, variant: 'a', replies: [] }));

function person(more: Partial<PersonReview>, story: Partial<Story> = {}): PersonReview {
  return {
    id: 'chen',
    who: 1912,
    comes: false,
    line: '',
    path: ['hurt'],
    without: [],
    instead: null,
    story: { fate: { kind: 'left', turn: 4 }, causes: [], ...story } as unknown as Story,
    ...more,
  };
}
const without = (deed: Deed, comes: boolean) => ({ deed, comes, line: '', path: [] });

describe('what decided how it ended', () => {
  test('is what the last morning hung on, a talk with that very person before all else', () => {
    const found = decisiveFor(
      person({ without: [without(lever('staff'), true), without(talk('n2'), false), without(talk('n1'), true)] }),
      scenario,
    );
    expect(found.map(keyOf)).toEqual(['talk n1', 'lever staff']);
  });

  test('is else the talk in which another answer would have turned it', () => {
    const instead = { turn: 7, encounter: 'chenAsks', replies: ['cause'], line: '', path: [] };
    expect(decisiveFor(person({ instead }), scenario).map(keyOf)).toEqual(['talk chenAsks']);
  });

  test('is else what the story names, if the story tells of the same end', () => {
    const causes = [cause(lever('promotion'), 0.5, true), cause(lever('staff'), 0.4)];
    expect(decisiveFor(person({}, { causes }), scenario).map(keyOf)).toEqual(['lever promotion']);
    const stays: Partial<Story> = { causes, fate: { kind: 'stays' } };
    expect(decisiveFor(person({}, stays), scenario)).toEqual([]);
  });

  test('is nothing where what pushed most pushed the other way, or hardly at all', () => {
    expect(decisiveFor(person({}, { causes: [cause(lever('staff'), -0.5)] }), scenario)).toEqual([]);
    expect(decisiveFor(person({}, { causes: [cause(lever('staff'), 0.05)] }), scenario)).toEqual([]);
    expect(decisiveFor(person({}, { causes: [cause(lever('staff'), 0.3)] }), scenario).map(keyOf)).toEqual([
      'lever staff',
    ]);
  });
});

describe('the question', () => {
  const causes = [cause(lever('staff'), -0.2), cause(lever('quality'), 0.1), cause(talk('n1'), 0)];

  test('has four answers, the true one among them and that none of it mattered at the end', () => {
    const asked = questionFor(person({ without: [without(talk('n1'), true)] }, { causes }), scenario, TALKS);
    expect(asked.answers).toHaveLength(4);
    expect(asked.right).toEqual(['talk n1']);
    expect(asked.answers.map(({ key }) => key)).toContain('talk n1');
    expect(asked.answers.at(-1)!.key).toBe(NONE);
  });

  test('does not offer what would have turned it as well', () => {
    const turned = [without(talk('n1'), true), without(lever('staff'), true)];
    const asked = questionFor(person({ without: turned }, { causes }), scenario, TALKS);
    expect(asked.answers.map(({ key }) => key)).not.toContain('lever staff');
  });

  test('is answered with none where nothing did it', () => {
    expect(questionFor(person({}), scenario, TALKS)).toMatchObject({ right: [NONE] });
  });

  test('has four answers even in a game in which nothing was done and nobody was heard', () => {
    const asked = questionFor(person({}), scenario, []);
    expect(asked.answers).toHaveLength(4);
    expect(new Set(asked.answers.map(({ key }) => key)).size).toBe(4);
  });

  test('is the same each time it is asked', () => {
    const who = person({ without: [without(talk('n1'), true)] }, { causes });
    expect(questionFor(who, scenario, TALKS)).toEqual(questionFor(who, scenario, [...TALKS]));
  });
});

test('guesses are counted by person, and before anybody is known there are three to come', () => {
  const people = [person({}), person({ id: 'sun' })];
  const guesses = { chen: NONE, li: NONE };
  expect(guessedOf(people, scenario, TALKS, guesses)).toEqual({ right: 1, made: 1, of: 2 });
  expect(guessedOf(null, scenario, TALKS, guesses)).toEqual({ right: 0, made: 0, of: 3 });
});
