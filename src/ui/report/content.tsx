import type { ComponentChildren } from 'preact';
import { asksAfter } from '../../questions/choose.ts';
import type { Deed } from '../../sim/index.ts';
import { CheckResults } from '../checks/check-results.tsx';
import { decisiveFor } from '../debrief/answers.ts';
import { foresightOf } from '../debrief/merits/stars.ts';
import { CrossingCurve } from './crossing-curve.tsx';
import type { Matter } from './matter.ts';
import { cameText, nameOf, turnName } from './matter.ts';
import { scoreLines } from './score-lines.ts';

/** What was done and what came of it, filled in from the game. */
export function Content({ matter }: { matter: Matter }) {
  const { say, scenario } = matter;
  return (
    <section class="report-part" aria-labelledby="report-content">
      <h2 id="report-content">{say('report.part.content')}</h2>
      <Part title={say('report.decided')}>
        <Decided matter={matter} />
      </Part>
      <Part title={say('report.result')}>
        {scoreLines(matter).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {!scenario.inert && <CrossingCurve matter={matter} />}
      </Part>
      <Part title={say('report.people')}>
        <People matter={matter} />
      </Part>
      <Part title={say('promise.book')}>
        <Promises matter={matter} />
      </Part>
      <Part title={say('report.foreseen')}>
        <p>{foresightText(matter)}</p>
      </Part>
      {asksAfter(scenario.id) && (
        <Part title={say('checks.title')}>
          <CheckResults game={matter.debrief.head} />
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="report-piece">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Decisions by act, each in the act in which it was first made. */
function Decided({ matter }: { matter: Matter }) {
  const { review, scenario, say, tell, deeds } = matter;
  if (!review?.whole && !review?.ready) {
    return <p role="status">{say('review.workingOf', { n: review?.shares.length ?? 0, of: review?.of ?? 0 })}</p>;
  }
  const told = (deed: Deed) => {
    if (deed.kind !== 'talk') return deeds.full(deed);
    const said = deeds.spoken(deed.encounter, deeds.given(deed.encounter));
    return said === '' ? deeds.full(deed) : say('report.decidedTalk', { deed: deeds.full(deed), said });
  };
  return (
    <>
      {scenario.acts.map(({ id, title, from, to }) => {
        const begun = review.shares.filter(({ deed }) => deed.turns[0]! >= from && deed.turns[0]! <= to);
        return (
          <div key={id} class="report-act">
            <h4>{tell(title)}</h4>
            {begun.length === 0 ? (
              <p class="quiet">{say('replay.nothing')}</p>
            ) : (
              <ul class="report-list">
                {begun.map(({ deed }, k) => (
                  <li key={k}>{told(deed)}</li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </>
  );
}

/** Those of the three whose story has been opened in the debrief. */
function People({ matter }: { matter: Matter }) {
  const { review, scenario, guesses, legend, say, tell, read, deeds } = matter;
  if (!review?.people) return <p role="status">{say('review.working')}</p>;
  const revealed = review.people.filter(({ id }) => id in guesses.people);
  const covered = review.people.length - revealed.length;
  return (
    <>
      {revealed.map((person) => {
        const member = scenario.cast.find(({ id }) => id === person.id)!;
        const states = legend.arcs[person.id] ?? [];
        const way = person.path.map((state) => tell(states.find(({ id }) => id === state)?.name ?? { en: state }));
        const [main] = decisiveFor(person, scenario);
        return (
          <div key={person.id} class="report-person">
            <h4>{tell(member.name)}</h4>
            <p>{say('report.end', { came: cameText(matter, person.comes), line: read(person.line) })}</p>
            <p>{say('arc.way', { path: way.join(' → ') })}</p>
            <p>{say('people.was', { answer: main ? deeds.full(main) : deeds.answer(null) })}</p>
          </div>
        );
      })}
      {covered > 0 && <p class="hint report-screen">{say('report.guessPeople', { n: covered })}</p>}
    </>
  );
}

function Promises({ matter }: { matter: Matter }) {
  const { view, say, read } = matter;
  const { promises } = view;
  const count = (state: string) => promises.filter((one) => one.state === state).length;
  if (promises.length === 0) return <p>{say('promises.none')}</p>;
  return (
    <>
      <p>{say('promises.sum', { kept: count('kept'), broken: count('broken'), open: count('open') })}</p>
      <ul class="report-list">
        {promises.map(({ key, to, due, state }, k) => (
          <li key={k}>
            {read(key)}
            {to >= 0 && ` · ${say('promise.to', { name: nameOf(matter, to) })}`} ·{' '}
            {say('promises.when', { state: say(`promise.${state}`), turn: turnName(matter, due) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function foresightText({ record, view, say }: Matter): string {
  const { right, of } = foresightOf({ record, view });
  return of === 0 ? say('report.noForesight') : say('predicted.line', { right, of });
}
