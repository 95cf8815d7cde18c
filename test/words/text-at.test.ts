import { describe, expect, it } from 'vitest';
import { readText, tell, textAt } from '../../src/words/text-at.ts';
import { readScenario } from '../support/scenarios.ts';

const T14 = readScenario('T14');

describe('a path into a scenario', () => {
  it('finds elements of lists by their id, all the way down', () => {
    const [encounter] = T14.encounters;
    const [node] = encounter!.nodes;
    const [reply] = node!.replies;
    const path = `encounters.${encounter!.id}.nodes.${node!.id}.replies.${reply!.id}.text`;
    expect(textAt(T14, path)).toBe(reply!.text);
  });

  it('finds elements by their number where the step is digits', () => {
    expect(textAt(T14, 'rivals.0.name')).toBe(T14.rivals[0]!.name);
    expect(textAt(T14, 'period.names.3')).toBe(T14.period.names[3]);
  });

  it.each(['', 'nothing', 'encounters', 'encounters.none.title', 'title.toString', 'constructor.name', 'period.weeks'])(
    '%s leads to no text',
    (path) => expect(textAt(T14, path)).toBeUndefined(),
  );

  it('leads to the product’s own words where the scenario has none', () => {
    expect(readText('en', T14, 'precedent.allAlike')).toBe('All alike from now on');
    expect(readText('en', T14, 'nobody.says.this')).toBe('');
  });
});

describe('a text', () => {
  it('is told in the language asked for, else in one that it has', () => {
    expect(tell('en', { en: 'tea', 'zh-Hans': '茶' })).toBe('tea');
    expect(tell('zh-Hant', { en: 'tea' })).toBe('tea');
    expect(tell('en', {})).toBe('');
  });
});
