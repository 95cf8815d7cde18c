import type { BalanceReport } from '../../balance/report-shape.ts';
import { balanceWords } from '../../words/balance.ts';
import { leverName, sayDecision, sayValue } from '../../words/levers.ts';
import { formatNumber } from '../../words/number.ts';
import type { Key, Values } from '../../words/say.ts';
import { fill, say } from '../../words/say.ts';
import type { Naming } from '../../words/say-finding.ts';
import { replyText, sayFinding } from '../../words/say-finding.ts';
import { tell, textAt } from '../../words/text-at.ts';
import { fitForHtml, pointsBar, sweepPlot } from './plots.ts';
import { STYLE } from './style.ts';

interface Page {
  readonly report: BalanceReport;
  readonly naming: Naming;
  readonly word: (key: keyof typeof balanceWords, values?: Values) => string; // fit for HTML
}

/** The report as one HTML file that asks for nothing else: no script, no picture, no font. */
export function balancePage(report: BalanceReport, naming: Naming): string {
  const word: Page['word'] = (key, values = {}) => fitForHtml(fill(balanceWords[key][naming.language], values));
  const page = { report, naming, word };
  const title = fitForHtml(tell(naming.language, naming.scenario.title));
  const parts = [verdict, others, players, best, luck, sweeps, segments, marks].map((part) => part(page));
  return (
    `<!doctype html>\n<html lang="${naming.language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · ${word('title')}</title>` +
    `<style>${STYLE}</style></head>\n<body><main>\n<header><p class="soft">${word('title')}</p><h1>${title}</h1>` +
    `<p class="soft">${word('about', { games: report.games, seed: report.seed })}</p></header>\n` +
    `${parts.join('\n')}\n</main></body></html>\n`
  );
}

function verdict({ report, naming, word }: Page): string {
  const changes = report.changes.map((at) => finding(report.findings[at]!, naming, word));
  const list = changes.length === 0 ? '' : `<h2>${word('changes')}</h2><ol class="changes">${changes.join('')}</ol>`;
  return `<section><p class="verdict ${report.verdict}">${word(`verdict.${report.verdict}`)}</p>${list}</section>`;
}

function others({ report, naming, word }: Page): string {
  const rest = report.findings.filter((_, k) => !report.changes.includes(k));
  if (rest.length === 0) return '';
  const list = rest.map((one) => finding(one, naming, word)).join('');
  return `<section><h2>${word('findings')}</h2><ul class="found">${list}</ul></section>`;
}

function finding(one: BalanceReport['findings'][number], naming: Naming, word: Page['word']): string {
  const { what, todo } = sayFinding(one, naming);
  return (
    `<li class="finding"><p><span class="kind ${one.level}">${word(one.level)}</span>${fitForHtml(what)}</p>` +
    `<p class="soft">${word('where')}: <code>${fitForHtml(one.where)}</code></p>` +
    `<p><strong>${word('todo')}</strong> ${fitForHtml(todo)}</p></li>`
  );
}

function players({ report, naming, word }: Page): string {
  const { best } = report;
  const axes = Object.keys(report.players[0]!.axes);
  const rows = report.players.map(({ name, total, axes: points }) => ({ name, total, points: Object.values(points) }));
  const found = best.found ? [{ name: word('searcher'), total: best.total, points: null }] : [];
  const ranked = [...rows, ...found].sort((a, b) => b.total.mean - a.total.mean);
  const body = ranked.map(({ name, total, points }) => {
    const axisCells = axes
      .map((_, k) => `<td class="n far">${points === null ? '' : points[k]!.toFixed(1)}</td>`)
      .join('');
    const strong = name === word('searcher');
    return (
      `<tr><th scope="row">${name}</th><td class="wide">${pointsBar(total.mean, total.sd, strong)}</td>` +
      `<td class="n">${total.mean.toFixed(1)}</td>${axisCells}</tr>`
    );
  });
  const heads = axes.map(
    (axis) => `<th scope="col" class="n far">${fitForHtml(say(naming.language, `axis.${axis}` as Key))}</th>`,
  );
  return (
    `<section><h2>${word('players')}</h2><p class="soft">${word('playersAbout', { runs: report.runs })}</p>` +
    `<div class="scroll"><table><thead><tr><th scope="col">${word('player')}</th><th></th>` +
    `<th scope="col" class="n">${word('total')}</th>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div></section>`
  );
}

function best({ report, naming, word }: Page): string {
  const { language, scenario, levers } = naming;
  const { plan, by, than, total, above } = report.best;
  const turns = plan.turns.flatMap((set, k) => {
    const said = Object.entries(set).map(
      ([lever, decision]) =>
        `${leverName(language, scenario, levers, lever)}: ${sayDecision(language, levers[lever], decision)}`,
    );
    return said.length === 0
      ? []
      : [`<dt>${word('turn', { turn: k + 1 })}</dt><dd>${fitForHtml(said.join(language === 'en' ? '; ' : '；'))}</dd>`];
  });
  const talks = Object.entries(plan.replies).map(([talk, replies]) => {
    const title = textAt(scenario, `encounters.${talk}.title`);
    const given = replies.map((reply) => replyText(language, scenario, talk, reply)).join(' → ');
    return `<dt>${fitForHtml(title ? tell(language, title) : talk)}</dt><dd>${fitForHtml(given)}</dd>`;
  });
  const told = { by, than, total: total.mean, above };
  return (
    `<section><h2>${word('best')}</h2><p>${word(howFound(report), told)}</p><dl>${turns.join('')}</dl>` +
    (talks.length === 0 ? '' : `<h3>${word('answers')}</h3><dl>${talks.join('')}</dl>`) +
    `<details><summary>${word('paste')}</summary><pre>${fitForHtml(JSON.stringify(plan, null, 1))}</pre></details></section>`
  );
}

/** Which sentence tells where the best plan is from. */
export const howFound = ({ best: { found, searched } }: BalanceReport) =>
  found ? 'best.found' : searched > 0 ? 'best.player' : 'best.unsearched';

function luck({ report, word }: Page): string {
  const { luck: share, difficulty, trap } = report;
  const percent = (value: number) => formatNumber(value * 100);
  const lines = [
    share ? word('luckShare', { ...share, share: percent(share.share), most: percent(share.most) }) : word('noLuck'),
    word('difficulty', difficulty),
  ];
  if (trap) lines.push(word('tempts', { share: percent(trap.tempts) }), word('turns', { share: percent(trap.turns) }));
  if (trap && trap.tells !== null) lines.push(word('tells', { share: percent(trap.tells) }));
  return `<section><h2>${word('luck')}</h2>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;
}

function sweeps({ report, naming, word }: Page): string {
  const { language, scenario, levers } = naming;
  const figures = report.sweeps.map(({ lever, knob, member, stops }) => {
    const words = levers[lever];
    const turned = words?.knobs[knob]?.name[language] ?? knob;
    const name = `${leverName(language, scenario, levers, lever)} · ${turned}${member === null ? '' : ` · ${member}`}`;
    const named = stops.map(({ value, best: points, nothing }) => ({
      name: sayValue(language, words, knob, value),
      best: points,
      nothing,
    }));
    return (
      `<figure><figcaption>${fitForHtml(name)}</figcaption>${sweepPlot(named, name)}` +
      `<div class="stops">${named.map((stop) => `<span>${fitForHtml(stop.name)}</span>`).join('')}</div></figure>`
    );
  });
  if (figures.length === 0) return '';
  return `<section><h2>${word('sweeps')}</h2><p class="soft">${word('sweepsAbout')}</p><div class="grid">${figures.join('')}</div></section>`;
}

function segments({ report, naming, word }: Page): string {
  const { language, scenario } = naming;
  const rows = report.segments.map(({ id, nothing, best: pleased, most }) => {
    const name = textAt(scenario, `segments.${id}.name`);
    const cells = [nothing, pleased, most].map((value) => `<td class="n">${value.toFixed(1)}</td>`).join('');
    return `<tr><th scope="row">${fitForHtml(name ? tell(language, name) : id)}</th>${cells}</tr>`;
  });
  const heads = (['segment.nothing', 'segment.best', 'segment.most'] as const).map(
    (key) => `<th scope="col" class="n">${word(key)}</th>`,
  );
  return (
    `<section><h2>${word('segments')}</h2><table><thead><tr><th scope="col">${word('segment')}</th>${heads.join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></section>`
  );
}

function marks({ report, naming, word }: Page): string {
  const rows = Object.entries(report.proposed.axes).map(
    ([axis, { m0, m1, valid }]) =>
      `<tr><th scope="row">${fitForHtml(say(naming.language, `axis.${axis}` as Key))}</th><td class="n">${figure(m0)}</td>` +
      `<td class="n">${figure(m1)}</td><td>${word(valid ? 'valid' : 'invalid')}</td></tr>`,
  );
  return (
    `<section><h2>${word('marks')}</h2><p class="soft">${word('marksAbout', { seeds: report.proposed.seeds })}</p>` +
    `<div class="scroll"><table><thead><tr><th scope="col">${word('axis')}</th><th scope="col" class="n">40</th><th scope="col" class="n">80</th><th></th></tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></div></section>`
  );
}

/** A raw measure: large ones in whole numbers, small ones with the digits that tell them apart. */
const figure = (value: number): string =>
  Math.abs(value) >= 100 ? formatNumber(Math.round(value)) : String(Math.round(value * 1e4) / 1e4);
