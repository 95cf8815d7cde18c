import { playFrom } from '../../balance/play-policy.ts';
import { PLAYERS } from '../../players/index.ts';
import { BODIES, entryOf } from '../../scenarios/catalog/list.ts';
import { formGuide } from '../../scenarios/form-guide.ts';
import { fromTemplate } from '../../scenarios/from-template.ts';
import { parseScenario } from '../../scenarios/parse.ts';
import { TEMPLATE_BODIES } from '../../scenarios/templates/bodies.ts';
import { axisPoints, engine, luckOf, markRuns, rawAxes } from '../../sim/index.ts';
import type { AuthorCalls, Origin } from './author-protocol.ts';

/** Who tries a scenario out for its author: idle, cheap, kind, sensible. */
const TRIERS = ['do-nothing', 'price-cutter', 'service-first', 'plain-sensible'] as const;
const TRIAL_LUCK = 'trial';

/** Where editors outside find the schema: beside the page that serves it. */
const SCHEMA = './schema/scenario.v1.json';

/** The editor's side of the engine: it reads, explains, begins and tries scenarios; it keeps nothing. */
export const authorDesk: AuthorCalls = {
  check({ text }) {
    const parsed = parseScenario(text);
    return parsed.ok ? { ok: true, problems: parsed.warnings } : { ok: false, problems: parsed.problems };
  },
  guide: () => formGuide(),
  async begin({ from, id, languages }) {
    const body = await bodyOf(from);
    return body && fromTemplate(body, { id, languages, schema: SCHEMA });
  },
  trials({ text }) {
    const parsed = parseScenario(text);
    if (!parsed.ok || !parsed.scenario.scoring) return [];
    const rules = engine.prepare(parsed.scenario);
    const { marks } = parsed.scenario.scoring;
    const luck = luckOf(TRIAL_LUCK);
    const { nothing, reference } = markRuns(rules, luck);
    return TRIERS.map((player) => {
      const run = playFrom(engine.start(rules, luck), PLAYERS[player]!, TRIAL_LUCK);
      return { player, points: axisPoints(rawAxes(run), nothing, reference, marks.axes) };
    });
  },
};

async function bodyOf(from: Origin): Promise<Readonly<Record<string, unknown>> | null> {
  const entry = 'catalogue' in from ? entryOf(from.catalogue) : null;
  const fetch = 'template' in from ? TEMPLATE_BODIES[from.template] : entry && BODIES[entry.id];
  if (!fetch) return null;
  try {
    return (await fetch()).default as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}
